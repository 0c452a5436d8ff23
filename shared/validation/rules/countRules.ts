/** Rules about how many there are: numbers that texts and evidence state beside the fields that count the same, and days that come too late. */
import { writePlace, type Place } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { FieldId } from '#shared/form/field.ts';
import { tablesOf } from '#shared/form/fieldsOf.ts';
import type { CountRuleKind, StatedCount } from '#shared/form/rule.ts';
import { type CheckContext, THE_EVIDENCE } from '#shared/validation/check.ts';
import { fieldReads } from '#shared/validation/conditionReads.ts';
import { evidenceFor, evidenceTexts } from '#shared/validation/evidenceTexts.ts';
import { columnsOfYears, figureRows } from '#shared/validation/figureRows.ts';
import { daysIn } from '#shared/validation/reading/daysIn.ts';
import { standardNumbersIn } from '#shared/validation/reading/standardNumbersIn.ts';
import { statedCounts } from '#shared/validation/reading/statedCounts.ts';
import { shownText } from '#shared/validation/shownText.ts';
import { spanOf } from '#shared/validation/spanOf.ts';
import { wordIn } from '#shared/validation/wordIn.ts';
import { countIn, dayIn, dayInWords } from './fieldRules.ts';
import type { Breach, OtherSide, RuleHandlers } from './ruleHandler.ts';
import { cellsOf, columnReads } from './supportRules.ts';

const CLAUSE_END = /[。；;\n]/;
/** Who has seen these knows about the others. */
const MOST_OF_ONE_TEXT = 20;
const TITLE = /《([^《》]{2,80})》/g;

function countOf(field: FieldId, count: number): OtherSide {
  return { place: { kind: 'field', field }, says: String(count) };
}
function readsOfCounts(counts: readonly StatedCount[], edition: Edition): readonly string[] {
  return counts.flatMap((count) => fieldReads(edition, count.of));
}

interface DatedText {
  readonly place: Place;
  readonly text: string;
}

function laterDays({ place, text }: DatedText, filed: string, words: readonly string[], unless: readonly string[]): readonly Breach[] {
  let position = 0;
  const later = text.split(CLAUSE_END).flatMap((clause) => {
    const start = position;
    position += clause.length + 1;
    // Days are looked for first: few clauses have any.
    const days = daysIn(clause).filter(({ earliest }) => earliest > filed);
    if (days.length === 0 || wordIn(clause, words) === undefined || wordIn(clause, unless) !== undefined) return [];
    return days.map(({ quote, position: at }) => ({ quote, position: start + at }));
  });
  return later.slice(0, MOST_OF_ONE_TEXT).map(({ quote, position: at }): Breach => ({
    place, seen: { day: quote, filed: dayInWords(filed) }, span: spanOf(text, quote, at),
  }));
}

export const countRules: RuleHandlers<CountRuleKind> = {
  statedCountsAgree: {
    reads: ({ field, counts }, edition) => [...fieldReads(edition, field), ...readsOfCounts(counts, edition)],
    words: ['words', 'stated', 'count'],
    broken({ field, counts, units }, context) {
      const text = shownText(field, context);
      const known = counts.map(({ of }) => countIn(of, context));
      // While none of them is filled in there is nothing to contradict; beside others a blank is none.
      if (text === '' || known.every((count) => count === null)) return [];
      return counts.flatMap(({ words, of }, index): readonly Breach[] => {
        const [stated, ...more] = statedCounts(text, words, units);
        const count = known[index] ?? 0;
        if (stated === undefined || more.length > 0 || stated === count) return [];
        return [{ place: { kind: 'field', field }, seen: { words: words[0] ?? '', stated: String(stated), count: String(count) }, others: [countOf(of, count)] }];
      });
    },
  },
  listedCodesWithin: {
    reads: ({ field, kinds }, edition) => [field, ...kinds.map(({ of }) => of)].flatMap((id) => fieldReads(edition, id)),
    words: ['name', 'listed', 'count'],
    broken({ field, kinds }, context) {
      const numbers = standardNumbersIn(shownText(field, context));
      if (numbers.length === 0 || kinds.every(({ of }) => countIn(of, context) === null)) return [];
      return kinds.flatMap(({ name, codes, of }): readonly Breach[] => {
        const listed = numbers.filter(({ letters }) => codes.includes(letters)).length;
        const count = countIn(of, context) ?? 0;
        return listed <= count ? [] : [{
          place: { kind: 'field', field }, seen: { name, listed: String(listed), count: String(count) }, others: [countOf(of, count)],
        }];
      });
    },
  },
  listedTitlesAgree: {
    reads: ({ field, of }, edition) => [...fieldReads(edition, field), ...fieldReads(edition, of)],
    words: ['listed', 'count'],
    broken({ field, of, openEnded }, context) {
      const text = shownText(field, context);
      const listed = new Set([...text.matchAll(TITLE)].map(([, title = '']) => title.trim())).size;
      const count = countIn(of, context);
      if (listed === 0 || count === null || listed === count || (listed < count && wordIn(text, openEnded) !== undefined)) return [];
      return [{ place: { kind: 'field', field }, seen: { listed: String(listed), count: String(count) }, others: [countOf(of, count)] }];
    },
  },
  countsInRowWithin: {
    reads: ({ table, counts }, edition) => [writePlace({ kind: 'section', section: table }), ...readsOfCounts(counts, edition)],
    words: ['words', 'stated', 'count'],
    broken({ table, row: rowId, counts, units }, context) {
      const section = tablesOf(context.edition).find(({ id }) => id === table);
      if (!section) throw new Error(`edition ${context.edition.id} has no table ${table}`);
      const row = figureRows(section, context.answers).find(({ id }) => id === rowId);
      const columns = columnsOfYears(section, 'own');
      return counts.flatMap(({ words, of }): readonly Breach[] => {
        const stated = columns.map(({ id }) => statedCounts(row?.cells[id] ?? '', words, units));
        const count = countIn(of, context);
        const last = columns.findLast((_column, index) => (stated[index]?.length ?? 0) > 0);
        // Two numbers in one cell may be parts of each other.
        if (count === null || !last || stated.some(({ length }) => length > 1)) return [];
        const sum = stated.flat().reduce((total, one) => total + one, 0);
        return sum <= count ? [] : [{
          place: { kind: 'cell', table, row: rowId, column: last.id }, seen: { words: words[0] ?? '', stated: String(sum), count: String(count) },
          others: [countOf(of, count)],
        }];
      });
    },
  },
  evidenceCountAgrees: {
    reads: ({ counts }, edition) => [THE_EVIDENCE, ...readsOfCounts(counts, edition)],
    words: ['words', 'stated', 'count'],
    broken: ({ suggestion, counts, units }, context) => evidenceFor(context.edition, context.draft, [suggestion]).flatMap((item) => counts.flatMap(({ words, of }): readonly Breach[] => {
      const stated = [...new Set(evidenceTexts(item).flatMap((text) => statedCounts(text, words, units)))];
      const count = countIn(of, context);
      const [only] = stated;
      if (only === undefined || stated.length > 1 || count === null || only === count) return [];
      return [{ place: { kind: 'evidence', item: item.id }, seen: { words: words[0] ?? '', stated: String(only), count: String(count) }, others: [countOf(of, count)] }];
    })),
  },
  nothingLater: {
    reads: ({ date, fields, columns, evidence }, edition) => [
      ...[date, ...fields].flatMap((id) => fieldReads(edition, id)), ...columns.map(columnReads), ...(evidence ? [THE_EVIDENCE] : []),
    ],
    words: ['day', 'filed'],
    broken({ date, fields, columns, evidence, words, unless }, context: CheckContext) {
      const filed = dayIn(date, context);
      if (filed === null) return [];
      const texts: readonly DatedText[] = [
        ...fields.map((id): DatedText => ({ place: { kind: 'field', field: id }, text: shownText(id, context) })),
        ...columns.flatMap((column) => cellsOf(column, context)).map(({ text, ...cell }): DatedText => ({ place: { kind: 'cell', ...cell }, text })),
        ...(evidence ? context.draft.evidence : []).flatMap((item) => evidenceTexts(item).map((text): DatedText => ({ place: { kind: 'evidence', item: item.id }, text }))),
      ];
      return texts.flatMap((text) => laterDays(text, filed, words, unless));
    },
  },
};
