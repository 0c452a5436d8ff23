/** A small picture for drafts that are made in code: a dark frame, so that ink can be seen. */
import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';
import type { Asset } from '#shared/application/draft.ts';
import type { PictureAsset } from '#shared/export/exporter.ts';

const WIDTH = 400;
const HEIGHT = 300;

function frame(): Uint8Array {
  const png = new PNG({ width: WIDTH, height: HEIGHT });
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const isEdge = x < 20 || y < 20 || x >= WIDTH - 20 || y >= HEIGHT - 20;
      png.data.set(isEdge ? [40, 60, 90, 255] : [235, 240, 245, 255], (y * WIDTH + x) * 4);
    }
  }
  return new Uint8Array(PNG.sync.write(png, { colorType: 2, inputHasAlpha: true, deflateLevel: 9, deflateStrategy: 3, filterType: 0 }));
}

const bytes = frame();
const sha256 = createHash('sha256').update(bytes).digest('hex');

export const sentinelPicture: PictureAsset = { sha256, bytes, format: 'png', widthPx: WIDTH, heightPx: HEIGHT };
export const sentinelAsset: Asset = { sha256, extension: 'png', bytes: bytes.length, widthPx: WIDTH, heightPx: HEIGHT, use: 'picture' };
