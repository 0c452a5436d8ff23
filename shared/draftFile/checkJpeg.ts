/** Checks a JPEG by its markers (ITU-T T.81, annex B): one frame of 8-bit grey or colour, a scan, and an end. Pixels stay packed. */
import { type CheckedPicture, factsOf, faultOf, type PictureFacts } from './pictureFacts.ts';

const MARKER = 0xff;
const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;
/** Baseline, extended sequential and progressive with Huffman coding: what Word and PDF draw. */
const DRAWABLE_FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2];
/** Markers between C0 and CF that begin no frame: Huffman tables, reserved, arithmetic conditioning. */
const NOT_FRAMES: readonly number[] = [0xc4, 0xc8, 0xcc];

export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === MARKER && bytes[1] === 0xd8 && bytes[2] === MARKER;
}

function checkFrame(marker: number, frame: DataView): CheckedPicture {
  if (frame.byteLength < 6) return faultOf('damaged');
  const components = frame.getUint8(5);
  if (components === 4) return faultOf('cmyk');
  if (!DRAWABLE_FRAMES.includes(marker) || frame.getUint8(0) !== 8 || (components !== 1 && components !== 3)) return faultOf('unusual');
  return factsOf({ format: 'jpg', widthPx: frame.getUint16(3), heightPx: frame.getUint16(1) });
}

function endsAfter(bytes: Uint8Array, start: number): boolean {
  // Cameras append previews and padding, so the end is looked for rather than expected in the last two bytes.
  for (let index = bytes.length - 2; index >= start; index--) if (bytes[index] === MARKER && bytes[index + 1] === END_OF_IMAGE) return true;
  return false;
}

/** `bytes` begin with JPEG's first marker. */
export function checkJpeg(bytes: Uint8Array): CheckedPicture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let facts: PictureFacts | null = null;
  let offset = 2;
  while (offset + 4 <= bytes.length) {
    if (bytes[offset] !== MARKER) return faultOf('damaged');
    const marker = bytes[offset + 1] ?? 0;
    if (marker === MARKER) {
      // Fill bytes before a marker.
      offset += 1;
      continue;
    }
    const length = view.getUint16(offset + 2);
    const next = offset + 2 + length;
    if (length < 2 || next > bytes.length) return faultOf('damaged');
    if (marker === START_OF_SCAN) return facts && endsAfter(bytes, next) ? { ok: true, facts } : faultOf('damaged');
    if (marker >= 0xc0 && marker <= 0xcf && !NOT_FRAMES.includes(marker)) {
      const checked = checkFrame(marker, new DataView(bytes.buffer, bytes.byteOffset + offset + 4, length - 2));
      if (!checked.ok) return checked;
      facts = checked.facts;
    }
    offset = next;
  }
  return faultOf('damaged');
}
