/** Whether the stamped promise that was scanned can be filed: it opens, it is one page, something stands on it, and it is not too small to be read. */
import { checkPicture } from '#shared/draftFile/checkPicture.ts';
import { loadPdfReader } from './readPdfPages.ts';

export type ScanFault =
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'pages'; readonly found: number }
  | { readonly kind: 'blank' }
  | { readonly kind: 'small'; readonly widthPx: number; readonly heightPx: number };

/** About 100 dots an inch on A4: below that the words of a seal run together. */
const SMALLEST_SIDE_PX = 800;

async function checkPdf(bytes: Uint8Array): Promise<ScanFault | null> {
  const { getDocument, OPS, PasswordException } = await loadPdfReader();
  // PDF.js takes the buffer away, so it gets a copy.
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  try {
    const document = await task.promise;
    if (document.numPages !== 1) return { kind: 'pages', found: document.numPages };
    const { fnArray } = await (await document.getPage(1)).getOperatorList();
    const drawn: readonly number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.showText, OPS.constructPath];
    return fnArray.some((operator) => drawn.includes(operator)) ? null : { kind: 'blank' };
  } catch (error) {
    return { kind: error instanceof PasswordException ? 'locked' : 'unreadable' };
  } finally {
    await task.destroy();
  }
}

/** Null: it can be filed. Knows PDF, PNG and JPEG by their bytes; all else is unreadable. */
export async function checkScan(bytes: Uint8Array): Promise<ScanFault | null> {
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-') return checkPdf(bytes);
  const checked = checkPicture(bytes);
  if (!checked.ok) return { kind: 'unreadable' };
  const { widthPx, heightPx } = checked.facts;
  return Math.min(widthPx, heightPx) < SMALLEST_SIDE_PX ? { kind: 'small', widthPx, heightPx } : null;
}

type ScanWords = { readonly [K in ScanFault['kind']]: (fault: Extract<ScanFault, { readonly kind: K }>) => string };
const scanWords: ScanWords = {
  unreadable: () => '盖章扫描件打不开，请重新扫描成 PDF、JPG 或 PNG。',
  locked: () => '盖章扫描件设了密码，请去掉密码，或重新扫描。',
  pages: ({ found }) => `承诺书只有一页，盖章扫描件却有 ${found} 页，请只留盖章的那一页。`,
  blank: () => '盖章扫描件是空白的，请重新扫描。',
  small: ({ widthPx, heightPx }) => `盖章扫描件只有 ${widthPx}×${heightPx} 像素，打印出来看不清，请用 200 dpi 以上重新扫描。`,
};

export function describeScanFault<K extends ScanFault['kind']>(fault: Extract<ScanFault, { readonly kind: K }>): string {
  const words: ScanWords[K] = scanWords[fault.kind];
  return words(fault);
}
