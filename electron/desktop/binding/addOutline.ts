/** Bookmarks of a bound volume: one line a document, open, in their order (ISO 32000-1, 12.3.3). */
import { PDFArray, type PDFDocument, PDFHexString, PDFName, PDFNull, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';

export interface Bookmark {
  readonly title: string;
  /** From 0. */
  readonly page: number;
}

function pageTop(document: PDFDocument, page: PDFRef): PDFArray {
  const destination = PDFArray.withContext(document.context);
  for (const part of [page, PDFName.of('XYZ'), PDFNull, PDFNull, PDFNull]) destination.push(part);
  return destination;
}

export function addOutline(document: PDFDocument, bookmarks: readonly Bookmark[]): void {
  if (bookmarks.length === 0) return;
  const { context } = document;
  const root = context.nextRef();
  const entries = bookmarks.map((bookmark) => ({ ...bookmark, ref: context.nextRef() }));
  for (const [index, { ref, title, page }] of entries.entries()) {
    const entry = context.obj({ Title: PDFHexString.fromText(title), Parent: root, Dest: pageTop(document, document.getPage(page).ref) });
    const [before, after] = [entries[index - 1], entries[index + 1]];
    if (before) entry.set(PDFName.of('Prev'), before.ref);
    if (after) entry.set(PDFName.of('Next'), after.ref);
    context.assign(ref, entry);
  }
  const [first, last] = [entries[0], entries.at(-1)];
  if (first && last) {
    context.assign(root, context.obj({ Type: 'Outlines', First: first.ref, Last: last.ref, Count: PDFNumber.of(entries.length) }));
    document.catalog.set(PDFName.of('Outlines'), root);
    document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  }
}

/** A line of the contents leads to its page. `rectangle`: points from the lower left corner. */
export function addLink(document: PDFDocument, from: number, rectangle: readonly [number, number, number, number], to: number): void {
  const { context } = document;
  const link = context.register(context.obj({
    Type: 'Annot', Subtype: 'Link', Rect: [...rectangle], Border: [0, 0, 0], Dest: pageTop(document, document.getPage(to).ref),
  }));
  document.getPage(from).node.addAnnot(link);
}
