/** Pages of a PDF as grey pictures, drawn by poppler. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTool } from './runTool.ts';

export interface PagePicture {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pixelsPerPoint: number;
  /** One byte a pixel, row by row; 0 is black. */
  readonly grey: Uint8Array;
}

/** A PGM file: `P5`, width, height and 255 parted by white space, then the bytes. */
function readGrey(bytes: Buffer, pixelsPerPoint: number): PagePicture {
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(bytes.toString('latin1', 0, 64));
  if (!header) throw new Error('pdftoppm wrote no grey picture');
  return { widthPx: Number(header[1]), heightPx: Number(header[2]), pixelsPerPoint, grey: bytes.subarray(header[0].length) };
}

/** Calls `look` with each page in turn, so that a long document needs no memory for all its pages. */
export async function rasterise(file: string, dotsPerInch: number, look: (page: PagePicture, index: number) => void): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pages-'));
  try {
    const { code, stderr } = await runTool('pdftoppm', ['-gray', '-r', String(dotsPerInch), file, path.join(folder, 'page')], { installed: 'poppler-utils' });
    if (code !== 0 || stderr !== '') throw new Error(`pdftoppm: ${stderr}`);
    // The numbers are padded to one length, so names sort as pages.
    const names = (await readdir(folder)).sort();
    for (const [index, name] of names.entries()) look(readGrey(await readFile(path.join(folder, name)), dotsPerInch / 72), index);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
