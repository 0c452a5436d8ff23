/** The fonts of PDF files: those that ship with the program, and in their place the computer's own 仿宋, 宋体, 黑体 and 楷体 where they may be embedded. */
import { readFile } from 'node:fs/promises';
import type { PdfFontFile, PdfFonts } from '#shared/export/pdf/faces/pdfFonts.ts';
import { type BundledFace, readBundledFonts } from './bundledFonts.ts';
import { type ComputerFonts, findComputerFonts } from './computerFonts.ts';
import { fontFolders, THIS_COMPUTER } from './fontFolders.ts';

/** Set to `1` in the environment, only the bundled fonts are used, so that every computer makes the same pages. */
export const BUNDLED_FONTS_ONLY = 'BUNDLED_FONTS_ONLY';

export interface FontSearch {
  /** Where the computer's own fonts are looked for; none: the bundled ones only. */
  readonly computerFolders: readonly string[];
}

function defaultSearch(): FontSearch {
  return { computerFolders: process.env[BUNDLED_FONTS_ONLY] === '1' ? [] : fontFolders(THIS_COMPUTER) };
}

async function readBundledFaces(fontsFolder: string): Promise<Readonly<Record<BundledFace['id'], PdfFontFile>>> {
  const listed = readBundledFonts(fontsFolder);
  const read = async (id: BundledFace['id']): Promise<PdfFontFile> => {
    const found = listed.get(id);
    if (!found) throw new Error(`the bundled face ${id} is missing`);
    return { name: found.name, bytes: await readFile(found.file), faceIndex: 0 };
  };
  return { serif: await read('serif'), serifBold: await read('serifBold'), serifBlack: await read('serifBlack'), sans: await read('sans'), kai: await read('kai') };
}

/** `fontsFolder` holds `fonts.json`. */
export async function findFonts(fontsFolder: string, { computerFolders }: FontSearch = defaultSearch()): Promise<PdfFonts> {
  const { serif, serifBold, serifBlack, sans, kai } = await readBundledFaces(fontsFolder);
  const { slots, problems }: ComputerFonts = await findComputerFonts(computerFolders);
  return {
    slots: { fangsong: serif, songti: serif, heiti: sans, kaiti: kai, ...slots, xiaobiaosong: serifBlack },
    western: { regular: serif, bold: serifBold },
    bold: {
      ...(slots.fangsong ? {} : { fangsong: serifBold }),
      ...(slots.songti ? {} : { songti: serifBold }),
      xiaobiaosong: serifBlack,
    },
    boxes: kai,
    fallbacks: [serif, kai, sans],
    problems,
  };
}
