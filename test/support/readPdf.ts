/** Reads a PDF back with PDF.js, which knows nothing of how it was written: the text of each page in the order of its content stream. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfText {
  readonly text: string;
  /** Points from the top left corner of the page to the left end of the baseline. */
  readonly xPt: number;
  readonly yPt: number;
}
export interface PdfPage {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly texts: readonly PdfText[];
}

export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  // PDF.js takes the buffer away, so it gets a copy.
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: false });
    pages.push({
      widthPt: right - left,
      heightPt: top - bottom,
      texts: items.flatMap((item) => {
        if (!('str' in item)) return [];
        const [, , , , x, y] = item.transform.map(Number);
        return [{ text: item.str, xPt: (x ?? 0) - left, yPt: top - (y ?? 0) }];
      }),
    });
  }
  await task.destroy();
  return pages;
}

/** What stands between the upper and the lower margin: no page numbers. */
export function bodyText(page: PdfPage, marginsMm: { readonly top: number; readonly bottom: number }): string {
  const pointsPerMm = 72 / 25.4;
  const lowest = page.heightPt - marginsMm.bottom * pointsPerMm + 1;
  const highest = marginsMm.top * pointsPerMm;
  return page.texts.filter(({ yPt }) => yPt > highest && yPt < lowest).map(({ text }) => text).join('');
}
