/** A bookmark around what stands inside a paragraph. Its two ends carry an id that is unique in the document. */
import type { DocxContext } from './docxContext.ts';
import { WordElement } from './wordElement.ts';
import type { InlineElement } from './wordParagraph.ts';

export function writeBookmark(name: string, children: readonly InlineElement[], context: DocxContext): readonly InlineElement[] {
  const id = context.nextId();
  return [
    new WordElement('w:bookmarkStart', { 'w:id': id, 'w:name': name }),
    ...children,
    new WordElement('w:bookmarkEnd', { 'w:id': id }),
  ];
}
