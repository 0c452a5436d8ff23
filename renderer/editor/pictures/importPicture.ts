/**
 * Makes any picture that the browser can read into one for paper: turned upright, without what the camera wrote about place and
 * time, no wider than paper needs, without transparency, as PNG or JPEG. Runs in a worker; uses only what workers have.
 */
import { ORIGINAL_LIMITS } from '#shared/application/originals.ts';
import { encodePng } from './encodePng.ts';
import { originalExtension } from './originalExtension.ts';

/** What the text width of 156 mm needs at 300 dots an inch, with some room. */
const MAXIMUM_WIDTH_PX = 2000;
const MAXIMUM_HEIGHT_PX = 2800;
/** Larger pictures than this exhaust the memory of an office computer. */
const MAXIMUM_SOURCE_PIXELS = 120_000_000;
const JPEG_QUALITY = 0.9;
/** Photographs have many colours; a drawing or a screenshot few. Of the points that are looked at. */
const SAMPLED_POINTS = 4096;
const MANY_COLOURS = 1200;

/** The file as it came, with all that a camera wrote. */
export interface OriginalPicture {
  readonly blob: Blob;
  readonly sha256: string;
  readonly extension: string;
}
export interface ImportedPicture {
  readonly blob: Blob;
  readonly sha256: string;
  readonly extension: 'png' | 'jpg';
  readonly widthPx: number;
  readonly heightPx: number;
  /** Absent when the picture is the very file that came. */
  readonly original?: OriginalPicture | 'tooLarge';
}
export type ImportOutcome = { readonly picture: ImportedPicture } | { readonly fault: 'unreadable' | 'tooLarge' };

function hasManyColours({ data, width, height }: ImageData): boolean {
  const step = Math.max(1, Math.floor(width * height / SAMPLED_POINTS)) * 4;
  const colours = new Set<number>();
  for (let index = 0; index + 2 < data.length; index += step) {
    colours.add(((data[index] ?? 0) >> 2 << 12) | ((data[index + 1] ?? 0) >> 2 << 6) | ((data[index + 2] ?? 0) >> 2));
    if (colours.size > MANY_COLOURS) return true;
  }
  return false;
}

async function hashOf(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function originalOf(source: Blob, pictureSha256: string): Promise<Pick<ImportedPicture, 'original'>> {
  if (source.size > ORIGINAL_LIMITS.fileBytes) return { original: 'tooLarge' };
  const extension = originalExtension(new Uint8Array(await source.slice(0, 16).arrayBuffer()));
  const sha256 = await hashOf(source);
  return extension === null || sha256 === pictureSha256 ? {} : { original: { blob: source, sha256, extension } };
}

export async function importPicture(source: Blob): Promise<ImportOutcome> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(source, { imageOrientation: 'from-image' });
  } catch {
    return { fault: 'unreadable' };
  }
  try {
    if (bitmap.width * bitmap.height > MAXIMUM_SOURCE_PIXELS) return { fault: 'tooLarge' };
    const scale = Math.min(1, MAXIMUM_WIDTH_PX / bitmap.width, MAXIMUM_HEIGHT_PX / bitmap.height);
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const canvas = new OffscreenCanvas(width, height);
    // Without an alpha channel: transparency costs Word and PDF dearly, and paper is white.
    const context = canvas.getContext('2d', { alpha: false });
    if (!context) return { fault: 'unreadable' };
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
    const pixels = context.getImageData(0, 0, width, height);
    const extension = hasManyColours(pixels) ? 'jpg' : 'png';
    const blob = extension === 'png' ? await encodePng(pixels) : await canvas.convertToBlob({ type: 'image/jpeg', quality: JPEG_QUALITY });
    const sha256 = await hashOf(blob);
    return { picture: { blob, sha256, extension, widthPx: width, heightPx: height, ...await originalOf(source, sha256) } };
  } finally {
    bitmap.close();
  }
}
