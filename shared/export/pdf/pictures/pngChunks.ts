/** The chunks of a PNG file that matter in print (PNG specification, 11). */
import { UnreadablePicture } from './picture.ts';

export const PngColour = { grey: 0, rgb: 2, palette: 3, greyAlpha: 4, rgba: 6 } as const;
export type PngColour = (typeof PngColour)[keyof typeof PngColour];

export interface PngChunks {
  readonly width: number;
  readonly height: number;
  readonly bitDepth: number;
  readonly colour: PngColour;
  readonly interlaced: boolean;
  readonly palette: Uint8Array | null;
  readonly transparency: Uint8Array | null;
  /** The compressed pixels in one piece. */
  readonly pixels: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const COLOURS: readonly number[] = Object.values(PngColour);

function isColour(value: number): value is PngColour {
  return COLOURS.includes(value);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let position = 0;
  for (const part of parts) {
    joined.set(part, position);
    position += part.length;
  }
  return joined;
}

export function readPngChunks(bytes: Uint8Array): PngChunks {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 33 || SIGNATURE.some((byte, index) => bytes[index] !== byte)) throw new UnreadablePicture('no PNG file');
  const colour = bytes[25] ?? 0;
  if (!isColour(colour)) throw new UnreadablePicture(`PNG colour type ${colour}`);
  let palette: Uint8Array | null = null;
  let transparency: Uint8Array | null = null;
  const pixels: Uint8Array[] = [];
  for (let position = 8; position + 12 <= bytes.length;) {
    const length = view.getUint32(position);
    const type = String.fromCharCode(...bytes.subarray(position + 4, position + 8));
    const data = bytes.subarray(position + 8, position + 8 + length);
    if (type === 'PLTE') palette = data;
    else if (type === 'tRNS') transparency = data;
    else if (type === 'IDAT') pixels.push(data);
    position += 12 + length;
  }
  if (pixels.length === 0 || (colour === PngColour.palette && !palette)) throw new UnreadablePicture('a PNG file without pixels');
  return {
    width: view.getUint32(16), height: view.getUint32(20), bitDepth: bytes[24] ?? 8, colour, interlaced: bytes[28] === 1,
    palette, transparency, pixels: join(pixels),
  };
}
