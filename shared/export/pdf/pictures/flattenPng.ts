/** A PNG with transparency, or an interlaced one, as opaque pixels on white paper. */
import { deflateSync } from 'node:zlib';
import type { Picture } from './picture.ts';
import { PngColour, type PngChunks } from './pngChunks.ts';
import { decodePngPixels } from './pngPixels.ts';

/** Big pictures are compressed quickly rather than tightly. */
const COMPRESSION_LEVEL = 3;
const WHITE = 255;

function onWhite(value: number, alpha: number): number {
  return Math.round((value * alpha + WHITE * (WHITE - alpha)) / WHITE);
}

/** Red, green, blue of every pixel. */
function opaquePixels(chunks: PngChunks): Uint8Array {
  const { width, height, colour, palette, transparency, bitDepth } = chunks;
  const { channels, samples } = decodePngPixels(chunks);
  const rgb = new Uint8Array(width * height * 3);
  // Grey of less than 8 bits to the full range.
  const scale = bitDepth < 8 ? WHITE / ((1 << bitDepth) - 1) : 1;
  // One colour of a file without an alpha channel may stand for nothing: two bytes a channel.
  const cleared = transparency && colour !== PngColour.palette ? [1, 3, 5].map((index) => transparency[bitDepth === 16 ? index - 1 : index] ?? -1) : null;
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const first = samples[pixel * channels] ?? 0;
    let red = first;
    let green = first;
    let blue = first;
    let alpha = WHITE;
    if (colour === PngColour.palette) {
      red = palette?.[3 * first] ?? 0;
      green = palette?.[3 * first + 1] ?? 0;
      blue = palette?.[3 * first + 2] ?? 0;
      alpha = transparency?.[first] ?? WHITE;
    } else if (colour === PngColour.rgb || colour === PngColour.rgba) {
      green = samples[pixel * channels + 1] ?? 0;
      blue = samples[pixel * channels + 2] ?? 0;
      if (colour === PngColour.rgba) alpha = samples[pixel * channels + 3] ?? WHITE;
      else if (cleared && red === cleared[0] && green === cleared[1] && blue === cleared[2]) alpha = 0;
    } else {
      if (colour === PngColour.greyAlpha) alpha = samples[pixel * channels + 1] ?? WHITE;
      else if (cleared && first === cleared[0]) alpha = 0;
      red = green = blue = Math.round(first * scale);
    }
    rgb[3 * pixel] = onWhite(red, alpha);
    rgb[3 * pixel + 1] = onWhite(green, alpha);
    rgb[3 * pixel + 2] = onWhite(blue, alpha);
  }
  return rgb;
}

export function flattenPng(chunks: PngChunks): Picture {
  return {
    dictionary: {
      Type: 'XObject', Subtype: 'Image', Width: chunks.width, Height: chunks.height, BitsPerComponent: 8, ColorSpace: 'DeviceRGB', Filter: 'FlateDecode',
    },
    data: deflateSync(opaquePixels(chunks), { level: COMPRESSION_LEVEL }),
    palette: null,
  };
}
