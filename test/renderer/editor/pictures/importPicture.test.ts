import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importPicture } from '#renderer/editor/pictures/importPicture.ts';
import { originalExtension } from '#renderer/editor/pictures/originalExtension.ts';
import { ORIGINAL_LIMITS } from '#shared/application/originals.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** A white canvas, whatever is drawn. */
class Canvas {
  readonly #data = new Uint8ClampedArray(2 * 2 * 4).fill(255);

  getContext(): object {
    return { fillRect: () => undefined, drawImage: () => undefined, getImageData: () => ({ data: this.#data, width: 2, height: 2 }) };
  }
}

beforeEach(() => {
  vi.stubGlobal('createImageBitmap', async () => ({ width: 2, height: 2, close: () => undefined }));
  vi.stubGlobal('OffscreenCanvas', Canvas);
});
afterEach(() => vi.unstubAllGlobals());

async function imported(source: Blob) {
  const outcome = await importPicture(source);
  if (!('picture' in outcome)) throw new Error(outcome.fault);
  return outcome.picture;
}

describe('an imported picture', () => {
  it('brings along the file that it was made from, byte for byte', async () => {
    const file = Buffer.from('GIF89a and more');
    const { original, extension } = await imported(new Blob([file]));
    expect(extension).toBe('png');
    if (!original || original === 'tooLarge') throw new Error('no original');
    expect(original).toMatchObject({ sha256: sha256(file), extension: 'gif' });
    expect(await bytesOf(original.blob)).toEqual(new Uint8Array(file));
  });
  it('has no original beside it when it is the very file that came', async () => {
    const first = await imported(new Blob([Buffer.from('GIF89a')]));
    expect(await imported(first.blob)).not.toHaveProperty('original');
  });
  it('is without its original when that is larger than a draft keeps', async () => {
    const { original } = await imported(new Blob([Buffer.from('GIF89a'), new Uint8Array(ORIGINAL_LIMITS.fileBytes)]));
    expect(original).toBe('tooLarge');
  });
});

it.each([
  ['\x89PNG\r\n\x1a\n', 'png'], ['\xff\xd8\xff\xe0', 'jpg'], ['RIFF\n\0\0\0WEBPVP8 ', 'webp'], ['\0\0\0\x1cftypavif', 'avif'], ['BM6', 'bmp'], ['RIFF\n\0\0\0WAVE', null], ['', null],
])('the kind of %j is %s', (text, extension) => {
  expect(originalExtension(Buffer.from(text, 'latin1'))).toBe(extension);
});
