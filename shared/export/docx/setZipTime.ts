/** Sets every entry of a zip to one time, so that equal drafts give equal bytes. The docx library stamps the present. */

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;

/** MS-DOS time and date in one number: PKWARE APPNOTE 4.4.6. The format begins in 1980 and counts two seconds at a time. */
function dosTime(madeAt: string): number {
  const date = new Date(madeAt);
  const year = Math.min(Math.max(date.getUTCFullYear(), 1980), 2099) - 1980;
  const day = (year << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}

function findEnd(view: DataView): number {
  for (let offset = view.byteLength - END_LENGTH; offset >= 0; offset -= 1) {
    if (view.getUint32(offset, true) === END_SIGNATURE) return offset;
  }
  throw new Error('not a zip: it has no end record');
}

/** Changes `zip` in place; `madeAt` is ISO 8601 and is written as UTC. */
export function setZipTime(zip: Uint8Array, madeAt: string): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const time = dosTime(madeAt);
  const end = findEnd(view);
  const entries = view.getUint16(end + 10, true);
  let offset = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry += 1) {
    if (view.getUint32(offset, true) !== ENTRY_SIGNATURE) throw new Error(`zip entry ${entry + 1} is damaged`);
    view.setUint32(offset + 12, time, true);
    const localHeader = view.getUint32(offset + 42, true);
    view.setUint32(localHeader + 10, time, true);
    offset += ENTRY_LENGTH + view.getUint16(offset + 28, true) + view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
  }
}
