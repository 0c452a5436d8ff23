/** Rules about the figures of a table. They read what is surely a number in the row's unit, and are silent about everything else. */
import { type Place, writePlace } from '#shared/application/place.ts';
import { tablesOf } from '#shared/form/fieldsOf.ts';
import type { Rule, RuleOfKind } from '#shared/form/rule.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { Column, Direction } from '#shared/form/table.ts';
import type { CheckContext } from './check.ts';
import { columnsOfYears, type FigureRow, figureRows } from './figureRows.ts';
import { type Rank, readRank } from './readRank.ts';
import type { RuleHandlers } from './ruleHandler.ts';

type TableRule = Extract<Rule, { readonly table: string }>;
/** The columns of one row that a rule finds wrong. */
type WrongColumns<R extends TableRule> = (
  row: FigureRow,
  given: { readonly section: TableSection; readonly rows: readonly FigureRow[]; readonly rule: R },
) => readonly Column[];

function aboutRows<R extends TableRule>(wrongColumns: WrongColumns<R>) {
  return {
    reads: ({ table }: R) => [writePlace({ kind: 'section', section: table })],
    broken(rule: R, { edition, answers }: CheckContext) {
      const section = tablesOf(edition).find(({ id }) => id === rule.table);
      if (!section) throw new Error(`edition ${edition.id} has no table ${rule.table}`);
      const rows = figureRows(section, answers);
      return rows.flatMap((row) => wrongColumns(row, { section, rows, rule })
        .map(({ id }): Place => ({ kind: 'cell', table: section.id, row: row.id, column: id })));
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

function rankContradicts(row: FigureRow, own: Column, best: Column, rankColumn: Column): boolean {
  const rank = readRank(row.cells[rankColumn.id] ?? '');
  if (!rank) return false;
  const [value, bestValue] = [row.numberIn(own), row.numberIn(best)];
  const mayBeFirst = rank.kind === 'within' || rank.position === 1;
  if (isBetter(row.direction, value, bestValue) === true) return !mayBeFirst;
  return isSurelyFirst(rank) && isBetter(row.direction, bestValue, value) === true;
}

/** Floating point must not make 50 % more than 50 %. */
const ROUNDING = 1e-9;

function changesMoreThan(percent: number, row: FigureRow, earlier: number, later: number): boolean {
  const bound = percent * (1 + ROUNDING);
  // A rate is compared in percentage points; there is no growth from nothing or from a loss.
  if (row.measure === 'percent') return Math.abs(later - earlier) > bound;
  return row.measure === 'amount' && earlier > 0 && (Math.abs(later - earlier) / earlier) * 100 > bound;
}

export const tableRules: RuleHandlers<TableRule['kind']> = {
  rowNotMoreThan: aboutRows<RuleOfKind<'rowNotMoreThan'>>((row, { section, rows, rule }) => {
    if (row.id !== rule.row) return [];
    const other = rows.find(({ id }) => id === rule.otherRow);
    if (!other) return [];
    return columnsOfYears(section, 'own').filter((column) => {
      const [value, bound] = [row.numberIn(column), other.numberIn(column)];
      return value !== null && bound !== null && value > bound;
    });
  }),
  bestNotWorseThanAverage: aboutRows<RuleOfKind<'bestNotWorseThanAverage'>>((row, { section }) => (
    columnsOfYears(section, 'industryBest').filter((best) => {
      const average = columnOfYear(section, 'industryAverage', best.year);
      return average !== undefined && isBetter(row.direction, row.numberIn(average), row.numberIn(best)) === true;
    })
  )),
  rankAgreesWithBest: aboutRows<RuleOfKind<'rankAgreesWithBest'>>((row, { section }) => columnsOfYears(section, 'ownRank').filter((rank) => {
    const [own, best] = [columnOfYear(section, 'own', rank.year), columnOfYear(section, 'industryBest', rank.year)];
    return own !== undefined && best !== undefined && rankContradicts(row, own, best, rank);
  })),
  changeWithin: aboutRows<RuleOfKind<'changeWithin'>>((row, { section, rule }) => {
    const years = columnsOfYears(section, 'own');
    return years.filter((later, index) => {
      const earlier = years[index - 1];
      const [from, to] = [earlier ? row.numberIn(earlier) : null, row.numberIn(later)];
      return from !== null && to !== null && changesMoreThan(rule.percent, row, from, to);
    });
  }),
};
