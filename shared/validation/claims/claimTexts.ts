/** The texts in which numbers are claimed, line by line, each with what it claims. */
import { storedAnswer } from '#shared/application/answers.ts';
import { isVisible } from '#shared/application/isVisible.ts';
import { narrativeResolver } from '#shared/application/narrativeResolver.ts';
import { narrativeText } from '#shared/application/narrativeText.ts';
import { type Place, writePlace } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { LongTextField, RichTextField } from '#shared/form/field.ts';
import { fieldsOf, tablesOf } from '#shared/form/fieldsOf.ts';
import type { TableSection } from '#shared/form/section.ts';
import { inlineText, type InlineResolver } from '#shared/richText/inlineText.ts';
import { type Line, linesOf } from '#shared/richText/lines.ts';
import type { Block, Inline, RichText } from '#shared/richText/model.ts';
import { type CheckContext, EVERYTHING } from '#shared/validation/check.ts';
import { fieldReads } from '#shared/validation/conditionReads.ts';
import { figureRows } from '#shared/validation/figureRows.ts';
import type { ClaimLine } from './claimLine.ts';
import { type Lead, NO_LEAD } from './lead.ts';
import type { Lexicon } from './lexicon.ts';
import { readLine, readText } from './readLine.ts';
import { readTable } from './readTable.ts';

export interface ClaimText {
  readonly place: Place;
  readonly lines: readonly ClaimLine[];
  /** Only there a live value can be put. */
  readonly isRichText: boolean;
}
export interface ClaimSource {
  /** As in `Check.reads`, without what the claims are held against. */
  readonly reads: readonly string[];
  readonly read: (context: CheckContext, lexicon: Lexicon) => readonly ClaimText[];
}

const NO_LIVE: ClaimLine['live'] = [];
/** So many characters of one text are read: fifty times what the longest part asks for. What stands behind was pasted by mistake. */
const LONGEST_TEXT = 200_000;

function liveRanges(inlines: readonly Inline[], resolve: InlineResolver): ClaimLine['live'] {
  let at = 0;
  return inlines.flatMap((inline) => {
    const start = at;
    at += inlineText([inline], resolve).length;
    return inline.type === 'liveValue' ? [{ start, end: at }] : [];
  });
}

function lineOf(line: Line, block: Block, lead: Lead, lexicon: Lexicon, resolve: InlineResolver): ClaimLine & { readonly below: Lead } {
  if (typeof line === 'string') {
    const { claims, lead: below } = readLine(lexicon, block, line, lead);
    return { text: line, claims, live: NO_LIVE, isCaption: true, below };
  }
  const inlines = line.content ?? [];
  const text = inlineText(inlines, resolve);
  const { claims, lead: below } = readLine(lexicon, line, text, lead);
  return { text, claims, live: inlines.some(({ type }) => type === 'liveValue') ? liveRanges(inlines, resolve) : NO_LIVE, isCaption: false, below };
}

function lengthOf(lines: readonly ClaimLine[]): number {
  return lines.reduce((length, { text }) => length + text.length, 0);
}

function unreadLines(block: Block, resolve: InlineResolver): readonly ClaimLine[] {
  return linesOf(block).map((line: Line): ClaimLine => (
    { text: typeof line === 'string' ? line : inlineText(line.content, resolve), claims: [], live: NO_LIVE, isCaption: typeof line === 'string' }
  ));
}

/** In the order of `shared/richText/lines.ts`. */
export function linesOfText(doc: RichText, lexicon: Lexicon, resolve: InlineResolver): readonly ClaimLine[] {
  let above = NO_LEAD;
  let length = 0;
  return doc.content.flatMap((block): readonly ClaimLine[] => {
    if (length > LONGEST_TEXT) return unreadLines(block, resolve);
    const lead = block.type === 'bulletList' || block.type === 'orderedList' ? above : NO_LEAD;
    if (block.type === 'table') {
      above = NO_LEAD;
      const rows = readTable(block, lexicon, resolve);
      length += lengthOf(rows);
      return rows;
    }
    const inner: readonly Line[] = linesOf(block);
    const lines = inner.map((line) => lineOf(line, block, lead, lexicon, resolve));
    length += lengthOf(lines);
    if (block.type === 'paragraph' || block.type === 'heading') above = lines.at(-1)?.below ?? NO_LEAD;
    else if (lead === NO_LEAD) above = NO_LEAD;
    return lines;
  });
}

function narrativeSource(field: RichTextField): ClaimSource {
  const place: Place = { kind: 'field', field: field.id };
  return {
    // Live values in it can say anything.
    reads: [EVERYTHING],
    read: ({ edition, draft, answers }, lexicon) => [
      { place, lines: linesOfText(narrativeText(edition, answers, field), lexicon, narrativeResolver(edition, draft)), isRichText: true },
    ],
  };
}

function plainLines(text: string, lexicon: Lexicon, lead: Lead): readonly ClaimLine[] {
  return text.split('\n').map((line) => ({ text: line, claims: readText(lexicon, line, lead).claims, live: NO_LIVE, isCaption: false }));
}

function fieldSource(edition: Edition, field: LongTextField): ClaimSource {
  const place: Place = { kind: 'field', field: field.id };
  let last: { readonly text: string; readonly lexicon: Lexicon; readonly lines: readonly ClaimLine[] } | null = null;
  return {
    reads: fieldReads(edition, field.id),
    read({ answers }, lexicon) {
      const text = isVisible(edition, answers, field) ? storedAnswer(answers, field) ?? '' : '';
      if (last?.text !== text || last.lexicon !== lexicon) last = { text, lexicon, lines: plainLines(text, lexicon, NO_LEAD) };
      return [{ place, lines: last.lines, isRichText: false }];
    },
  };
}

/** Long cells of a year. What stands beside a competitor's name is the competitor's. */
function tableSource(section: TableSection): ClaimSource {
  const columns = section.columns.flatMap((column) => (
    column.kind === 'longText' && column.year !== undefined && column.standsFor === 'own' ? [{ id: column.id, lead: { ...NO_LEAD, scope: { kind: 'one', year: column.year } } satisfies Lead }] : []
  ));
  const known = new WeakMap<Readonly<Record<string, string>>, { readonly lexicon: Lexicon; readonly texts: readonly ClaimText[] }>();
  return {
    reads: [writePlace({ kind: 'section', section: section.id })],
    read: ({ answers }, lexicon) => figureRows(section, answers).flatMap(({ id: row, cells }) => {
      const before = known.get(cells);
      if (before?.lexicon === lexicon) return before.texts;
      const texts = columns.map(({ id, lead }): ClaimText => (
        { place: { kind: 'cell', table: section.id, row, column: id }, lines: plainLines(cells[id] ?? '', lexicon, lead), isRichText: false }
      ));
      known.set(cells, { lexicon, texts });
      return texts;
    }),
  };
}

/** In the order of the form. */
export function claimSources(edition: Edition): readonly ClaimSource[] {
  const fields = fieldsOf(edition).flatMap((field): readonly ClaimSource[] => (
    field.kind === 'richText' ? [narrativeSource(field)] : field.kind === 'longText' ? [fieldSource(edition, field)] : []
  ));
  return [...fields, ...tablesOf(edition).map(tableSource)];
}
