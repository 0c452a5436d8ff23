import { describe, expect, it } from 'vitest';
import { checkScan, describeScanFault } from '#electron/desktop/rereading/checkScan.ts';
import { png } from '../../../support/testPictures.ts';

/** A PDF with these contents of pages; readers find its objects without a table of them. */
function pdf(contents: readonly string[]): Uint8Array {
  const kids = contents.map((_, index) => `${3 + 2 * index} 0 R`).join(' ');
  const pages = contents.map((content, index) => (
    `${3 + 2 * index} 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${4 + 2 * index} 0 R /Resources << >> >>\nendobj\n`
    + `${4 + 2 * index} 0 obj\n<< /Length ${content.length} >>\nstream\n${content}\nendstream\nendobj\n`
  )).join('');
  return new Uint8Array(Buffer.from(
    `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>\nendobj\n${pages}trailer\n<< /Root 1 0 R >>\n%%EOF\n`,
    'latin1',
  ));
}
const INK = '100 100 200 200 re f';
const picture = (width: number, height: number) => new Uint8Array(png(width, height));

describe('a scan of the stamped promise', () => {
  it('passes as one page of a PDF, or as a picture that can be read', async () => {
    expect(await checkScan(pdf([INK]))).toBeNull();
    expect(await checkScan(picture(1240, 1754))).toBeNull();
  });

  it('is refused when it has more pages, or an empty one', async () => {
    expect(await checkScan(pdf([INK, INK, INK]))).toEqual({ kind: 'pages', found: 3 });
    expect(await checkScan(pdf(['']))).toEqual({ kind: 'blank' });
  });

  it('is refused when it is too small to be read', async () => {
    expect(await checkScan(picture(400, 560))).toEqual({ kind: 'small', widthPx: 400, heightPx: 560 });
  });

  it('is refused when it does not open', async () => {
    for (const bytes of [new Uint8Array(0), new Uint8Array(Buffer.from('%PDF-1.7\nnothing')), picture(1240, 1754).slice(0, 60), new Uint8Array(Buffer.from('II*\0 a TIFF'))]) {
      expect(await checkScan(bytes)).toEqual({ kind: 'unreadable' });
    }
  });

  it('is told what to do in one sentence', () => {
    expect(describeScanFault({ kind: 'pages', found: 3 })).toBe('承诺书只有一页，盖章扫描件却有 3 页，请只留盖章的那一页。');
    expect(describeScanFault({ kind: 'small', widthPx: 400, heightPx: 560 })).toContain('400×560 像素');
  });
});
