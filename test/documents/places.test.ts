/** Where the PDF writer says that an answer stands, it stands: a click on the preview finds its field. */
import { describe, expect, it } from 'vitest';
import { answerText } from '#shared/application/answerText.ts';
import { storedAnswer } from '#shared/application/answers.ts';
import { writePlace } from '#shared/application/place.ts';
import type { PrintedPlace } from '#shared/export/exporter.ts';
import type { FieldKind } from '#shared/form/field.ts';
import { isRichText } from '#shared/richText/isRichText.ts';
import { fieldsOf, tablesOf } from '#shared/form/fieldsOf.ts';
import { paperDraft } from '../support/papers/paperDrafts.ts';
import { paper, paperGlyphs, printed } from '../support/papers/papers.ts';
import { isInBody, textArea } from '../support/pdf/pageArea.ts';
import type { GlyphPage } from '../support/pdf/readGlyphs.ts';
import { foldSpace } from '../support/printUnits.ts';

/** What stands in the rectangles of a place, in the order of the pages. */
function textIn(places: readonly PrintedPlace[], pages: readonly GlyphPage[]): string {
  return foldSpace(places.map(({ page, xPt, yPt, widthPt, heightPt }) => (pages[page - 1]?.glyphs ?? []).filter((glyph) => {
    const x = glyph.xPt + glyph.widthPt / 2;
    const y = glyph.baselinePt - glyph.sizePt * 0.3;
    return x >= xPt && x <= xPt + widthPt && y >= yPt && y <= yPt + heightPt;
  }).map(({ text }) => text).join('')).join(''));
}

const PRINTED_AS_TEXT: ReadonlySet<FieldKind> = new Set(['text', 'longText', 'figure', 'region', 'industry', 'integer', 'total']);

/** A sentence with several blanks is one place: that of its first field. */
function originsOf(value: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  if ('origin' in value && typeof value.origin === 'string') found.add(value.origin);
  for (const inner of Object.values(value)) originsOf(inner, found);
  return found;
}

/** Numbers are stored as typed and printed with separators of thousands. */
const withoutSeparators = (text: string) => foldSpace(text).replaceAll(',', '');

describe.each(['sentinels of 2024', 'sentinels of the made-up edition', 'sample'] as const)('places in the application of the %s', (draft) => {
  const name = { draft, document: 'application' } as const;

  it('lie on pages and between margins', async () => {
    const { edition } = await paperDraft(draft);
    const area = textArea(edition.layout);
    const { places, pages } = await paper(name, 'pdf');
    expect(places.length).toBeGreaterThan(20);
    const wrong = places.filter(({ page, xPt, yPt, widthPt, heightPt }) => (
      page < 1 || page > (pages ?? 0) || widthPt <= 0 || heightPt <= 0 || xPt < area.left - 3 || xPt + widthPt > area.right + 3
      || !isInBody({ baselinePt: yPt + 2 }, area) || yPt + heightPt > area.bottom + 3
    ));
    expect(wrong).toEqual([]);
  });

  it('are given for everything on paper that comes from a place in the answers', async () => {
    const { places } = await paper(name, 'pdf');
    const given = new Set(places.map(({ origin }) => origin));
    expect([...originsOf((await printed(name)).parts)].filter((origin) => !given.has(origin))).toEqual([]);
  });

  it('hold the answer of each field that is printed as one text', async () => {
    const { edition, draft: { answers } } = await paperDraft(draft);
    const { places } = await paper(name, 'pdf');
    const pages = await paperGlyphs(name);
    const origins = originsOf((await printed(name)).parts);
    const placed = fieldsOf(edition).filter((field) => PRINTED_AS_TEXT.has(field.kind) && origins.has(writePlace({ kind: 'field', field: field.id })));
    expect(placed.length).toBeGreaterThan(8);
    const wrong = placed.flatMap((field) => {
      const wanted = foldSpace(answerText(edition, answers, field));
      const found = textIn(places.filter(({ origin }) => origin === writePlace({ kind: 'field', field: field.id })), pages);
      return found.includes(wanted) ? [] : [`${field.id}: “${wanted}” is not in “${found}”`];
    });
    expect(wrong).toEqual([]);
  });

  it('hold the answer of each cell of each table', async () => {
    const { edition, draft: { answers } } = await paperDraft(draft);
    const { places } = await paper(name, 'pdf');
    const pages = await paperGlyphs(name);
    const wrong = tablesOf(edition).flatMap((section) => (answers.tables[section.id]?.rows ?? []).filter(({ removed }) => !removed).flatMap((row) => (
      Object.entries(row.cells).flatMap(([column, cell]) => {
        const place = writePlace({ kind: 'cell', table: section.id, row: row.id, column });
        const found = textIn(places.filter(({ origin }) => origin === place), pages);
        return withoutSeparators(found).includes(withoutSeparators(cell)) ? [] : [`${place}: “${cell}” is not in “${found}”`];
      })
    )));
    expect(wrong).toEqual([]);
  });

  it('tell the paragraphs of a text apart', async () => {
    const { edition, draft: { answers } } = await paperDraft(draft);
    const { places } = await paper(name, 'pdf');
    const pages = await paperGlyphs(name);
    const wrong = fieldsOf(edition).filter(({ kind }) => kind === 'richText').flatMap((field) => {
      const text = storedAnswer(answers, field);
      const here = places.filter(({ origin }) => origin === writePlace({ kind: 'field', field: field.id }));
      return isRichText(text) ? text.content.flatMap((block, index) => {
        const wanted = block.type === 'paragraph' || block.type === 'heading' ? foldSpace((block.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '')).join('')) : '';
        const hasAtoms = block.type === 'paragraph' && (block.content ?? []).some(({ type }) => type !== 'text');
        const found = textIn(here.filter(({ textBlock }) => textBlock === index), pages);
        return hasAtoms || found.includes(wanted) ? [] : [`${field.id} ${index}: “${wanted}” is not in “${found}”`];
      }) : [];
    });
    expect(wrong).toEqual([]);
  });
});
