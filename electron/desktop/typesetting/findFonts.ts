/** The fonts of PDF files: those that ship with the program, and in their place the computer's own 仿宋, 宋体, 黑体 and 楷体 where they may be embedded. */
import { readFile } from 'node:fs/promises';
import type { PdfFontFile, PdfFonts } from '#shared/export/pdf/faces/pdfFonts.ts';
import { type BundledFace, readBundledFonts } from './bundledFonts.ts';

/** `fontsFolder` holds `fonts.json`. */
export async function findFonts(fontsFolder: string): Promise<PdfFonts> {
  const listed = readBundledFonts(fontsFolder);
  const bundled = new Map<BundledFace['id'], PdfFontFile>();
  for (const [id, { name, file }] of listed) bundled.set(id, { name, bytes: await readFile(file), faceIndex: 0 });
  const face = (id: BundledFace['id']): PdfFontFile => {
    const found = bundled.get(id);
    if (!found) throw new Error(`the bundled face ${id} is missing`);
    return found;
  };
  const serif = face('serif');
  const serifBold = face('serifBold');
  return {
    slots: { fangsong: serif, songti: serif, heiti: face('sans'), kaiti: face('kai'), xiaobiaosong: face('serifBlack') },
    western: { regular: serif, bold: serifBold },
    bold: { fangsong: serifBold, songti: serifBold, xiaobiaosong: face('serifBlack') },
    boxes: face('kai'),
    fallbacks: [serif, face('kai'), face('sans')],
    problems: [],
  };
}
