/** The text of the pages of a PDF, read by PDF.js, which knows nothing of how it was written. */
import type { LayoutProfile } from '#shared/form/layout.ts';
import { foldText } from './paperUnits.ts';

const POINTS_PER_MM = 72 / 25.4;

type PdfReader = typeof import('pdfjs-dist/legacy/build/pdf.mjs');
declare global {
  /** Where PDF.js looks for the half of it that else is a file of its own beside it. */
  var pdfjsWorker: unknown;
}
let reader: Promise<PdfReader> | null = null;

/** It takes a moment to load: to be called before it is needed. */
export function loadPdfReader(): Promise<PdfReader> {
  reader ??= (async () => {
    globalThis.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return import('pdfjs-dist/legacy/build/pdf.mjs');
  })();
  return reader;
}

/** Between the upper and the lower margin, without white space: no page numbers. Throws on a file that is no PDF. */
export async function readPdfPages(bytes: Uint8Array, marginsMm: LayoutProfile['marginsMm']): Promise<readonly string[]> {
  const { getDocument } = await loadPdfReader();
  // PDF.js takes the buffer away, so it gets a copy.
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const [, bottom = 0, , top = 0] = page.view;
      const highest = top - marginsMm.top * POINTS_PER_MM;
      const lowest = bottom + marginsMm.bottom * POINTS_PER_MM - 1;
      const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: false });
      const inBody = items.flatMap((item) => {
        if (!('str' in item)) return [];
        const y = Number(item.transform[5] ?? 0);
        return y < highest && y > lowest ? [item.str] : [];
      });
      pages.push(foldText(inBody.join('')));
      page.cleanup();
    }
    return pages;
  } finally {
    await task.destroy();
  }
}
