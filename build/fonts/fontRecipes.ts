/** Which typefaces the program ships and how each is made of its package. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { convert } from 'fontverter';
import type { BundledFace } from '#electron/desktop/typesetting/bundledFonts.ts';
import { TrueTypeFont } from '#shared/export/pdf/trueType/trueTypeFont.ts';
import type { WidthChange } from './fontMerger.ts';

export interface FontRecipe {
  readonly id: BundledFace['id'];
  /** The name inside the file and in PDF files. */
  readonly name: string;
  readonly file: string;
  readonly package: string;
  /** File of the package, or folder of slices. */
  readonly source: string;
  /** `full`: every character of the source. `standard`: the 8,105 standard characters and the signs. `gb2312`: 6,763 and the signs. */
  readonly characters: 'full' | 'standard' | 'gb2312';
  readonly widthChanges: readonly WidthChange[];
}

const EM_DASH = 0x2014;
const MIDDLE_DOT = 0xb7;
/** A dash of Chinese fills its place, so that two of them join; the dot between names takes half a place (GB/T 15834). */
const CHINESE_SIGNS: readonly WidthChange[] = [
  { codePoint: EM_DASH, advance: 1000, place: 'stretched' },
  { codePoint: MIDDLE_DOT, advance: 500, place: 'centre' },
];
/** The source draws quotation marks as wide as Latin ones. */
const FULL_WIDTH_QUOTES: readonly WidthChange[] = [
  { codePoint: 0x2018, advance: 1000, place: 'right' },
  { codePoint: 0x2019, advance: 1000, place: 'left' },
  { codePoint: 0x201c, advance: 1000, place: 'right' },
  { codePoint: 0x201d, advance: 1000, place: 'left' },
];
const SERIF = '@expo-google-fonts/noto-serif-sc';
const SANS = '@expo-google-fonts/noto-sans-sc';
const KAI = '@callmebill/lxgw-wenkai-web';

export const fontRecipes: readonly FontRecipe[] = [
  { id: 'serif', name: 'Noto Serif SC', file: 'NotoSerifSC-Regular.ttf', package: SERIF, source: '400Regular/NotoSerifSC_400Regular.ttf', characters: 'full', widthChanges: CHINESE_SIGNS },
  // What this one lacks is drawn bold from the regular face.
  { id: 'serifBold', name: 'Noto Serif SC Bold', file: 'NotoSerifSC-Bold.ttf', package: SERIF, source: '700Bold/NotoSerifSC_700Bold.ttf', characters: 'gb2312', widthChanges: CHINESE_SIGNS },
  { id: 'serifBlack', name: 'Noto Serif SC Black', file: 'NotoSerifSC-Black.ttf', package: SERIF, source: '900Black/NotoSerifSC_900Black.ttf', characters: 'standard', widthChanges: CHINESE_SIGNS },
  { id: 'sans', name: 'Noto Sans SC Medium', file: 'NotoSansSC-Medium.ttf', package: SANS, source: '500Medium/NotoSansSC_500Medium.ttf', characters: 'standard', widthChanges: CHINESE_SIGNS },
  // LXGW and Klee are reserved names of the source.
  { id: 'kai', name: 'Benchmark Kai', file: 'BenchmarkKai-Regular.ttf', package: KAI, source: 'lxgwwenkai-regular', characters: 'standard', widthChanges: [...CHINESE_SIGNS, ...FULL_WIDTH_QUOTES] },
];

/** The TrueType fonts that a recipe starts from: one, or one for each slice in the order of their numbers. */
export async function readSources(recipe: FontRecipe, packagesFolder: string): Promise<TrueTypeFont[]> {
  const source = path.join(packagesFolder, recipe.package, recipe.source);
  if (source.endsWith('.ttf')) return [new TrueTypeFont(readFileSync(source))];
  const slices = readdirSync(source).filter((name) => name.endsWith('.woff2')).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  const fonts: TrueTypeFont[] = [];
  for (const slice of slices) fonts.push(new TrueTypeFont(await convert(readFileSync(path.join(source, slice)), 'sfnt')));
  return fonts;
}
