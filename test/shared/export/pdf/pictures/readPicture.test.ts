/** Pictures on their way into a PDF: as they are where PDF knows their coding, on white where they are transparent. */
import { deflateSync, inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { Picture } from '#shared/export/pdf/pictures/picture.ts';
import { readJpeg } from '#shared/export/pdf/pictures/readJpeg.ts';
import { readPng } from '#shared/export/pdf/pictures/readPng.ts';

type Pixel = readonly [number, number, number, number];
const PIXELS: readonly Pixel[] = [[255, 0, 0, 255], [0, 255, 0, 128], [0, 0, 255, 0], [10, 20, 30, 255], [250, 250, 250, 255], [0, 0, 0, 255]];
const WIDTH = 3;

function pngOf(colorType: 0 | 2 | 4 | 6): Uint8Array {
  const png = new PNG({ width: WIDTH, height: PIXELS.length / WIDTH });
  png.data = Uint8Array.from(PIXELS.flat());
  return PNG.sync.write(png, { colorType, inputHasAlpha: true, deflateLevel: 6, deflateStrategy: 0, filterType: 4 });
}
function chunk(type: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(type, 4);
  return Buffer.concat([head, data, Buffer.alloc(4)]);
}
/** `rows`: each with its filter byte. */
function rawPng({ width, height, depth, colour, interlaced = false, rows, more = [] }: {
  readonly width: number; readonly height: number; readonly depth: number; readonly colour: number; readonly interlaced?: boolean;
  readonly rows: readonly number[]; readonly more?: readonly Buffer[];
}): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([depth, colour, 0, 0, interlaced ? 1 : 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), ...more, chunk('IDAT', deflateSync(Uint8Array.from(rows))), chunk('IEND', Buffer.alloc(0)),
  ]);
}
const flattened = ({ data }: Picture) => Array.from(inflateSync(data));

describe('a PNG', () => {
  it('without transparency goes in without being decoded', () => {
    const { dictionary, data } = readPng(pngOf(2));
    expect(dictionary).toMatchObject({ ColorSpace: 'DeviceRGB', BitsPerComponent: 8, Width: 3, Height: 2, DecodeParms: { Predictor: 15, Colors: 3, Columns: 3 } });
    expect(inflateSync(data)).toHaveLength(2 * (1 + 3 * 3));
  });
  it('in several pieces is joined', () => {
    const rows = deflateSync(Uint8Array.from([0, 1, 2, 0, 3, 4]));
    const whole = rawPng({ width: 2, height: 2, depth: 8, colour: 0, rows: [0, 1, 2, 0, 3, 4] });
    const start = Buffer.from(whole).indexOf('IDAT') - 4;
    const parted = Buffer.concat([whole.subarray(0, start), chunk('IDAT', rows.subarray(0, 5)), chunk('IDAT', rows.subarray(5)), chunk('IEND', Buffer.alloc(0))]);
    expect(flattened(readPng(parted))).toEqual([0, 1, 2, 0, 3, 4]);
  });
  it('with transparency is laid on white', () => {
    const { dictionary, data } = readPng(pngOf(6));
    expect(dictionary).toMatchObject({ ColorSpace: 'DeviceRGB', Width: 3, Height: 2 });
    expect(Array.from(inflateSync(data))).toEqual([255, 0, 0, 127, 255, 127, 255, 255, 255, 10, 20, 30, 250, 250, 250, 0, 0, 0]);
  });
  it('that unpacks to more than its pixels is not unpacked', () => {
    const rows = Array.from({ length: 200_000 }, () => 0);
    expect(() => readPng(rawPng({ width: 2, height: 1, depth: 8, colour: 6, rows }))).toThrow(/larger than/);
  });
  it('of greys with transparency is laid on white', () => {
    expect(flattened(readPng(rawPng({ width: 2, height: 1, depth: 8, colour: 4, rows: [0, 100, 255, 100, 0] })))).toEqual([100, 100, 100, 255, 255, 255]);
  });
  it('with a palette keeps it, with fewer bits a pixel too', () => {
    const palette = chunk('PLTE', Uint8Array.from([255, 0, 0, 0, 0, 255]));
    const { dictionary, palette: kept } = readPng(rawPng({ width: 8, height: 1, depth: 1, colour: 3, rows: [0, 0b10101010], more: [palette] }));
    expect(dictionary).toMatchObject({ BitsPerComponent: 1 });
    expect(Array.from(kept ?? [])).toEqual([255, 0, 0, 0, 0, 255]);
  });
  it('with transparent colours in its palette is laid on white', () => {
    const more = [chunk('PLTE', Uint8Array.from([255, 0, 0, 0, 0, 255])), chunk('tRNS', Uint8Array.from([0]))];
    expect(flattened(readPng(rawPng({ width: 2, height: 1, depth: 2, colour: 3, rows: [0, 0b00010000], more })))).toEqual([255, 255, 255, 0, 0, 255]);
  });
  it('with one colour that stands for nothing is laid on white', () => {
    const more = [chunk('tRNS', Uint8Array.from([0, 1, 0, 2, 0, 3]))];
    expect(flattened(readPng(rawPng({ width: 2, height: 1, depth: 8, colour: 2, rows: [0, 1, 2, 3, 4, 5, 6], more })))).toEqual([255, 255, 255, 4, 5, 6]);
  });
  it('with filtered rows is read right', () => {
    // Greys with alpha 255, each row through another filter: none, left, above, average, Paeth.
    const rows = [
      0, 10, 255, 20, 255,
      1, 10, 255, 10, 0,
      2, 5, 0, 5, 0,
      3, 8, 128, 5, 0,
      4, 1, 0, 1, 0,
    ];
    const samples = flattened(readPng(rawPng({ width: 2, height: 5, depth: 8, colour: 4, rows }))).filter((_value, index) => index % 3 === 0);
    expect(samples).toEqual([10, 20, 10, 20, 15, 25, 15, 25, 16, 26]);
  });
  it('that is interlaced is put in order', () => {
    // 3 × 3 greys; passes 1, 4, 5, 6 and 7 hold pixels.
    const rows = [0, 1, 0, 3, 0, 7, 9, 0, 2, 0, 8, 0, 4, 5, 6];
    const samples = flattened(readPng(rawPng({ width: 3, height: 3, depth: 8, colour: 0, interlaced: true, rows }))).filter((_value, index) => index % 3 === 0);
    expect(samples).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
  it('that ends too soon is refused', () => {
    expect(() => readPng(rawPng({ width: 9, height: 9, depth: 8, colour: 6, rows: [0, 1, 2] }))).toThrow('too soon');
    expect(() => readPng(pngOf(2).subarray(0, 40))).toThrow('without pixels');
    expect(() => readPng(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toThrow('no PNG');
  });
});

function jpegOf(marker: number, components: number): Uint8Array {
  return Uint8Array.from([
    0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, marker, 0, 8 + 3 * components, 8, 0, 20, 0, 30, components, ...Array.from({ length: 3 * components }, () => 1), 0xff, 0xda,
  ]);
}

describe('a JPEG', () => {
  it.each([[1, 'DeviceGray'], [3, 'DeviceRGB'], [4, 'DeviceCMYK']] as const)('of %i colours goes in as it is', (components, ColorSpace) => {
    const bytes = jpegOf(0xc0, components);
    const { dictionary, data } = readJpeg(bytes);
    expect(dictionary).toMatchObject({ Width: 30, Height: 20, BitsPerComponent: 8, ColorSpace, Filter: 'DCTDecode' });
    expect(data).toBe(bytes);
  });
  it('of a coding that readers do not know is refused', () => {
    expect(() => readJpeg(jpegOf(0xc3, 3))).toThrow('readable frame');
    expect(() => readJpeg(Uint8Array.from([1, 2, 3, 4]))).toThrow('no JPEG');
  });
});
