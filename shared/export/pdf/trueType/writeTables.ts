/** Puts tables together to a TrueType file with right checksums. */

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let position = start; position < start + length; position += 4) sum = (sum + view.getUint32(position)) >>> 0;
  return sum;
}

const paddedLength = (length: number) => (length + 3) & ~3;
const WHOLE_FILE = 0xb1b0afba;

/** Tables are written in the order of their tags, as the format wants it. `head` must be among them. */
export function writeTables(tables: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const count = sorted.length;
  const power = Math.floor(Math.log2(count));
  const headerLength = 12 + 16 * count;
  const total = sorted.reduce((sum, [, table]) => sum + paddedLength(table.length), headerLength);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, count);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (count - 2 ** power));
  let offset = headerLength;
  let headOffset = 0;
  for (const [index, [tag, table]] of sorted.entries()) {
    const record = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter++) bytes[record + letter] = tag.charCodeAt(letter);
    bytes.set(table, offset);
    if (tag === 'head') {
      headOffset = offset;
      view.setUint32(offset + 8, 0);
    }
    view.setUint32(record + 4, checksum(view, offset, paddedLength(table.length)));
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, table.length);
    offset += paddedLength(table.length);
  }
  view.setUint32(headOffset + 8, (WHOLE_FILE - checksum(view, 0, total)) >>> 0);
  return bytes;
}
