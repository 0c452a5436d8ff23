/** The characters of a paragraph as they are written, before any typeface is chosen. */
import type { PrintInline } from '#shared/print/printDocument.ts';
import { BreakClass } from './breakClass.ts';
import { breakClassesOf, LineEnd, lineEndsOf } from './lineBreaks.ts';

/** How a stretch of characters is written. */
export interface WrittenStyle {
  /** Undefined: as the paragraph. */
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly script?: 'super' | 'sub';
  readonly underlined?: boolean;
  readonly link?: string;
}
type Span = readonly [first: number, last: number];

const PLAIN: WrittenStyle = {};
const UNDERLINED: WrittenStyle = { underlined: true };
const EMPTY_BOX = 0x25a1;
const CHECKED_BOX = 0x2611;
const TAB = 0x09;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const IDEOGRAPHIC_SPACE = 0x3000;
/** 见图7, 如图7: one thing to the eye. */
const FORERUNNERS: ReadonlySet<number> = new Set(Array.from('见如', (character) => character.charCodeAt(0)));
/** In characters. A longer one held whole (证实性材料5) would leave the line before it wide open. */
const LONGEST_WHOLE_REFERENCE = 4;

function isDigit(codePoint: number): boolean {
  return codePoint >= 0x30 && codePoint <= 0x39;
}

export class WrittenText {
  readonly codePoints: number[] = [];
  readonly styles: WrittenStyle[] = [];
  /** Places of boxes of the form, which are drawn otherwise than a typed □. */
  readonly emptyBoxes = new Set<number>();
  readonly #blanks: Span[] = [];
  readonly #options: Span[] = [];
  readonly #references: Span[] = [];

  text(text: string, style: WrittenStyle): void {
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? SPACE;
      this.#add(codePoint === TAB ? SPACE : codePoint, style);
    }
  }

  blank(characters: number, underlined: boolean): void {
    const first = this.codePoints.length;
    for (let count = 0; count < characters; count += 1) this.#add(IDEOGRAPHIC_SPACE, underlined ? UNDERLINED : PLAIN);
    this.#blanks.push([first, this.codePoints.length - 1]);
  }

  box(checked: boolean, label: string): void {
    const first = this.codePoints.length;
    if (!checked) this.emptyBoxes.add(first);
    this.#add(checked ? CHECKED_BOX : EMPTY_BOX, PLAIN);
    this.#add(NO_BREAK_SPACE, PLAIN);
    this.text(label, PLAIN);
    this.#options.push([first, this.codePoints.length - 1]);
  }

  reference(text: string, target: string | null): void {
    const first = this.codePoints.length;
    this.text(text, target === null ? PLAIN : { link: target });
    this.#references.push([first, this.codePoints.length - 1]);
  }

  /** Classes, and where lines may end: blanks are no white space, options stay whole where they can, references always. */
  classify(): { readonly classes: Uint8Array; readonly ends: Uint8Array } {
    const classes = breakClassesOf(this.codePoints);
    for (const [first, last] of this.#blanks) classes.fill(BreakClass.ideograph, first, last + 1);
    const ends = lineEndsOf(this.codePoints, classes);
    // An option that has to be parted after all parts where its text allows it.
    for (const [first, last] of this.#options) {
      for (let index = first; index < last; index += 1) if (ends[index] === LineEnd.allowed) ends[index] = LineEnd.joint;
    }
    for (const span of this.#references) this.#holdTogether(span, ends);
    return { classes, ends };
  }

  /** A long reference keeps its number with the character before it; a short one is whole, and 见 stays with it. */
  #holdTogether([first, last]: Span, ends: Uint8Array): void {
    let from = FORERUNNERS.has(this.codePoints[first - 1] ?? 0) ? first - 1 : first;
    if (last - first + 1 > LONGEST_WHOLE_REFERENCE) {
      from = last;
      while (from > first && isDigit(this.codePoints[from] ?? 0)) from -= 1;
    }
    for (let index = from; index < last; index += 1) if ((ends[index] ?? 0) > LineEnd.forbidden) ends[index] = LineEnd.forbidden;
  }

  #add(codePoint: number, style: WrittenStyle): void {
    this.codePoints.push(codePoint);
    this.styles.push(style);
  }
}

type InlineWriters = { readonly [K in PrintInline['kind']]: (inline: Extract<PrintInline, { readonly kind: K }>, written: WrittenText) => void };
const inlineWriters: InlineWriters = {
  text: (inline, written) => written.text(inline.text, inline),
  break: (_inline, written) => written.text('\n', PLAIN),
  blank: ({ characters, underlined }, written) => written.blank(characters, underlined),
  box: ({ checked, label }, written) => written.box(checked, label),
  reference: ({ text, target }, written) => written.reference(text, target),
};

function writeInline<K extends PrintInline['kind']>(inline: Extract<PrintInline, { readonly kind: K }>, written: WrittenText): void {
  const write: InlineWriters[K] = inlineWriters[inline.kind];
  write(inline, written);
}

export function writeInlines(inlines: readonly PrintInline[]): WrittenText {
  const written = new WrittenText();
  for (const inline of inlines) writeInline(inline, written);
  return written;
}
