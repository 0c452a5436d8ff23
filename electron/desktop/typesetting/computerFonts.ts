/** The computer's own 仿宋, 宋体, 黑体 and 楷体: found by the names of their files, known by the names inside, taken only when they may be embedded. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FontSlot } from '#shared/form/layout.ts';
import type { PdfFontFile } from '#shared/export/pdf/faces/pdfFonts.ts';
import { readFontNames } from '#shared/export/pdf/trueType/fontNames.ts';
import { TrueTypeFont } from '#shared/export/pdf/trueType/trueTypeFont.ts';

export type ComputerSlot = Exclude<FontSlot, 'xiaobiaosong'>;
export interface ComputerFonts {
  readonly slots: Readonly<Partial<Record<ComputerSlot, PdfFontFile>>>;
  /** One Chinese sentence for each font that is there but cannot be used. */
  readonly problems: readonly string[];
}

interface Wanted {
  readonly slot: ComputerSlot;
  readonly label: string;
  /** Lower case, the better ones first. */
  readonly files: readonly string[];
  /** Family or PostScript name of the face. */
  readonly names: readonly string[];
}
const WANTED: readonly Wanted[] = [
  { slot: 'fangsong', label: '仿宋', files: ['simfang.ttf', 'fangsong.ttf', 'stfangso.ttf'], names: ['FangSong', 'STFangsong'] },
  { slot: 'songti', label: '宋体', files: ['simsun.ttc', 'simsun.ttf', 'songti.ttc', 'stsong.ttf'], names: ['SimSun', 'STSongti-SC-Regular', 'STSong'] },
  { slot: 'heiti', label: '黑体', files: ['simhei.ttf', 'stheiti medium.ttc', 'stxihei.ttf'], names: ['SimHei', 'STHeitiSC-Medium', 'STXihei'] },
  { slot: 'kaiti', label: '楷体', files: ['simkai.ttf', 'kaiti.ttf', 'kaiti.ttc', 'stkaiti.ttf'], names: ['KaiTi', 'STKaitiSC-Regular', 'STKaiti'] },
];
/** A face without these is a part of a font, or a font of another kind. */
const EXPECTED_CHARACTERS = '的质量，。（）“”';
/** Files that are larger are not what their names say. */
const MAXIMUM_BYTES = 80_000_000;

/** Full path of each font file, by its name in lower case; the first one of a name counts. */
async function listFontFiles(folders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(WANTED.flatMap(({ files }) => files));
  const found = new Map<string, string>();
  for (const folder of folders) {
    let entries: readonly string[] = [];
    try {
      entries = await readdir(folder, { recursive: true });
    } catch {
      // Most computers lack most of these folders.
    }
    for (const entry of entries.toSorted()) {
      const name = path.basename(entry).toLowerCase();
      if (wanted.has(name) && !found.has(name)) found.set(name, path.join(folder, entry));
    }
  }
  return found;
}

/** Null when the file holds no such face; throws when it cannot be read or is no TrueType font. */
async function readFace(file: string, names: readonly string[]): Promise<{ readonly face: PdfFontFile; readonly font: TrueTypeFont } | null> {
  const bytes = await readFile(file);
  if (bytes.length > MAXIMUM_BYTES) return null;
  const faceIndex = readFontNames(bytes).findIndex((own) => own.some((name) => names.includes(name)));
  if (faceIndex < 0) return null;
  const font = new TrueTypeFont(bytes, faceIndex);
  const isComplete = Array.from(EXPECTED_CHARACTERS).every((character) => font.glyphOf(character.codePointAt(0) ?? 0) > 0);
  const name = readFontNames(bytes)[faceIndex]?.find((own) => names.includes(own)) ?? names[0] ?? '';
  return isComplete ? { face: { name, bytes, faceIndex }, font } : null;
}

export async function findComputerFonts(folders: readonly string[]): Promise<ComputerFonts> {
  const files = await listFontFiles(folders);
  const slots: Partial<Record<ComputerSlot, PdfFontFile>> = {};
  const problems: string[] = [];
  for (const { slot, label, files: candidates, names } of WANTED) {
    let problem: string | null = null;
    for (const candidate of candidates) {
      const file = files.get(candidate);
      if (file === undefined || slots[slot]) continue;
      try {
        const found = await readFace(file, names);
        if (found?.font.mayBeEmbedded) slots[slot] = found.face;
        else if (found) problem ??= `电脑上的${label}字体（${path.basename(file)}）不允许嵌入 PDF，已改用程序自带的字体。`;
      } catch {
        problem ??= `电脑上的${label}字体文件（${path.basename(file)}）无法读取，已改用程序自带的字体。`;
      }
    }
    if (problem !== null && !slots[slot]) problems.push(problem);
  }
  return { slots, problems };
}
