/** Rules about the figures of a table. They read what is surely a number in the row's unit, and are silent about everything else. */
import { conditionHolds } from '#shared/application/conditionHolds.ts';
import { type Place, writePlace } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import { tablesOf } from '#shared/form/fieldsOf.ts';
import type { RuleOfKind, TableRuleKind } from '#shared/form/rule.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { Column, Direction } from '#shared/form/table.ts';
import type { CheckContext } from '#shared/validation/check.ts';
import { conditionReads } from '#shared/validation/conditionReads.ts';
import { columnsOfYears, type FigureRow, figureRows } from '#shared/validation/figureRows.ts';
import { bareFiguresIn } from '#shared/validation/reading/bareFiguresIn.ts';
import { type Rank, readRank } from '#shared/validation/readRank.ts';
import { shortened } from '#shared/validation/shortened.ts';
import { spanOf } from '#shared/validation/spanOf.ts';
import type { Breach, RuleHandlers } from './ruleHandler.ts';
import { cellsOf, columnReads } from './supportRules.ts';

type RowRule = RuleOfKind<Exclude<TableRuleKind, 'unitsInCells'>>;

/** What is wrong in one row: at which column, beside which other cells. */
interface WrongCell {
  readonly column: Column;
  readonly seen: Readonly<Record<string, string>>;
  readonly others?: readonly { readonly row: FigureRow; readonly column: Column }[];
}
type WrongCells<R extends RowRule> = (
  row: FigureRow,
  given: { readonly section: TableSection; readonly rows: readonly FigureRow[]; readonly rule: R; readonly context: CheckContext },
) => readonly WrongCell[];

/** A figure is a few characters; more is said in words. */
const LONGEST_VALUE = 30;

function textIn(row: FigureRow, column: Column): string {
  return shortened(row.cells[column.id] ?? '', LONGEST_VALUE);
}

function aboutRows<R extends RowRule>(words: readonly string[], wrongCells: WrongCells<R>) {
  return {
    reads: (rule: R, edition: Edition) => [
      writePlace({ kind: 'section', section: rule.table }), ...('when' in rule ? conditionReads(edition, rule.when) : []),
    ],
    words,
    broken(rule: R, context: CheckContext): readonly Breach[] {
      const { edition, answers } = context;
      const section = tablesOf(edition).find(({ id }) => id === rule.table);
      if (!section) throw new Error(`edition ${edition.id} has no table ${rule.table}`);
      const rows = figureRows(section, answers);
      const at = (row: FigureRow, column: Column): Place => ({ kind: 'cell', table: section.id, row: row.id, column: column.id });
      return rows.flatMap((row) => wrongCells(row, { section, rows, rule, context }).map(({ column, seen, others = [] }): Breach => ({
        place: at(row, column), seen,
        others: others.map((other) => ({ place: at(other.row, other.column), says: textIn(other.row, other.column) })),
      })));
    },
  };
}

/** Null when there is no better and worse, or not both numbers. */
function isBetter(direction: Direction, value: number | null, other: number | null): boolean | null {
  if (value === null || other === null || direction === 'neither') return null;
  return direction === 'higherIsBetter' ? value > other : value < other;
}

function columnOfYear(section: TableSection, meaning: NonNullable<Column['standsFor']>, year: number): Column | undefined {
  return columnsOfYears(section, meaning).find((column) => column.year === year);
}

/** 省内第1 need not be the best of the whole industry. */
const PART_OF_THE_COUNTRY = /[省县区州]|市(?!场)|浙江/u;

function isSurelyFirst({ kind, position, scope }: Rank): boolean {
  return kind === 'exact' && position === 1 && !PART_OF_THE_COUNTRY.test(scope);
}

/** Rank, own value and the figure beside it that cannot all be right; null when they can. */
function contradictingRank(row: FigureRow, own: Column, bounds: { readonly best?: Column; readonly average?: Column }, rankColumn: Column): Column | null {
  const rank = readRank(row.cells[rankColumn.id] ?? '');
  if (!rank) return null;
  const { best, average } = bounds;
  const [value, bestValue] = [row.numberIn(own), best ? row.numberIn(best) : null];
  const mayBeFirst = rank.kind === 'within' || rank.position === 1;
  if (best && isBetter(row.direction, value, bestValue) === true) return mayBeFirst ? null : best;
  if (!isSurelyFirst(rank)) return null;
  if (best && isBetter(row.direction, bestValue, value) === true) return best;
  // Whoever is first is at least as good as the average.
  return average && bestValue === null && isBetter(row.direction, row.numberIn(average), value) === true ? average : null;
}

/** Floating point must not make 50 % more than 50 %. */
const ROUNDING = 1e-9;

/** `增长52.3%`, `下降61.0个百分点`; null when it is within bounds, or there is no growth to speak of. */
function changeBeyond(percent: number, row: FigureRow, earlier: number, later: number): string | null {
  const bound = percent * (1 + ROUNDING);
  // A rate is compared in percentage points; there is no growth from nothing or from a loss.
  const isRate = row.measure === 'percent';
  if (!isRate && (row.measure !== 'amount' || earlier <= 0)) return null;
  const change = isRate ? later - earlier : ((later - earlier) / earlier) * 100;
  return Math.abs(change) > bound ? `${change > 0 ? '增长' : '下降'}${Math.abs(change).toFixed(1)}${isRate ? '个百分点' : '%'}` : null;
}

export const tableRules: RuleHandlers<TableRuleKind> = {
  rowNotMoreThan: aboutRows<RuleOfKind<'rowNotMoreThan'>>(['year', 'label', 'value', 'other', 'bound'], (row, { section, rows, rule }) => {
    const other = row.id === rule.row ? rows.find(({ id }) => id === rule.otherRow) : undefined;
    if (!other) return [];
    return columnsOfYears(section, 'own').filter((column) => {
      const [value, bound] = [row.numberIn(column), other.numberIn(column)];
      return value !== null && bound !== null && value > bound;
    }).map((column) => ({
      column,
      seen: { year: String(column.year), label: row.label, value: textIn(row, column), other: other.label, bound: textIn(other, column) },
      others: [{ row: other, column }],
    }));
  }),
  notNegativeWhen: aboutRows<RuleOfKind<'notNegativeWhen'>>(['year', 'label', 'value'], (row, { section, rule, context }) => {
    if (row.id !== rule.row || !conditionHolds(context.edition, context.answers, rule.when)) return [];
    return columnsOfYears(section, 'own').filter((column) => (row.numberIn(column) ?? 0) < 0)
      .map((column) => ({ column, seen: { year: String(column.year), label: row.label, value: textIn(row, column) } }));
  }),
  bestNotWorseThanAverage: aboutRows<RuleOfKind<'bestNotWorseThanAverage'>>(['label', 'best', 'average'], (row, { section }) => (
    columnsOfYears(section, 'industryBest').flatMap((best) => {
      const average = columnOfYear(section, 'industryAverage', best.year);
      if (!average || isBetter(row.direction, row.numberIn(average), row.numberIn(best)) !== true) return [];
      return [{ column: best, seen: { label: shortened(row.label, LONGEST_VALUE), best: textIn(row, best), average: textIn(row, average) }, others: [{ row, column: average }] }];
    })
  )),
  rankAgreesWithBest: aboutRows<RuleOfKind<'rankAgreesWithBest'>>(['label', 'rank', 'own', 'bound', 'boundName'], (row, { section }) => (
    columnsOfYears(section, 'ownRank').flatMap((rank) => {
      const own = columnOfYear(section, 'own', rank.year);
      const [best, average] = [columnOfYear(section, 'industryBest', rank.year), columnOfYear(section, 'industryAverage', rank.year)];
      const bound = own ? contradictingRank(row, own, { ...(best ? { best } : {}), ...(average ? { average } : {}) }, rank) : null;
      if (!own || !bound) return [];
      return [{
        column: rank,
        seen: { label: shortened(row.label, LONGEST_VALUE), rank: textIn(row, rank), own: textIn(row, own), bound: textIn(row, bound), boundName: bound.heading },
        others: [{ row, column: own }, { row, column: bound }],
      }];
    })
  )),
  changeWithin: aboutRows<RuleOfKind<'changeWithin'>>(['label', 'change', 'earlier', 'later', 'percent'], (row, { section, rule }) => {
    const years = columnsOfYears(section, 'own');
    return years.flatMap((later, index) => {
      const earlier = years[index - 1];
      const [from, to] = [earlier ? row.numberIn(earlier) : null, row.numberIn(later)];
      const change = from !== null && to !== null ? changeBeyond(rule.percent, row, from, to) : null;
      if (!earlier || change === null) return [];
      return [{
        column: later,
        seen: { label: shortened(row.label, LONGEST_VALUE), change, earlier: String(earlier.year), later: String(later.year), percent: String(rule.percent) },
        others: [{ row, column: earlier }],
      }];
    });
  }),
  unitsInCells: {
    reads: ({ columns }) => columns.map(columnReads),
    words: ['figures'],
    broken: ({ columns, ratios }, context) => columns.flatMap((column) => cellsOf(column, context)).flatMap(({ text, ...cell }): readonly Breach[] => {
      const [first, ...more] = bareFiguresIn(text, ratios);
      if (!first) return [];
      return [{
        place: { kind: 'cell', ...cell }, span: spanOf(text, first.quote, first.position),
        seen: { figures: [first, ...more].slice(0, 3).map(({ quote }) => quote).join('、') },
      }];
    }),
  },
};
