/** A PNG of three colours without transparency, which the browser's own writer never makes: it is what Word and PDF take in without work. */

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const RGB = 2;
const BYTES_PER_PIXEL = 3;

const crcTable = Uint32Array.from({ length: 256 }, (_value, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc >>> 0;
});
function crcOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let index = 0; index < 4; index += 1) bytes[4 + index] = type.charCodeAt(index);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crcOf(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function paeth(left: number, above: number, aboveLeft: number): number {
  const estimate = left + above - aboveLeft;
  const [toLeft, toAbove, toBoth] = [Math.abs(estimate - left), Math.abs(estimate - above), Math.abs(estimate - aboveLeft)];
  return toLeft <= toAbove && toLeft <= toBoth ? left : toAbove <= toBoth ? above : aboveLeft;
}
/** By number: what of a byte is left when its neighbours are known. PNG 9.2. */
const filters: readonly ((byte: number, left: number, above: number, aboveLeft: number) => number)[] = [
  (byte) => byte,
  (byte, left) => byte - left,
  (byte, _left, above) => byte - above,
  (byte, left, above) => byte - ((left + above) >> 1),
  (byte, left, above, aboveLeft) => byte - paeth(left, above, aboveLeft),
];

/** The pixels line by line, each by the filter that leaves the least. `rgba`: as a canvas gives it; its alpha is not read. */
function filtered(rgba: Uint8ClampedArray, width: number, height: number): Uint8Array<ArrayBuffer> {
  const lineBytes = width * BYTES_PER_PIXEL;
  const result = new Uint8Array((lineBytes + 1) * height);
  let above = new Uint8Array(lineBytes);
  let line = new Uint8Array(lineBytes);
  const tried = filters.map(() => new Uint8Array(lineBytes));
  for (let row = 0; row < height; row += 1) {
    for (let pixel = 0; pixel < width; pixel += 1) {
      const from = (row * width + pixel) * 4;
      for (let colour = 0; colour < BYTES_PER_PIXEL; colour += 1) line[pixel * BYTES_PER_PIXEL + colour] = rgba[from + colour] ?? 0;
    }
    let best = 0;
    let least = Infinity;
    for (const [number, filter] of filters.entries()) {
      const bytes = tried[number];
      if (!bytes) continue;
      let sum = 0;
      for (let index = 0; index < lineBytes && sum < least; index += 1) {
        const left = index < BYTES_PER_PIXEL ? 0 : line[index - BYTES_PER_PIXEL] ?? 0;
        const aboveLeft = index < BYTES_PER_PIXEL ? 0 : above[index - BYTES_PER_PIXEL] ?? 0;
        const rest = filter(line[index] ?? 0, left, above[index] ?? 0, aboveLeft) & 0xff;
        bytes[index] = rest;
        sum += rest < 128 ? rest : 256 - rest;
      }
      if (sum < least) {
        least = sum;
        best = number;
      }
    }
    const start = row * (lineBytes + 1);
    result[start] = best;
    result.set(tried[best] ?? line, start + 1);
    [above, line] = [line, above];
  }
  return result;
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export async function encodePng({ data, width, height }: Pick<ImageData, 'data' | 'width' | 'height'>): Promise<Blob> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, RGB, 0, 0, 0], 8);
  const pixels = await deflated(filtered(new Uint8ClampedArray(data.buffer, data.byteOffset, data.length), width, height));
  return new Blob([SIGNATURE, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', new Uint8Array(0))], { type: 'image/png' });
}
