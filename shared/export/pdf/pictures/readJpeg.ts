/** JPEG files go into a PDF as they are; only their size and colours are read (ITU-T T.81, B.2). */
import { type Picture, UnreadablePicture } from './picture.ts';

const START_OF_IMAGE = 0xffd8;
/** Start-of-frame markers of the codings that PDF readers know: baseline, extended, progressive. */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const START_OF_SCAN = 0xda;
const COLOUR_SPACES = new Map([[1, 'DeviceGray'], [3, 'DeviceRGB'], [4, 'DeviceCMYK']]);

export function readJpeg(bytes: Uint8Array): Picture {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== START_OF_IMAGE) throw new UnreadablePicture('no JPEG file');
  let position = 2;
  while (position + 9 < bytes.length) {
    if (bytes[position] !== 0xff) {
      position += 1;
      continue;
    }
    const marker = bytes[position + 1] ?? 0;
    if (marker === START_OF_SCAN) break;
    // Fill bytes, restart marks and the mark without a length.
    if (marker === 0xff || marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= 0xd8)) {
      position += marker === 0xff ? 1 : 2;
      continue;
    }
    if (FRAMES.has(marker)) {
      const components = bytes[position + 9] ?? 0;
      const colourSpace = COLOUR_SPACES.get(components);
      if (!colourSpace) break;
      return {
        dictionary: {
          Type: 'XObject', Subtype: 'Image', Width: view.getUint16(position + 7), Height: view.getUint16(position + 5),
          BitsPerComponent: bytes[position + 4], ColorSpace: colourSpace, Filter: 'DCTDecode',
          // Programs that write four colours store them inverted.
          ...(components === 4 ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
        },
        data: bytes,
        palette: null,
      };
    }
    position += 2 + view.getUint16(position + 2);
  }
  throw new UnreadablePicture('a JPEG file without a readable frame');
}
