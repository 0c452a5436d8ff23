/** What a picture is, and why one cannot go on paper. */
import type { FileFault } from './assetFault.ts';

/** Largest side and area that are printed: A4 at 600 dpi has 4961 × 7016. */
export const PICTURE_LIMITS = { sidePx: 12_000, pixels: 60_000_000 } as const;

export interface PictureFacts {
  readonly format: 'png' | 'jpg';
  readonly widthPx: number;
  readonly heightPx: number;
}
export type PictureFault =
  | 'notAPicture'
  /** Begins as a picture and is torn or altered. */
  | 'damaged'
  | 'tooLarge'
  | 'sixteenBit'
  | 'cmyk'
  /** A way of packing that Word or PDF does not know. */
  | 'unusual';
export type CheckedPicture =
  | { readonly ok: true; readonly facts: PictureFacts }
  | { readonly ok: false; readonly fault: PictureFault };

export const PICTURE_FAULTS: Readonly<Record<PictureFault, FileFault>> = {
  notAPicture: { what: '不是 PNG 或 JPEG 图片（可能是 SVG、WebP、GIF、BMP 等）', remedy: '另存为 PNG' },
  damaged: { what: '已损坏或不完整', remedy: '' },
  tooLarge: { what: `太大（每边最多 ${PICTURE_LIMITS.sidePx} 像素，总共最多 ${PICTURE_LIMITS.pixels / 10_000} 万像素）`, remedy: '缩小' },
  sixteenBit: { what: '是每色 16 位的 PNG', remedy: '另存为 8 位的 PNG' },
  cmyk: { what: '是印刷用的 CMYK 颜色', remedy: '另存为 RGB 颜色的 JPEG 或 PNG' },
  unusual: { what: '是少见的编码方式，Word 和 PDF 无法显示', remedy: '另存为普通的 PNG 或 JPEG' },
};

export function faultOf(fault: PictureFault): CheckedPicture {
  return { ok: false, fault };
}

/** A picture with these facts, when it is of a size that can be printed. */
export function factsOf(facts: PictureFacts): CheckedPicture {
  const { widthPx, heightPx } = facts;
  if (widthPx === 0 || heightPx === 0) return faultOf('damaged');
  if (Math.max(widthPx, heightPx) > PICTURE_LIMITS.sidePx || widthPx * heightPx > PICTURE_LIMITS.pixels) return faultOf('tooLarge');
  return { ok: true, facts };
}
