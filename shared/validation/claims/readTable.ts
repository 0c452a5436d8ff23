/** A table within a text whose columns are years and whose rows are indicators: 指标 | 2022年 | 2023年. Any other table is not read. */
import { inlineText, type InlineResolver } from '#shared/richText/inlineText.ts';
import { type Line, linesOf } from '#shared/richText/lines.ts';
import type { Table, TableCell, TableRow } from '#shared/richText/model.ts';
import { toHalfWidth } from '#shared/validation/toHalfWidth.ts';
import type { Claim, Target } from './claim.ts';
import type { ClaimLine } from './claimLine.ts';
import { NO_LEAD } from './lead.ts';
import type { Lexicon } from './lexicon.ts';
import { readNumber } from './readNumber.ts';
import { readYears } from './readYears.ts';
import { type Unit, unitFactor, wholeUnit } from './unit.ts';
import { readLine } from './readLine.ts';

interface Columns {
  /** By the column's index. */
  readonly years: ReadonlyMap<number, number>;
  readonly unit: number;
}
interface RowName {
  readonly target: Target;
  readonly unit: Unit | null;
}

const UNIT_HEADING = '单位';
const LONGEST_CELL = 60;

function cellText(cell: TableCell | undefined, resolve: InlineResolver): string {
  const [only, ...more] = cell?.content ?? [];
  return only?.type === 'paragraph' && more.length === 0 ? toHalfWidth(inlineText(only.content, resolve)).trim() : '';
}

function isPlain(row: TableRow): boolean {
  return row.content.every(({ attrs }) => (attrs?.colspan ?? 1) === 1 && (attrs?.rowspan ?? 1) === 1);
}

function columnsOf(row: TableRow, resolve: InlineResolver): Columns {
  const years = new Map<number, number>();
  let unit = -1;
  for (const [index, cell] of row.content.entries()) {
    const text = cellText(cell, resolve);
    const year = readYears(text, 0);
    if (year && !year.isPart && year.first === year.last && year.end === text.length) years.set(index, year.first);
    if (text === UNIT_HEADING) unit = index;
  }
  return { years, unit };
}

/** 产品合格率/%, 营业收入（亿元）, 利润总额. */
function nameOf(text: string, lexicon: Lexicon): RowName | null {
  if (text === '' || text.length > LONGEST_CELL) return null;
  const word = lexicon.vocabulary.at(text, 0);
  const meaning = word?.meanings.find(({ kind }) => kind === 'indicator');
  const target = meaning?.kind === 'indicator' ? lexicon.targets[meaning.targets[0] ?? -1] : undefined;
  if (!word || !target || target.time !== 'year' || target.product !== undefined) return null;
  const rest = text.slice(word.text.length).trim();
  if (rest === '') return { target, unit: null };
  const inBrackets = /^\(([^()]{1,20})\)$/.exec(rest)?.[1] ?? /^[/,]\s?([^()]{1,20})$/.exec(rest)?.[1];
  const unit = inBrackets === undefined ? null : wholeUnit(lexicon.units, inBrackets.trim());
  return unit ? { target, unit } : null;
}

function claimIn(text: string, year: number, { target, unit }: RowName, columnUnit: Unit | null, lexicon: Lexicon): Claim | null {
  const start = text.length - text.trimStart().length;
  const number = readNumber(toHalfWidth(text), start, lexicon.units);
  if (!number || number.end !== text.trimEnd().length) return null;
  const given = number.unit ?? unit ?? columnUnit;
  const known = given ?? target.units[0];
  if (!known || target.units.every((wanted) => unitFactor(known, wanted) === null)) return null;
  return {
    kind: 'value', target, kinds: [], year, isSure: given !== null, quantity: { value: number.value, step: number.step, bound: number.isMore ? 'over' : 'exact' }, unit: known,
    start, end: number.end, digits: { start, end: number.digitsEnd },
  };
}

/** One line for each caption, paragraph and item of the table, in the order of `shared/richText/lines.ts`. */
export function readTable(table: Table, lexicon: Lexicon, resolve: InlineResolver): readonly ClaimLine[] {
  const [heading, ...rows] = table.content;
  // 质量目标, 日本A公司与本公司对比: the figures are not what the rows say.
  const { lead } = readLine(lexicon, table, table.attrs.caption, NO_LEAD);
  const isRead = table.content.every(isPlain) && !lead.isPlan && !lead.isOthers && !lead.isDoubtful;
  const columns: Columns = heading && isRead ? columnsOf(heading, resolve) : { years: new Map(), unit: -1 };
  const claims = new Map<object, Claim>();
  for (const { content } of columns.years.size === 0 ? [] : rows) {
    const name = nameOf(cellText(content[0], resolve), lexicon);
    const columnUnit = columns.unit < 0 ? null : wholeUnit(lexicon.units, cellText(content[columns.unit], resolve));
    for (const [index, year] of name ? columns.years : []) {
      const paragraph = content[index]?.content[0];
      if (!name || paragraph?.type !== 'paragraph' || cellText(content[index], resolve).length > LONGEST_CELL) continue;
      const claim = claimIn(inlineText(paragraph.content, resolve), year, name, columnUnit, lexicon);
      if (claim) claims.set(paragraph, claim);
    }
  }
  return linesOf(table).map((line: Line): ClaimLine => {
    if (typeof line === 'string') return { text: line, claims: readLine(lexicon, table, line, NO_LEAD).claims, live: [], isCaption: true };
    const text = inlineText(line.content, resolve);
    const claim = claims.get(line);
    const live = line.content?.some(({ type }) => type === 'liveValue') ? [{ start: 0, end: text.length }] : [];
    return { text, claims: claim ? [claim] : [], live, isCaption: false };
  });
}
