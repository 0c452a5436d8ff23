/** Reads a font's `cmap`: the Unicode subtable that covers most (format 12 before format 4). */
import type { TableRange } from './trueTypeFont.ts';

export interface CharacterMap {
  /** Glyph by code point up to U+FFFF, 0 where there is none. */
  readonly basic: Uint16Array;
  readonly supplementary: ReadonlyMap<number, number>;
}

const UNICODE = 0;
const WINDOWS = 3;
const WINDOWS_BASIC = 1;
const WINDOWS_FULL = 10;

/** Offset of the best Unicode subtable, or undefined. */
function chooseSubtable(view: DataView, start: number): number | undefined {
  const count = view.getUint16(start + 2);
  let best: number | undefined;
  let bestFormat = 0;
  for (let index = 0; index < count; index++) {
    const record = start + 4 + 8 * index;
    const platform = view.getUint16(record);
    const encoding = view.getUint16(record + 2);
    const isUnicode = platform === UNICODE || (platform === WINDOWS && (encoding === WINDOWS_BASIC || encoding === WINDOWS_FULL));
    if (!isUnicode) continue;
    const offset = start + view.getUint32(record + 4);
    const format = view.getUint16(offset);
    if ((format === 4 || format === 12) && format > bestFormat) {
      best = offset;
      bestFormat = format;
    }
  }
  return best;
}

function readSegments(view: DataView, start: number, basic: Uint16Array): void {
  const segments = view.getUint16(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + 2 * segments + 2;
  const deltas = starts + 2 * segments;
  const ranges = deltas + 2 * segments;
  for (let index = 0; index < segments; index++) {
    const last = view.getUint16(ends + 2 * index);
    const first = view.getUint16(starts + 2 * index);
    const delta = view.getUint16(deltas + 2 * index);
    const rangeAt = ranges + 2 * index;
    const range = view.getUint16(rangeAt);
    for (let codePoint = first; codePoint <= last && codePoint < 0xffff; codePoint++) {
      if (range === 0) {
        basic[codePoint] = (codePoint + delta) & 0xffff;
      } else {
        const glyph = view.getUint16(rangeAt + range + 2 * (codePoint - first));
        basic[codePoint] = glyph === 0 ? 0 : (glyph + delta) & 0xffff;
      }
    }
  }
}

function readGroups(view: DataView, start: number, basic: Uint16Array, supplementary: Map<number, number>): void {
  const groups = view.getUint32(start + 12);
  for (let index = 0; index < groups; index++) {
    const group = start + 16 + 12 * index;
    const first = view.getUint32(group);
    const last = view.getUint32(group + 4);
    const glyph = view.getUint32(group + 8);
    for (let codePoint = first; codePoint <= last && codePoint <= 0x10ffff; codePoint++) {
      if (codePoint < 0x10000) basic[codePoint] = glyph + codePoint - first;
      else supplementary.set(codePoint, glyph + codePoint - first);
    }
  }
}

/** A font without a Unicode subtable maps nothing. */
export function readCharacterMap(view: DataView, table: TableRange): CharacterMap {
  const basic = new Uint16Array(0x10000);
  const supplementary = new Map<number, number>();
  const subtable = chooseSubtable(view, table.offset);
  if (subtable !== undefined) {
    if (view.getUint16(subtable) === 4) readSegments(view, subtable, basic);
    else readGroups(view, subtable, basic, supplementary);
  }
  return { basic, supplementary };
}
