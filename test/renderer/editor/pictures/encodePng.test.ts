/** Pictures without transparency: what is written is what was drawn, read back by an independent reader. */
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { checkPicture } from '#shared/draftFile/checkPicture.ts';
import { encodePng } from '#renderer/editor/pictures/encodePng.ts';

function drawn(width: number, height: number, colourAt: (x: number, y: number) => readonly [number, number, number]) {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) data.set([...colourAt(x, y), 255], (y * width + x) * 4);
  }
  return { data, width, height } as ImageData;
}

describe('a PNG of ours', () => {
  it.each([
    ['one point', drawn(1, 1, () => [1, 2, 3])],
    ['a drawing', drawn(64, 40, (x, y) => (x > 10 && y > 10 ? [192, 0, 0] : [255, 255, 255]))],
    ['a ramp', drawn(50, 50, (x, y) => [x * 5, y * 5, (x + y) * 2])],
    ['noise', drawn(33, 17, (x, y) => [(x * 7919 + y * 104_729) % 256, (x * 31 + y * 17) % 256, (x * y) % 256])],
  ])('(%s) holds the same pixels in three colours', async (_name, image) => {
    const bytes = new Uint8Array(await (await encodePng(image)).arrayBuffer());
    expect(checkPicture(bytes)).toEqual({ ok: true, facts: { format: 'png', widthPx: image.width, heightPx: image.height } });
    expect(bytes[25]).toBe(2);
    const read = PNG.sync.read(Buffer.from(bytes));
    expect(Buffer.from(read.data).equals(Buffer.from(image.data))).toBe(true);
  });
});
