/** Decodes the pixels of a PNG to samples, for the few kinds of PNG that a PDF cannot hold as they are. */
import { inflateSync } from 'node:zlib';
import { UnreadablePicture } from './picture.ts';
import { PngColour, type PngChunks } from './pngChunks.ts';

const CHANNELS: Readonly<Record<PngColour, number>> = {
  [PngColour.grey]: 1, [PngColour.rgb]: 3, [PngColour.palette]: 1, [PngColour.greyAlpha]: 2, [PngColour.rgba]: 4,
};
/** Seven passes of an interlaced file: first column and row, distance of columns and rows. */
const PASSES = [[0, 0, 8, 8], [4, 0, 8, 8], [0, 4, 4, 8], [2, 0, 4, 4], [0, 2, 2, 4], [1, 0, 2, 2], [0, 1, 1, 2]] as const;
const WHOLE = [[0, 0, 1, 1]] as const;

export interface PngSamples {
  readonly channels: number;
  /** One byte a sample, row by row; samples of 16 bits lose their lower half, those of less than 8 keep their value. */
  readonly samples: Uint8Array;
}

/** Undoes the filter of one row in place. `step`: bytes of one pixel. */
function unfilterRow(filter: number, row: Uint8Array, above: Uint8Array | null, step: number): void {
  for (let index = 0; index < row.length; index += 1) {
    const left = index >= step ? row[index - step] ?? 0 : 0;
    const up = above?.[index] ?? 0;
    let predicted = 0;
    if (filter === 1) predicted = left;
    else if (filter === 2) predicted = up;
    else if (filter === 3) predicted = (left + up) >> 1;
    else if (filter === 4) {
      const corner = index >= step ? above?.[index - step] ?? 0 : 0;
      const distanceLeft = Math.abs(up - corner);
      const distanceUp = Math.abs(left - corner);
      const distanceCorner = Math.abs(left + up - 2 * corner);
      predicted = distanceLeft <= distanceUp && distanceLeft <= distanceCorner ? left : distanceUp <= distanceCorner ? up : corner;
    }
    row[index] = (row[index] ?? 0) + predicted;
  }
}

export function decodePngPixels({ width, height, bitDepth, colour, interlaced, pixels }: PngChunks): PngSamples {
  const channels = CHANNELS[colour];
  const step = Math.max(1, (channels * bitDepth) >> 3);
  const samples = new Uint8Array(width * height * channels);
  // Each row has its filter before it; passes of an interlaced file have more and shorter rows.
  const mostBytes = ((width * channels * bitDepth + 7) >> 3) * height + 16 * (width + height) + 64;
  const raw = inflateSync(pixels, { maxOutputLength: mostBytes });
  let position = 0;
  for (const [firstColumn, firstRow, columnStep, rowStep] of interlaced ? PASSES : WHOLE) {
    const columns = Math.ceil((width - firstColumn) / columnStep);
    const rows = Math.ceil((height - firstRow) / rowStep);
    if (columns <= 0 || rows <= 0) continue;
    const rowBytes = (columns * channels * bitDepth + 7) >> 3;
    let above: Uint8Array | null = null;
    for (let row = 0; row < rows; row += 1) {
      const data = raw.subarray(position + 1, position + 1 + rowBytes);
      if (data.length < rowBytes) throw new UnreadablePicture('a PNG file that ends too soon');
      unfilterRow(raw[position] ?? 0, data, above, step);
      const target = (firstRow + row * rowStep) * width;
      for (let column = 0; column < columns; column += 1) {
        for (let channel = 0; channel < channels; channel += 1) {
          const index = column * channels + channel;
          let value: number;
          if (bitDepth === 8) value = data[index] ?? 0;
          else if (bitDepth === 16) value = data[2 * index] ?? 0;
          else value = ((data[(index * bitDepth) >> 3] ?? 0) >> (8 - bitDepth - ((index * bitDepth) & 7))) & ((1 << bitDepth) - 1);
          samples[(target + firstColumn + column * columnStep) * channels + channel] = value;
        }
      }
      above = data;
      position += 1 + rowBytes;
    }
  }
  return { channels, samples };
}
