/** The names under which the faces of a font file are known, without reading more of the file (OpenType, `name`). */

const COLLECTION = 0x74746366;
const FAMILY = 1;
const POSTSCRIPT_NAME = 6;
const MACINTOSH = 1;

function readFaceNames(view: DataView, start: number): string[] {
  const count = view.getUint16(start + 4);
  for (let index = 0; index < count; index++) {
    const record = start + 12 + 16 * index;
    if (view.getUint32(record) !== 0x6e616d65) continue;
    const table = view.getUint32(record + 8);
    const strings = table + view.getUint16(table + 4);
    const names: string[] = [];
    for (let entry = 0; entry < view.getUint16(table + 2); entry++) {
      const at = table + 6 + 12 * entry;
      const nameId = view.getUint16(at + 6);
      // The names of Macintosh are in the codes of old systems; every font has the others too.
      if (view.getUint16(at) === MACINTOSH || (nameId !== FAMILY && nameId !== POSTSCRIPT_NAME)) continue;
      const bytes = new Uint8Array(view.buffer, view.byteOffset + strings + view.getUint16(at + 10), view.getUint16(at + 8));
      names.push(new TextDecoder('utf-16be').decode(bytes));
    }
    return names;
  }
  return [];
}

/** Family and PostScript names, by face; one face for a file that is no collection. Throws a `RangeError` when the file is broken. */
export function readFontNames(bytes: Uint8Array): readonly (readonly string[])[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== COLLECTION) return [readFaceNames(view, 0)];
  return Array.from({ length: view.getUint32(8) }, (_, face) => readFaceNames(view, view.getUint32(12 + 4 * face)));
}
