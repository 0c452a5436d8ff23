/** A picture of the draft made ready for PDF. */
import type { PictureAsset } from '#shared/export/exporter.ts';
import type { Picture } from './picture.ts';
import { readJpeg } from './readJpeg.ts';
import { readPng } from './readPng.ts';

const readers: Readonly<Record<PictureAsset['format'], (bytes: Uint8Array) => Picture>> = { png: readPng, jpg: readJpeg };

/** Throws when the bytes are no such picture. */
export function readPicture({ format, bytes }: PictureAsset): Picture {
  return readers[format](bytes);
}
