/** The inline half of the sample's small markup: `**bold**`, `C~pk~`, `R^2^`, `{值 place}`, `{图 id}`, `{表 id}`, `{材料 id}`. */
import type { Inline, Mark, MarkType, Reference } from '#shared/richText/model.ts';

const REFERENCES: Readonly<Record<string, Reference['attrs']['to']>> = { 图: 'figure', 表: 'table', 材料: 'evidence' };
const MARKED: readonly { readonly pattern: RegExp; readonly type: MarkType }[] = [
  { pattern: /^\*\*(.+?)\*\*/, type: 'bold' },
  { pattern: /^~([^~\s]+)~/, type: 'subscript' },
  { pattern: /^\^([^^\s]+)\^/, type: 'superscript' },
];
const BRACES = /^\{(值|图|表|材料) ([^{}\s]+)\}/;

function text(content: string, marks: readonly Mark[]): Inline {
  return { type: 'text', text: content, ...(marks.length > 0 ? { marks } : {}) };
}

export function parseInlines(source: string, marks: readonly Mark[] = []): readonly Inline[] {
  const inlines: Inline[] = [];
  let plain = '';
  let rest = source;
  const endPlain = (): void => {
    if (plain !== '') inlines.push(text(plain, marks));
    plain = '';
  };
  while (rest !== '') {
    const braces = BRACES.exec(rest);
    const marked = MARKED.map(({ pattern, type }) => ({ type, match: pattern.exec(rest) })).find(({ match }) => match !== null);
    if (braces) {
      endPlain();
      const [, kind = '', id = ''] = braces;
      const to = REFERENCES[kind];
      inlines.push(to ? { type: 'reference', attrs: { to, id } } : { type: 'liveValue', attrs: { place: id } });
      rest = rest.slice(braces[0].length);
    } else if (marked?.match) {
      endPlain();
      inlines.push(...parseInlines(marked.match[1] ?? '', [...marks, { type: marked.type }]));
      rest = rest.slice(marked.match[0].length);
    } else {
      plain += rest[0];
      rest = rest.slice(1);
    }
  }
  endPlain();
  return inlines;
}
