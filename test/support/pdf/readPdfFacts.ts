/** What a PDF says of itself: title, author, language, and its bookmarks with the pages that they open. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfBookmark {
  readonly title: string;
  /** From 1. */
  readonly depth: number;
  /** From 0. */
  readonly page: number;
}
export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly pages: number;
  readonly bookmarks: readonly PdfBookmark[];
}

function text(record: object, key: string): string {
  const value: unknown = Object.entries(record).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : '';
}

export async function readPdfFacts(bytes: Uint8Array): Promise<PdfFacts> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const bookmarks: PdfBookmark[] = [];
  type Outline = Awaited<ReturnType<typeof document.getOutline>>;
  const walk = async (outline: Outline | null, depth: number): Promise<void> => {
    for (const item of outline ?? []) {
      const destination = typeof item.dest === 'string' ? await document.getDestination(item.dest) : item.dest;
      const reference: unknown = destination?.[0];
      const page = typeof reference === 'object' && reference !== null && 'num' in reference && 'gen' in reference
        ? await document.getPageIndex({ num: Number(reference.num), gen: Number(reference.gen) }) : -1;
      bookmarks.push({ title: item.title, depth, page });
      await walk(item.items as Outline, depth + 1);
    }
  };
  await walk(await document.getOutline(), 1);
  const facts = { title: text(info, 'Title'), author: text(info, 'Author'), language: text(info, 'Language'), pages: document.numPages, bookmarks };
  await task.destroy();
  return facts;
}
