/** Opens one file for the volume. What cannot be bound is said in a sentence and left out; it never stops the rest. */
import { readFile } from 'node:fs/promises';
import { EncryptedPDFError, PDFDocument, ParseSpeeds, PageSizes, type PDFPage } from '@cantoo/pdf-lib';
import { pointsFromMm } from '#shared/export/pdf/layout/points.ts';
import { BOUND_EXTENSIONS, type BoundPart } from './bindingPlan.ts';

const PICTURE_MARGIN_MM = 15;
const PDF_HEAD = '%PDF-';
/** Readers look for it among the first bytes, and no further. */
const HEAD_BYTES = 1024;

export type TakenIn = { readonly pages: readonly PDFPage[] } | { readonly leftOut: string };

function leftOut(title: string, why: string): TakenIn {
  return { leftOut: `“${title}”${why}` };
}

function looksEncryptedByOffice(bytes: Uint8Array): boolean {
  return !Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1').includes(PDF_HEAD);
}

async function pdfPages(volume: PDFDocument, { title }: BoundPart, bytes: Uint8Array): Promise<TakenIn> {
  if (looksEncryptedByOffice(bytes)) return leftOut(title, '不是能打开的 PDF，可能被办公加密软件加密了或已损坏，没有装订进来，请换成能打开的文件。');
  try {
    const source = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
    // A damaged file may load, and fail only when its pages are asked for.
    const pages = await volume.copyPages(source, source.getPageIndices());
    if (pages.length === 0) return leftOut(title, '里面没有页面，没有装订进来。');
    for (const page of pages) volume.addPage(page);
    return { pages };
  } catch (error) {
    return leftOut(title, error instanceof EncryptedPDFError
      ? '是加密的 PDF，没有装订进来，请去掉密码后再导出。'
      : '是打不开的 PDF，没有装订进来，请重新扫描或另存一次。');
  }
}

/** One page of A4, upright or across as the picture is, the picture in the middle and never larger than it is at 96 dpi. */
async function picturePage(volume: PDFDocument, { title, extension }: BoundPart, bytes: Uint8Array): Promise<TakenIn> {
  try {
    const picture = extension === 'png' ? await volume.embedPng(bytes) : await volume.embedJpg(bytes);
    const [short, long] = PageSizes.A4;
    const page = volume.addPage(picture.width > picture.height ? [long, short] : [short, long]);
    const margin = pointsFromMm(PICTURE_MARGIN_MM);
    const { width, height } = page.getSize();
    const scale = Math.min((width - 2 * margin) / picture.width, (height - 2 * margin) / picture.height, 0.75);
    const size = { width: picture.width * scale, height: picture.height * scale };
    page.drawImage(picture, { x: (width - size.width) / 2, y: (height - size.height) / 2, ...size });
    return { pages: [page] };
  } catch {
    return leftOut(title, '是打不开的图片，没有装订进来，请重新拍照或扫描。');
  }
}

export async function takeInPart(volume: PDFDocument, part: BoundPart): Promise<TakenIn> {
  if (!BOUND_EXTENSIONS.has(part.extension)) return leftOut(part.title, `是 ${part.extension.toUpperCase()} 文件，不能装订进 PDF，请看单独的文件。`);
  const bytes = await readFile(part.file);
  return part.extension === 'pdf' ? pdfPages(volume, part, bytes) : picturePage(volume, part, bytes);
}
