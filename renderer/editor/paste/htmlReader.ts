/**
 * Reads HTML from the clipboard (Word, WPS, Excel, web pages) into our model: words, paragraphs, headings, lists, tables and the
 * four marks. Everything else is left out and counted. The page is parsed without being run: no script, no picture is fetched.
 */
import type { Block, Inline, MarkType } from '#shared/richText/model.ts';
import { absenceOf, type Absence, headingLevelOf, isBlock, marksInside, styleOf } from './elementLooks.ts';
import { headingOf } from './headings.ts';
import type { LeftOut } from './leftOut.ts';
import { LineBuffer } from './lineBuffer.ts';
import { type Line, nestLines, paragraphOf } from './nestLines.ts';
import { isOurKind, officeListLine } from './officeList.ts';
import { pendingPicture } from './pendingPictures.ts';
import { readTable } from './readTable.ts';

/** A heading waits for the others: their levels are told apart when all are known. */
interface HeadingLine {
  readonly kind: 'heading';
  readonly level: number;
  readonly inlines: readonly Inline[];
}
interface ListPlace {
  readonly depth: number;
  readonly ordered: boolean;
}
/** How the lines that come now are to be taken. */
interface Frame {
  readonly marks: ReadonlySet<MarkType>;
  readonly heading: number | null;
  readonly list: ListPlace | null;
  readonly preservesBreaks: boolean;
}
const PLAIN: Frame = { marks: new Set(), heading: null, list: null, preservesBreaks: false };

export class HtmlReader {
  readonly #lines: (Line | HeadingLine)[] = [];
  readonly #buffer = new LineBuffer();
  readonly #counts: Record<Exclude<Absence, 'silent'>, number> = { pictures: 0, formulas: 0, comments: 0, objects: 0 };
  /** Inside the cells of a table there are neither tables nor headings. */
  readonly #isInner: boolean;
  /** An item of a list has had its first line. */
  #itemHasLine = false;
  /** The picture that Word sends for a formula stands beside it. */
  #isFormulaPicture = false;
  #removedInCells = 0;

  /** All picture elements so far, in cells as well: by their number the clipboard's pictures are found. */
  readonly #met: { pictures: number };

  constructor(isInner = false, met = { pictures: 0 }) {
    this.#isInner = isInner;
    this.#met = met;
  }

  read(root: Element): readonly Block[] {
    this.#children(root, PLAIN);
    this.#endLine(PLAIN);
    const levels = this.#lines.flatMap((line) => (line.kind === 'heading' ? [line.level] : []));
    const highest = Math.min(...levels);
    return nestLines(this.#lines.map((line) => (
      line.kind === 'heading' ? { kind: 'block', block: headingOf(line.inlines, line.level, highest) } : line
    )));
  }

  get picturesMet(): number {
    return this.#met.pictures;
  }

  get leftOut(): LeftOut {
    return { ...this.#counts, unfitCharacters: this.#buffer.removed + this.#removedInCells };
  }

  /** What a cell left out is left out of the whole. */
  addLeftOut(other: LeftOut): void {
    this.#counts.pictures += other.pictures;
    this.#counts.formulas += other.formulas;
    this.#counts.comments += other.comments;
    this.#counts.objects += other.objects;
    this.#removedInCells += other.unfitCharacters;
  }

  #children(parent: Element, frame: Frame): void {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) this.#text(child.nodeValue ?? '', frame);
      else if (child.nodeType === 8) this.#comment(child.nodeValue ?? '');
      else if (child.nodeType === 1) this.#element(child as Element, frame);
    }
  }

  #text(text: string, frame: Frame): void {
    if (!frame.preservesBreaks) {
      this.#buffer.add(text, frame.marks);
      return;
    }
    for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
      if (index > 0) this.#endLine(frame);
      this.#buffer.add(line, frame.marks);
    }
  }

  /** Word hides formulas in comments, and puts a picture of each behind. */
  #comment(text: string): void {
    this.#counts.formulas += text.match(/<m:oMath[\s>]/g)?.length ?? 0;
    if (text.startsWith('[if !msEquation]')) this.#isFormulaPicture = true;
    if (text.startsWith('[endif]')) this.#isFormulaPicture = false;
  }

  #element(element: Element, frame: Frame): void {
    const absence = absenceOf(element);
    if (element.tagName.toUpperCase() === 'IMG' && this.#picture(element, frame, absence === 'pictures')) return;
    if (absence !== null) {
      if (absence === 'silent' || (absence === 'pictures' && this.#isFormulaPicture)) return;
      this.#counts[absence] += 1;
      return;
    }
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') {
      // Word writes a page break as a line break.
      if (/page-break-before|mso-special-character/.test(styleOf(element)) || this.#buffer.addBreak()) this.#endLine(frame);
      return;
    }
    if (tag === 'TABLE') {
      this.#table(element, frame);
      return;
    }
    const inside = this.#frameInside(element, tag, frame);
    if (!isBlock(element)) {
      this.#children(element, inside);
      return;
    }
    this.#endLine(frame);
    if (tag === 'LI') this.#itemHasLine = false;
    const office = tag === 'P' || inside.heading !== null ? officeListLine(element) : null;
    if (office && inside.heading === null) this.#officeLine(element, inside, office);
    else {
      this.#children(element, inside);
      this.#endLine(inside);
    }
  }

  /** Holds a place for the picture. False where none can stand, and for the likeness of a formula. */
  #picture(element: Element, frame: Frame, isShown: boolean): boolean {
    const number = this.#met.pictures;
    this.#met.pictures += 1;
    if (!isShown || this.#isInner || this.#isFormulaPicture) return false;
    this.#endLine(frame);
    this.#lines.push({ kind: 'block', block: pendingPicture(element, number) });
    return true;
  }

  #frameInside(element: Element, tag: string, frame: Frame): Frame {
    const level = this.#isInner ? null : headingLevelOf(element);
    const isList = tag === 'UL' || tag === 'OL';
    return {
      marks: marksInside(element, frame.marks),
      heading: level ?? frame.heading,
      list: isList ? { depth: (frame.list?.depth ?? 0) + 1, ordered: tag === 'OL' } : frame.list,
      preservesBreaks: frame.preservesBreaks || tag === 'PRE' || /white-space\s*:\s*(pre|break-spaces)/.test(styleOf(element)),
    };
  }

  #officeLine(element: Element, frame: Frame, office: NonNullable<ReturnType<typeof officeListLine>>): void {
    if (!isOurKind(office)) {
      this.#buffer.add(office.marker, frame.marks);
      this.#children(element, frame);
      this.#endLine(frame);
      return;
    }
    this.#children(element, frame);
    this.#itemHasLine = false;
    this.#endLine({ ...frame, list: { depth: office.level, ordered: office.ordered } });
  }

  #table(element: Element, frame: Frame): void {
    this.#endLine(frame);
    const isFrame = element.querySelector('table') !== null || element.querySelectorAll('td, th').length <= 1;
    if (this.#isInner || isFrame) {
      this.#children(element, frame);
      this.#endLine(frame);
      return;
    }
    const table = readTable(element, (cell) => {
      const reader = new HtmlReader(true, this.#met);
      const blocks = reader.read(cell);
      this.addLeftOut(reader.leftOut);
      return blocks;
    });
    if (!table) return;
    this.#lines.push({ kind: 'block', block: { ...table, attrs: { ...table.attrs, caption: this.#takeCaption(element) } } });
  }

  /** “表3 主要指标” right above a table is its caption; our number is automatic. */
  #takeCaption(element: Element): string {
    const own = element.querySelector('caption')?.textContent?.trim();
    if (own) return own.replace(/\s+/g, ' ');
    const last = this.#lines.at(-1);
    if (last?.kind !== 'block' || last.block.type !== 'paragraph') return '';
    const text = (last.block.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
    const caption = /^\s*表\s*[\d一二三四五六七八九十]+(?:[-.．]\d+)?[\s\u3000:：.．、]*(\S.{0,60})?$/.exec(text);
    if (!caption) return '';
    this.#lines.pop();
    return (caption[1] ?? '').trim();
  }

  #endLine(frame: Frame): void {
    const inlines = this.#buffer.take();
    if (inlines.length === 0) return;
    if (frame.list) {
      this.#lines.push({ kind: 'listLine', ...frame.list, goesOn: this.#itemHasLine, inlines });
      this.#itemHasLine = true;
    } else if (frame.heading !== null) this.#lines.push({ kind: 'heading', level: frame.heading, inlines });
    else this.#lines.push({ kind: 'block', block: paragraphOf(inlines) });
  }
}
