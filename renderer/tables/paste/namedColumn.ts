/** Finds the column that a heading of a pasted sheet means: 行业平均, 名次, 2022, 2022年度, 上年. */
import type { TableSection } from '#shared/form/section.ts';
import type { Column } from '#shared/form/table.ts';
import { columnsOfYears } from '#shared/validation/figureRows.ts';
import { foldForComparison } from '#shared/validation/foldForComparison.ts';
import { readName } from './namedRow.ts';

export interface NamedColumn {
  readonly column: Column;
  /** Of all figures beneath it; null when the heading names none. */
  readonly unit: string | null;
  readonly isExact: boolean;
}

const ONE_YEAR = /^(?:本企业|企业|公司)?(\d{4})(?:年度?)?(?:实际|实绩|完成|数据|情况|数|值)*$/u;
const EARLIER = /^(?:上年度?|上期|去年|上一年度?|前一年度?)(?:实际|数|值)?$/u;
const LATER = /^(?:本年度?|本期|今年|当年|报告期)(?:实际|数|值)?$/u;
const ANY_YEAR = /(\d{4})年?/u;
const LEAST_WORD = 2;

/** Words by which people call what a column stands for. */
const STANDS_FOR: Readonly<Record<NonNullable<Column['standsFor']>, RegExp>> = {
  own: /^$/u, industryAverage: /平均|均值/u, industryBest: /最佳|最优|最好|先进|标杆/u, ownRank: /名次|排名|位次|排位/u, marketShare: /份额|占有率/u,
};
const ROW_NAME = /^(?:项目|指标|名称|指标名称|项目名称|经济指标)$/u;
const UNIT_NAME = /^(?:单位|计量单位)$/u;

function saysSo(column: Column, name: string, years: readonly Column[]): boolean {
  if (column.kind === 'rowLabel') return ROW_NAME.test(name);
  if (column.kind === 'rowUnit') return UNIT_NAME.test(name);
  if (column.standsFor !== undefined && column.standsFor !== 'own') {
    const year = ANY_YEAR.exec(name)?.[1];
    return STANDS_FOR[column.standsFor].test(name) && (year === undefined || column.year === undefined || Number(year) === column.year);
  }
  if (column.year !== undefined) {
    const year = ONE_YEAR.exec(name)?.[1];
    if (year !== undefined) return Number(year) === column.year;
    const [earlier, later] = years.slice(-2);
    return (column === earlier && EARLIER.test(name)) || (column === later && LATER.test(name));
  }
  // 主要优势 for 主要优势（含产品/服务质量水平评价）.
  const heading = foldForComparison(readName(column.heading).name);
  return name.length >= LEAST_WORD && (heading.startsWith(name) || name.startsWith(heading));
}

export function columnFinder(section: TableSection): (text: string) => NamedColumn | null {
  const figures = columnsOfYears(section, 'own');
  const years = figures.length > 0 ? figures : section.columns.filter(({ year, standsFor }) => year !== undefined && standsFor === undefined);
  return (text) => {
    if (text.trim() === '') return null;
    const whole = section.columns.find(({ heading }) => foldForComparison(heading) === foldForComparison(text));
    if (whole) return { column: whole, unit: null, isExact: true };
    const { name, unit } = readName(text);
    const folded = foldForComparison(name);
    const [column, ...others] = section.columns.filter((candidate) => foldForComparison(candidate.heading) === folded || saysSo(candidate, folded, years));
    return column && others.length === 0 ? { column, unit, isExact: false } : null;
  };
}
