/** PNG files: PDF knows their coding, so opaque ones go in as they are (ISO 32000-1, 7.4.4.4); the others are laid on white. */
import { flattenPng } from './flattenPng.ts';
import type { Picture } from './picture.ts';
import { PngColour, type PngChunks, readPngChunks } from './pngChunks.ts';

/** The filters of PNG, as PDF names them. */
const PNG_PREDICTOR = 15;

function isOpaque({ colour, transparency }: PngChunks): boolean {
  return transparency === null && colour !== PngColour.rgba && colour !== PngColour.greyAlpha;
}

export function readPng(bytes: Uint8Array): Picture {
  const chunks = readPngChunks(bytes);
  const { width, height, bitDepth, colour, interlaced, palette, pixels } = chunks;
  if (interlaced || !isOpaque(chunks)) return flattenPng(chunks);
  return {
    dictionary: {
      Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: bitDepth, Filter: 'FlateDecode',
      DecodeParms: { Predictor: PNG_PREDICTOR, Colors: colour === PngColour.rgb ? 3 : 1, BitsPerComponent: bitDepth, Columns: width },
      ...(colour === PngColour.palette ? {} : { ColorSpace: colour === PngColour.rgb ? 'DeviceRGB' : 'DeviceGray' }),
    },
    data: pixels,
    palette: colour === PngColour.palette ? palette : null,
  };
}
