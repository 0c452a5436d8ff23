/** Reads what typesetting needs of a TrueType file: which glyph a character has, how wide it is, and its outline. Outlines are looked up, never decoded. */
import { readCharacterMap, type CharacterMap } from './characterMap.ts';

/** Where a table lies in the file, in bytes. */
export interface TableRange {
  readonly offset: number;
  readonly length: number;
}

/** The file is no TrueType font with outlines of its own: a CFF, WOFF or broken file. */
export class UnsupportedFont extends Error {}

const TRUE_TYPE = 0x00010000;
const APPLE_TRUE_TYPE = 0x74727565;
const COLLECTION = 0x74746366;
const RESTRICTED_LICENCE = 0x0002;
const NO_SUBSETTING = 0x0100;
const BITMAP_ONLY = 0x0200;

function readTables(view: DataView, faceIndex: number): Map<string, TableRange> {
  let start = 0;
  if (view.getUint32(0) === COLLECTION) {
    if (faceIndex >= view.getUint32(8)) throw new UnsupportedFont(`the collection has no face ${faceIndex}`);
    start = view.getUint32(12 + 4 * faceIndex);
  }
  const version = view.getUint32(start);
  if (version !== TRUE_TYPE && version !== APPLE_TRUE_TYPE) throw new UnsupportedFont('not a TrueType font');
  const tables = new Map<string, TableRange>();
  const count = view.getUint16(start + 4);
  for (let index = 0; index < count; index++) {
    const record = start + 12 + 16 * index;
    const tag = String.fromCharCode(view.getUint8(record), view.getUint8(record + 1), view.getUint8(record + 2), view.getUint8(record + 3));
    const range = { offset: view.getUint32(record + 8), length: view.getUint32(record + 12) };
    if (range.offset + range.length > view.byteLength) throw new UnsupportedFont(`the table ${tag} reaches beyond the file`);
    tables.set(tag, range);
  }
  return tables;
}

export class TrueTypeFont {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly tables: ReadonlyMap<string, TableRange>;
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  /** xMin, yMin, xMax, yMax in font units. */
  readonly bounds: readonly [number, number, number, number];
  /** What the licence bits (OS/2 fsType) allow: to be embedded in a document, cut to the used glyphs. */
  readonly mayBeEmbedded: boolean;
  readonly #characters: CharacterMap;
  readonly #longOffsets: boolean;
  readonly #offsetsTable: number;
  readonly #outlinesTable: number;
  readonly #metricsTable: number;
  readonly #fullMetrics: number;

  /** `faceIndex` counts the faces of a collection (.ttc). Throws `UnsupportedFont`. */
  constructor(bytes: Uint8Array, faceIndex = 0) {
    if (bytes.byteLength < 12) throw new UnsupportedFont('the file is empty');
    // Node's Buffer is a Uint8Array whose `slice` copies nothing: writing into a piece of it would change the font itself.
    this.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.tables = readTables(this.view, faceIndex);
    const head = this.table('head').offset;
    this.unitsPerEm = this.view.getUint16(head + 18);
    this.bounds = [this.view.getInt16(head + 36), this.view.getInt16(head + 38), this.view.getInt16(head + 40), this.view.getInt16(head + 42)];
    this.#longOffsets = this.view.getInt16(head + 50) === 1;
    this.glyphCount = this.view.getUint16(this.table('maxp').offset + 4);
    this.#offsetsTable = this.table('loca').offset;
    this.#outlinesTable = this.table('glyf').offset;
    this.#metricsTable = this.table('hmtx').offset;
    this.#fullMetrics = this.view.getUint16(this.table('hhea').offset + 34);
    this.#characters = readCharacterMap(this.view, this.table('cmap'));
    const os2 = this.tables.get('OS/2');
    const licence = os2 ? this.view.getUint16(os2.offset + 8) : 0;
    this.mayBeEmbedded = (licence & 0x000f) !== RESTRICTED_LICENCE && (licence & (NO_SUBSETTING | BITMAP_ONLY)) === 0;
  }

  table(tag: string): TableRange {
    const range = this.tables.get(tag);
    if (!range) throw new UnsupportedFont(`the font has no table ${tag}`);
    return range;
  }

  /** 0 when the font has no glyph for it. */
  glyphOf(codePoint: number): number {
    return codePoint < 0x10000 ? this.#characters.basic[codePoint] ?? 0 : this.#characters.supplementary.get(codePoint) ?? 0;
  }

  codePoints(): number[] {
    const found: number[] = [];
    for (let codePoint = 0; codePoint < 0x10000; codePoint++) if (this.#characters.basic[codePoint]) found.push(codePoint);
    return [...found, ...[...this.#characters.supplementary.keys()].sort((a, b) => a - b)];
  }

  /** In font units. */
  advanceOf(glyph: number): number {
    return this.view.getUint16(this.#metricsTable + 4 * Math.min(glyph, this.#fullMetrics - 1));
  }

  /** In font units. */
  leftBearingOf(glyph: number): number {
    const position = glyph < this.#fullMetrics ? 4 * glyph + 2 : 4 * this.#fullMetrics + 2 * (glyph - this.#fullMetrics);
    return this.view.getInt16(this.#metricsTable + position);
  }

  /** The glyph's entry in `glyf` as it stands, without a copy. Empty for a glyph without ink. */
  outlineOf(glyph: number): Uint8Array {
    if (glyph >= this.glyphCount) return new Uint8Array(0);
    const start = this.#outlinesTable + this.#outlineOffset(glyph);
    return this.bytes.subarray(start, this.#outlinesTable + this.#outlineOffset(glyph + 1));
  }

  #outlineOffset(glyph: number): number {
    return this.#longOffsets
      ? this.view.getUint32(this.#offsetsTable + 4 * glyph)
      : this.view.getUint16(this.#offsetsTable + 2 * glyph) * 2;
  }
}
