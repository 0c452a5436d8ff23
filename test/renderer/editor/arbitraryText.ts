/** Rich texts of every shape that the model allows and the editor can hold. */
import fc from 'fast-check';
import { type Block, type Inline, type List, type Mark, MAXIMUM_LIST_DEPTH, type Paragraph, type RichText, type TableRow } from '#shared/richText/model.ts';

const words = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('质', '量', '标', 'a', '1', '，', '😀', ' ') });
const marks = fc.subarray<Mark>([{ type: 'bold' }, { type: 'italic' }, { type: 'superscript' }, { type: 'subscript' }]);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ text: words, marks }).map(({ text, marks: chosen }): Inline => (chosen.length > 0 ? { type: 'text', text, marks: chosen } : { type: 'text', text })) },
  fc.constant<Inline>({ type: 'hardBreak' }),
  fc.constantFrom('field:patents.valid', 'cell:economic/revenue/2023').map((place): Inline => ({ type: 'liveValue', attrs: { place } })),
  fc.record({ to: fc.constantFrom('figure' as const, 'table' as const, 'evidence' as const), id: fc.constantFrom('a', 'b') }).map((attrs): Inline => ({ type: 'reference', attrs })),
);

/** Neighbouring texts of one look are one text, as the editor writes them. */
function joined(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.reduce<Inline[]>((line, next) => {
    const last = line.at(-1);
    if (last?.type === 'text' && next.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(next.marks)) line[line.length - 1] = { ...last, text: last.text + next.text };
    else line.push(next);
    return line;
  }, []);
}
const line = fc.array(inline, { maxLength: 4 }).map(joined);
const paragraph = line.map((content): Paragraph => (content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }));

function list(depth: number): fc.Arbitrary<List> {
  const child: fc.Arbitrary<Paragraph | List> = depth < MAXIMUM_LIST_DEPTH ? fc.oneof({ weight: 3, arbitrary: paragraph }, list(depth + 1)) : paragraph;
  return fc.record({
    type: fc.constantFrom('bulletList' as const, 'orderedList' as const),
    content: fc.array(fc.array(child, { minLength: 1, maxLength: 2 }).map((content) => ({ type: 'listItem' as const, content })), { minLength: 1, maxLength: 3 }),
  });
}
const figure = { caption: fc.string({ maxLength: 6 }), alternativeText: fc.string({ maxLength: 6 }), widthPercent: fc.integer({ min: 10, max: 100 }) };
const id = fc.uuid();

function table(): fc.Arbitrary<Block> {
  return fc.record({ id, caption: figure.caption, columns: fc.integer({ min: 1, max: 3 }), rows: fc.integer({ min: 1, max: 3 }) })
    .chain(({ id: tableId, caption, columns, rows }) => fc.array(fc.array(fc.oneof(paragraph, list(1)), { minLength: 1, maxLength: 2 }), { minLength: rows * columns, maxLength: rows * columns })
      .map((cells): Block => ({
        type: 'table',
        attrs: { id: tableId, caption },
        content: Array.from({ length: rows }, (_row, row): TableRow => ({
          type: 'tableRow',
          content: cells.slice(row * columns, (row + 1) * columns).map((content) => ({ type: row === 0 ? 'tableHeader' : 'tableCell', content })),
        })),
      })));
}
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc.record({ level: fc.constantFrom(1 as const, 2 as const), content: line }).map(({ level, content }): Block => ({ type: 'heading', attrs: { level }, ...(content.length > 0 ? { content } : {}) })),
  list(1),
  table(),
  fc.record({ id, asset: fc.constant('a'.repeat(64)), ...figure }).map((attrs): Block => ({ type: 'picture', attrs })),
  fc.record({ id, ...figure, definition: fc.constantFrom(null, { any: ['thing'] }), asset: fc.constantFrom(null, 'b'.repeat(64)) }).map((attrs): Block => ({ type: 'chart', attrs })),
);

export const arbitraryText: fc.Arbitrary<RichText> = fc.array(block, { minLength: 1, maxLength: 6 }).map((content): RichText => ({ type: 'doc', content }));
