/** Collects the texts of one line as they come from a page or document, and gives them as clean inlines. */
import { cleanText } from '#shared/richText/cleanText.ts';
import type { Inline, Mark, MarkType, TextNode } from '#shared/richText/model.ts';

/** Marks of direction and zero-width characters show nothing, and break words when they are found and counted. The joiner of emoji stays. */
const INVISIBLE = /[\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;
const WIDE = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u3000-\\u303f]';
/** Source files break Chinese lines anywhere; that is no space. */
const BREAK_IN_CHINESE = new RegExp(`(?<=${WIDE})[ \\t]*\\n[ \\t\\n]*(?=${WIDE})`, 'g');
const WHITE = /[ \t\n\r\f\u00a0]+/g;
const MARK_ORDER: readonly MarkType[] = ['bold', 'italic', 'superscript', 'subscript'];

function sameMarks(one: readonly Mark[] | undefined, other: readonly Mark[] | undefined): boolean {
  return (one ?? []).map(({ type }) => type).join() === (other ?? []).map(({ type }) => type).join();
}
function textNode(text: string, marks: readonly Mark[] | undefined): TextNode {
  return marks && marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text };
}

export class LineBuffer {
  #inlines: Inline[] = [];
  removed = 0;

  add(text: string, marks: ReadonlySet<MarkType>): void {
    const { text: clean, removed } = cleanText(text);
    this.removed += removed;
    const plain = clean.replace(INVISIBLE, '').replace(BREAK_IN_CHINESE, '').replace(WHITE, ' ');
    if (plain === '') return;
    const node = textNode(plain, MARK_ORDER.filter((type) => marks.has(type)).map((type): Mark => ({ type })));
    const last = this.#inlines.at(-1);
    if (last?.type === 'text' && sameMarks(last.marks, node.marks)) this.#inlines[this.#inlines.length - 1] = textNode(last.text + plain, last.marks);
    else this.#inlines.push(node);
  }

  /** True when there is a break already: two of them part paragraphs. */
  addBreak(): boolean {
    const last = this.#inlines.at(-1);
    if (last?.type === 'hardBreak') return true;
    if (this.#inlines.length > 0) this.#inlines.push({ type: 'hardBreak' });
    return false;
  }

  /** The line without white space at its ends and twice in a row; empties the buffer. */
  take(): readonly Inline[] {
    const taken = this.#inlines;
    this.#inlines = [];
    const line: Inline[] = [];
    for (const inline of taken) {
      const last = line.at(-1);
      if (inline.type !== 'text') {
        line.push(inline);
        continue;
      }
      const endsWhite = last === undefined || last.type === 'hardBreak' || (last.type === 'text' && /\s$/.test(last.text));
      // Two full-width spaces in front are an indent made by hand: paragraphs have theirs.
      const text = endsWhite ? inline.text.replace(last?.type === 'text' ? /^ +/ : /^[ \u3000]+/, '') : inline.text;
      if (text !== '') line.push({ ...inline, text });
    }
    for (let last = line.at(-1); last && (last.type === 'hardBreak' || last.type === 'text'); last = line.at(-1)) {
      line.pop();
      const text = last.type === 'text' ? last.text.replace(/[ \u3000]+$/, '') : '';
      if (text === '' || last.type !== 'text') continue;
      line.push({ ...last, text });
      break;
    }
    return line;
  }
}
