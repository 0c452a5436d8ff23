/** Whether the fonts of a PDF travel with it, and whether each character that it shows has ink: a glyph without an outline prints as nothing, though its text can be copied. */
import { type PdfObjects, referenceIn } from './pdfObjects.ts';

/** These show nothing, and need none. */
const INVISIBLE = /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}]*$/u;
const ENTRY = /<([0-9a-f]{4})>\s*<([0-9a-f]+)>/gi;

function readName(dictionary: string): string {
  return /\/BaseFont\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/.exec(dictionary)?.[1] ?? '';
}

/** By glyph number, what it stands for. */
function readMeanings(map: Uint8Array): ReadonlyMap<number, string> {
  const text = Buffer.from(map).toString('latin1').split('endcodespacerange').at(-1) ?? '';
  return new Map([...text.matchAll(ENTRY)].map(([, glyph = '', units = '']) => [
    Number.parseInt(glyph, 16), String.fromCharCode(...(units.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))),
  ]));
}

/** Null for what is no TrueType font with outlines. */
function outlineLengths(font: Uint8Array): ((glyph: number) => number) | null {
  try {
    const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
    const tables = new Map(Array.from({ length: view.getUint16(4) }, (_, index) => {
      const record = 12 + 16 * index;
      return [Buffer.from(font.subarray(record, record + 4)).toString('latin1'), { offset: view.getUint32(record + 8), length: view.getUint32(record + 12) }] as const;
    }));
    const [head, loca, glyf] = ['head', 'loca', 'glyf'].map((tag) => tables.get(tag));
    if (!head || !loca || !glyf || glyf.offset + glyf.length > font.length) return null;
    const isLong = view.getInt16(head.offset + 50) === 1;
    const offset = (glyph: number) => (isLong ? view.getUint32(loca.offset + 4 * glyph) : 2 * view.getUint16(loca.offset + 2 * glyph));
    const count = loca.length / (isLong ? 4 : 2) - 1;
    return (glyph) => (glyph < count ? offset(glyph + 1) - offset(glyph) : 0);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export interface FontFaults {
  /** Names of fonts that are not in the file. */
  readonly notEmbedded: readonly string[];
  /** Characters that print as nothing, each once. */
  readonly blank: readonly string[];
}

export function pdfFontFaults(objects: PdfObjects): FontFaults {
  const notEmbedded: string[] = [];
  const blank = new Set<string>();
  for (const [, dictionary] of objects.dictionaries()) {
    if (!/\/Type\s*\/Font\b(?!D)/.test(dictionary) || /\/Subtype\s*\/CIDFont/.test(dictionary)) continue;
    const descendant = referenceIn(dictionary, 'DescendantFonts');
    const descriptor = referenceIn(descendant === null ? dictionary : objects.dictionary(descendant), 'FontDescriptor');
    const file = descriptor === null ? null : referenceIn(objects.dictionary(descriptor), 'FontFile2');
    const font = file === null ? null : objects.stream(file);
    const lengthOf = font && outlineLengths(font);
    if (!lengthOf) {
      notEmbedded.push(readName(dictionary));
      continue;
    }
    const map = referenceIn(dictionary, 'ToUnicode');
    const meanings = map === null ? null : objects.stream(map);
    for (const [glyph, text] of meanings ? readMeanings(meanings) : []) {
      if (!INVISIBLE.test(text) && lengthOf(glyph) === 0) blank.add(text);
    }
  }
  return { notEmbedded, blank: [...blank] };
}
