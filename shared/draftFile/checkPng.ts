/** Checks a PNG by its structure (PNG 1.2, chapters 3–5): every chunk with its checksum, from the header to the end. Pixels stay packed. */
import { type CheckedPicture, factsOf, faultOf } from './pictureFacts.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Allowed bit depths by colour type: grey, RGB, palette, grey with alpha, RGB with alpha. */
const BIT_DEPTHS: Readonly<Record<number, readonly number[]>> = { 0: [1, 2, 4, 8, 16], 2: [8, 16], 3: [1, 2, 4, 8], 4: [8, 16], 6: [8, 16] };
const PALETTE_COLOUR = 3;
const HEADER_BYTES = 13;
/** Length, type and checksum around a chunk's data. */
const CHUNK_FRAME_BYTES = 12;

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb8_8320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array, start: number, end: number): number {
  let crc = 0xffff_ffff;
  for (let index = start; index < end; index++) crc = (crcTable[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffff_ffff) >>> 0;
}

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** `bytes` begin with PNG's signature. */
export function checkPng(bytes: Uint8Array): CheckedPicture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Set<string>();
  let header = { width: 0, height: 0, bitDepth: 0, colour: 0, unusual: false };
  let offset = SIGNATURE.length;
  while (offset + CHUNK_FRAME_BYTES <= bytes.length) {
    const length = view.getUint32(offset);
    const data = offset + 8;
    const end = data + length;
    if (end + 4 > bytes.length || crc32(bytes, offset + 4, end) !== view.getUint32(end)) return faultOf('damaged');
    const type = String.fromCharCode(...bytes.subarray(offset + 4, data));
    if (found.size === 0) {
      if (type !== 'IHDR' || length !== HEADER_BYTES) return faultOf('damaged');
      const [bitDepth = 0, colour = 0, packing = 0, filter = 0, interlace = 0] = bytes.subarray(data + 8, end);
      header = { width: view.getUint32(data), height: view.getUint32(data + 4), bitDepth, colour, unusual: packing !== 0 || filter !== 0 || interlace > 1 };
    }
    found.add(type);
    offset = end + 4;
    if (type === 'IEND') break;
  }
  if (!found.has('IEND') || !found.has('IDAT') || !BIT_DEPTHS[header.colour]?.includes(header.bitDepth)) return faultOf('damaged');
  if (header.colour === PALETTE_COLOUR && !found.has('PLTE')) return faultOf('damaged');
  if (header.unusual) return faultOf('unusual');
  if (header.bitDepth === 16) return faultOf('sixteenBit');
  return factsOf({ format: 'png', widthPx: header.width, heightPx: header.height });
}
