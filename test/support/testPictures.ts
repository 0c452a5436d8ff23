/** Pictures of every good and bad kind, made byte by byte. */
import { crc32, deflateSync } from 'node:zlib';

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

export interface PngHeader {
  readonly width: number;
  readonly height: number;
  readonly bitDepth: number;
  readonly colour: number;
  readonly interlace?: number;
}

/** The structure of a PNG; without real pixels unless `data` has them. */
export function pngStructure({ width, height, bitDepth, colour, interlace = 0 }: PngHeader, chunks: readonly string[] = ['IDAT'], data: Uint8Array = Buffer.alloc(3)): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bitDepth, colour, 0, 0, interlace], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), ...chunks.map((type) => chunk(type, data)), chunk('IEND', Buffer.alloc(0))]);
}

const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 4: 2, 6: 4 };

/** A whole PNG of one grey: colour 0 grey, 2 RGB, 4 and 6 the same with alpha. */
export function png(width: number, height: number, { bitDepth = 8, colour = 2 }: { bitDepth?: 8 | 16; colour?: 0 | 2 | 4 | 6 } = {}): Buffer {
  const row = Buffer.alloc(1 + width * (CHANNELS[colour] ?? 0) * bitDepth / 8, 0x80);
  // The row's filter: none.
  row[0] = 0;
  return pngStructure({ width, height, bitDepth, colour }, ['IDAT'], deflateSync(Buffer.concat(Array.from({ length: height }, () => row))));
}

export interface JpegFrame {
  readonly width: number;
  readonly height: number;
  /** Of the frame's marker: C0 baseline, C2 progressive, C3 lossless, C9 arithmetic. */
  readonly marker?: number;
  readonly components?: number;
  readonly precision?: number;
}

function segment(marker: number, data: Uint8Array): Buffer {
  const frame = Buffer.from([0xff, marker, 0, 0]);
  frame.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([frame, data]);
}

/** The structure of a JPEG without its pixels. */
export function jpegStructure({ width, height, marker = 0xc0, components = 3, precision = 8 }: JpegFrame): Buffer {
  const frame = Buffer.alloc(6 + 3 * components);
  frame.writeUInt8(precision, 0);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  frame.writeUInt8(components, 5);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    segment(0xc4, Buffer.alloc(20)),
    segment(marker, frame),
    segment(0xda, Buffer.alloc(4 + 2 * components)),
    Buffer.alloc(40, 0x55),
    Buffer.from([0xff, 0xd9]),
  ]);
}
