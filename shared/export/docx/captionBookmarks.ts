/** Bookmarks on the numbers of captions, known before anything is written: a reference may point forwards. */
import type { PrintCaption, PrintDocument } from '#shared/print/printDocument.ts';

export class CaptionBookmarks {
  /** By target, the caption that carries the bookmark: two with one target would be one bookmark too many. */
  readonly #captions = new Map<string, { readonly caption: PrintCaption; readonly bookmark: string }>();
  /** The last number by label, as Word's SEQ fields count them. */
  readonly #counted = new Map<PrintCaption['label'], number>();

  constructor(document: PrintDocument) {
    for (const block of document.parts.flatMap(({ blocks }) => blocks)) {
      if (block.kind !== 'figure' && block.kind !== 'tableCaption') continue;
      const { caption } = block;
      if (this.#captions.has(caption.target)) continue;
      // Names that begin with an underscore are hidden from Word's list, as those that Word makes itself.
      this.#captions.set(caption.target, { caption, bookmark: `_Ref${String(this.#captions.size + 1).padStart(8, '0')}` });
    }
  }

  /** The bookmark that a reference leads to. */
  bookmarkOf(target: string): string | undefined {
    return this.#captions.get(target)?.bookmark;
  }

  /** The bookmark that this caption has to carry itself. */
  bookmarkOn(caption: PrintCaption): string | undefined {
    const entry = this.#captions.get(caption.target);
    return entry?.caption === caption ? entry.bookmark : undefined;
  }

  /** The field that counts this caption; where Word would count another number, it is told this one. Ask in reading order. */
  sequenceInstruction({ label, number }: PrintCaption): string {
    const expected = (this.#counted.get(label) ?? 0) + 1;
    this.#counted.set(label, number);
    return number === expected ? ` SEQ ${label} \\* ARABIC ` : ` SEQ ${label} \\* ARABIC \\r ${number} `;
  }
}
