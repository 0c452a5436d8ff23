/** Headings of a pasted text in our two levels, without the numbers that the source typed: ours are numbered automatically. */
import type { Heading, Inline } from '#shared/richText/model.ts';

const TYPED_NUMBER = new RegExp([
  '^\\s*(?:',
  '第[一二三四五六七八九十百\\d]{1,4}[章节条部分]{1,2}[\\s、：:]*',
  '|[（(][一二三四五六七八九十\\d]{1,3}[）)][\\s、.．]*',
  '|[一二三四五六七八九十]{1,3}[、.．]\\s*',
  '|\\d{1,2}(?:[.．]\\d{1,2})+[.、．]?\\s*',
  '|\\d{1,2}(?:[、．)）]|\\.(?!\\d))\\s*',
  '|[①-⑳]\\s*',
  ')',
].join(''), 'u');

export function withoutTypedNumber(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...others] = inlines;
  if (first?.type !== 'text') return inlines;
  const text = first.text.replace(TYPED_NUMBER, '');
  // A heading that is nothing but a number keeps it.
  if (text === '' && others.length === 0) return inlines;
  return text === '' ? others : [{ ...first, text }, ...others];
}

/** `level` of the source and `highest` of all its headings. Bold is the heading's own look. */
export function headingOf(inlines: readonly Inline[], level: number, highest: number): Heading {
  const content = withoutTypedNumber(inlines).map((inline): Inline => {
    if (inline.type !== 'text') return inline;
    const marks = (inline.marks ?? []).filter(({ type }) => type !== 'bold');
    const { marks: _old, ...plain } = inline;
    return marks.length > 0 ? { ...plain, marks } : plain;
  });
  return { type: 'heading', attrs: { level: level === highest ? 1 : 2 }, ...(content.length > 0 ? { content } : {}) };
}
