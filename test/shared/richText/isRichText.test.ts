/** The one check that a stored value is rich text: what it takes, what it refuses, and that nothing makes it fall over. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRichText, isRichText, MAXIMUM_CHARACTERS, MAXIMUM_NODES } from '#shared/richText/isRichText.ts';
import { EMPTY_RICH_TEXT } from '#shared/richText/model.ts';
import { cell, doc, heading, item, list, live, paragraph, picture, reference, table } from '../../support/richTextParts.ts';

const everything = doc(
  heading(1, '背景'),
  paragraph('一', { type: 'text', text: '二', marks: [{ type: 'bold' }, { type: 'italic' }, { type: 'superscript' }, { type: 'subscript' }] }, { type: 'hardBreak' }),
  { type: 'paragraph' },
  paragraph(live('field:patents.valid'), reference('figure', 'p'), reference('table', 't'), reference('evidence', 'e')),
  list(item(paragraph('甲'), list(item(list(item(paragraph('深'))))))),
  { type: 'bulletList', content: [item(paragraph('点'))] },
  table('t', '表', [cell('a', { colspan: 2, rowspan: 1, colwidth: [10, 0] }), cell('b', { colwidth: null })], [{ type: 'tableHeader', content: [list(item(paragraph('格')))] }]),
  picture('p', '图'),
  { type: 'chart', attrs: { id: 'c', caption: '', alternativeText: '', widthPercent: 80, definition: { any: ['thing'] }, asset: null } },
);

function check(...content: readonly unknown[]) {
  return checkRichText({ type: 'doc', content });
}
function inParagraph(inline: unknown) {
  return check({ type: 'paragraph', content: [inline] });
}
/** A list in a list, so many deep. */
function nestedLists(depth: number): unknown {
  let inner: unknown = { type: 'paragraph' };
  for (let level = 0; level < depth; level += 1) inner = { type: 'bulletList', content: [{ type: 'listItem', content: [inner] }] };
  return inner;
}
const figure = { id: 'c', caption: '', alternativeText: '', widthPercent: 50 };

describe('rich text', () => {
  it('is taken as it is, the same object', () => {
    const checked = checkRichText(everything);
    expect(checked.ok && checked.doc).toBe(everything);
    expect(isRichText(EMPTY_RICH_TEXT)).toBe(true);
  });

  it('may carry attributes that we do not know', () => {
    const value = JSON.parse(JSON.stringify(everything).replaceAll('"attrs":{', '"attrs":{"textAlign":null,')) as unknown;
    expect(isRichText(value)).toBe(true);
    expect(check({ type: 'paragraph', attrs: { indent: 2 }, content: [{ type: 'text', text: '字', marks: [{ type: 'bold', attrs: {} }] }] }).ok).toBe(true);
    expect(check({ type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', attrs: {}, content: [{ type: 'paragraph' }] }] }).ok).toBe(true);
  });
});

describe('what is no rich text', () => {
  it.each([[null], [undefined], [7], ['字'], [[]], [{}], [{ type: 'doc' }], [{ type: 'doc', content: {} }], [{ type: 'paragraph', content: [] }]])('%j is refused', (value) => {
    expect(isRichText(value)).toBe(false);
  });

  it.each([
    ['an unknown node', { type: 'quotation', content: [] }, 'content[0]'],
    ['a node without a type', {}, 'content[0]'],
    ['a block that is no object', 'text', 'content[0]'],
    ['a text outside a paragraph', { type: 'text', text: '字' }, 'content[0]'],
    ['a heading of level 3', { type: 'heading', attrs: { level: 3 } }, 'content[0].attrs.level'],
    ['a heading without attributes', { type: 'heading' }, 'content[0].attrs'],
    ['a list of paragraphs', { type: 'bulletList', content: [{ type: 'paragraph' }] }, 'content[0].content[0]'],
    ['a list without items', { type: 'bulletList' }, 'content[0].content'],
    ['a heading in a list', { type: 'bulletList', content: [{ type: 'listItem', content: [heading(1, '一')] }] }, 'content[0].content[0].content[0]'],
    ['a table without a caption', { type: 'table', attrs: { id: 't' }, content: [] }, 'content[0].attrs.caption'],
    ['a table of cells', { type: 'table', attrs: { id: 't', caption: '' }, content: [cell('a')] }, 'content[0].content[0]'],
    ['a table in a table', table('t', '', [{ type: 'tableCell', content: [table('u', '') as never] }]), 'content[0].content[0].content[0].content[0]'],
    ['a picture without its asset', { type: 'picture', attrs: figure }, 'content[0].attrs.asset'],
    ['a picture without a width', { type: 'picture', attrs: { ...figure, asset: '', widthPercent: null } }, 'content[0].attrs.widthPercent'],
    ['a chart whose drawing is a number', { type: 'chart', attrs: { ...figure, asset: 3 } }, 'content[0].attrs.asset'],
  ])('%s is refused, with its place', (_what, block, where) => {
    expect(check(block)).toMatchObject({ ok: false, where });
  });

  it.each([
    ['an unknown inline', { type: 'mention' }, 'content[0].content[0]'],
    ['a text without text', { type: 'text' }, 'content[0].content[0].text'],
    ['an unknown mark', { type: 'text', text: '字', marks: [{ type: 'underline' }] }, 'content[0].content[0].marks[0]'],
    ['marks that are no list', { type: 'text', text: '字', marks: 'bold' }, 'content[0].content[0].marks'],
    ['a live value without a place', { type: 'liveValue', attrs: {} }, 'content[0].content[0].attrs.place'],
    ['a reference to a page', { type: 'reference', attrs: { to: 'page', id: '1' } }, 'content[0].content[0].attrs.to'],
    ['a reference to nothing', { type: 'reference', attrs: { to: 'table' } }, 'content[0].content[0].attrs.id'],
  ])('%s is refused, with its place', (_what, inline, where) => {
    expect(inParagraph(inline)).toMatchObject({ ok: false, where });
  });

  it.each([[0], [-1], [1.5], [1001], ['2'], [null], [Number.NaN], [1e300]])('a cell over %s columns or rows is refused', (span) => {
    for (const name of ['colspan', 'rowspan']) {
      expect(check({ type: 'table', attrs: { id: 't', caption: '' }, content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { [name]: span }, content: [] }] }] }))
        .toMatchObject({ ok: false, where: `content[0].content[0].content[0].attrs.${name}` });
    }
  });

  it.each([
    ['a word', 'wide'], ['a negative one', [-1]], ['one in words', ['2']], ['an endless one', [Number.POSITIVE_INFINITY]], ['too many', Array(1001).fill(1)],
  ])('%s as widths of columns are refused', (_what, colwidth) => {
    expect(check({ type: 'table', attrs: { id: 't', caption: '' }, content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colwidth }, content: [] }] }] }).ok).toBe(false);
  });
});

describe('limits', () => {
  it('let lists nest three deep, in cells too, and no deeper', () => {
    expect(check(nestedLists(3)).ok).toBe(true);
    expect(check(nestedLists(4))).toMatchObject({ ok: false, why: expect.stringContaining('deeper') });
    const inCell = (depth: number) => check({ type: 'table', attrs: { id: 't', caption: '' }, content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [nestedLists(depth)] }] }] });
    expect([inCell(3).ok, inCell(4).ok]).toEqual([true, false]);
  });

  it('stop at more nodes than any application has', () => {
    const content = Array.from({ length: MAXIMUM_NODES + 1 }, () => ({ type: 'paragraph' }));
    expect(checkRichText({ type: 'doc', content })).toMatchObject({ ok: false, where: 'content' });
    expect(isRichText({ type: 'doc', content: content.slice(1) })).toBe(true);
  });

  it('stop at more text than any application has', () => {
    const half = { type: 'paragraph', content: [{ type: 'text', text: '字'.repeat(MAXIMUM_CHARACTERS / 2) }] };
    expect(check(half, half).ok).toBe(true);
    expect(check(half, half, paragraph('一')).ok).toBe(false);
  });
});

describe('the check', () => {
  it('comes back from any depth', () => {
    expect(check(nestedLists(200_000)).ok).toBe(false);
    let node: unknown = { type: 'text', text: '深处' };
    for (let depth = 0; depth < 200_000; depth += 1) node = { type: 'paragraph', content: [node] };
    expect(check(node).ok).toBe(false);
  });

  it('never throws, whatever is stored', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(isRichText(value)).toBe(false);
    }));
  });

  it('never throws when any one value of a text is something else', () => {
    const json = JSON.stringify(everything);
    const values = [...json.matchAll(/(?<=":)(?:"[^"]*"|\d+|null|\[\]|\{\})/gu)];
    fc.assert(fc.property(fc.constantFrom(...values), fc.jsonValue(), (match, other) => {
      const broken: unknown = JSON.parse(json.slice(0, match.index) + JSON.stringify(other) + json.slice(match.index + match[0].length));
      const checked = checkRichText(broken);
      if (!checked.ok) expect(checked.where).toBeTypeOf('string');
    }), { numRuns: 400 });
  });
});
