/** Bookmarks on the headings that a table of contents shows: those of the form itself, levels 1 and 2. */
import type { PrintDocument, PrintHeading } from '#shared/print/printDocument.ts';

export type ContentsLevel = 1 | 2;
export interface ContentsHeading extends PrintHeading {
  readonly level: ContentsLevel;
}
export type ContentsBookmarks = ReadonlyMap<PrintHeading, string>;

export function isInContents(heading: PrintHeading): heading is ContentsHeading {
  return heading.level <= 2;
}

/** In reading order; empty when the document has no table of contents. */
export function contentsBookmarks({ parts, tableOfContents }: PrintDocument): ContentsBookmarks {
  if (!tableOfContents) return new Map();
  const headings = parts.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'heading').filter(isInContents);
  // The shape of names that Word gives itself; it replaces them when it updates the table.
  return new Map(headings.map((heading, index) => [heading, `_Toc${String(index + 1).padStart(9, '0')}`]));
}
