/** Tables of records: names and units of the company's own rows, cells that cannot be meant, rows that say nothing. */
import { isTypedColumn } from '#shared/application/cellText.ts';
import { writePlace } from '#shared/application/place.ts';
import type { Severity } from '#shared/form/rule.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { Column, ColumnKind } from '#shared/form/table.ts';
import { type Check, findingAt } from './check.ts';
import { type FigureRow, figureRows } from './figureRows.ts';
import { percentagesIn } from './percentagesIn.ts';
import { readRank } from './readRank.ts';
import { saysNone } from './saysNone.ts';

interface CellFault {
  readonly column: string;
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
}
type CellFaults = (text: string, row: FigureRow, column: Column) => Omit<CellFault, 'column'> | null;

/** 利润增长率 may well be negative or above 100. */
const CHANGE = /[增减降变]|同比|环比/u;
/** A longer cell is prose. */
const LONGEST_CELL = 200;

function isNoPercentage(value: number): boolean {
  return value < 0 || value > 100;
}
function outOfRange(value: number): Omit<CellFault, 'column'> {
  return { check: 'range', severity: 'warning', message: `百分比应在0到100之间，这里是${value}，请核对。` };
}

const figureFaults: CellFaults = (_text, row, column) => {
  const value = row.measure === 'percent' && !(row.own && CHANGE.test(row.label)) ? row.numberIn(column) : null;
  return value !== null && isNoPercentage(value) ? outOfRange(value) : null;
};

const rankFaults: CellFaults = (text) => {
  if (saysNone(text)) return null;
  const rank = readRank(text);
  if (!rank) return { check: 'rank', severity: 'warning', message: '名次请写成 3、前5、3/120 或省内第2 这样的形式。' };
  const isPossible = rank.position >= 1 && (rank.among === null || rank.position <= rank.among);
  return isPossible ? null : { check: 'rank', severity: 'warning', message: '名次应不小于1，也不大于总数，请核对。' };
};

const shareFaults: CellFaults = (text, _row, column) => {
  if (column.standsFor !== 'marketShare' || text.length > LONGEST_CELL) return null;
  const wrong = percentagesIn(text).find(isNoPercentage);
  return wrong === undefined ? null : outOfRange(wrong);
};

const nothingWrong: CellFaults = () => null;
const checks: Readonly<Record<ColumnKind, CellFaults>> = {
  rowLabel: nothingWrong,
  rowUnit: nothingWrong,
  rowNumber: nothingWrong,
  shortText: shareFaults,
  longText: nothingWrong,
  figure: figureFaults,
  rank: rankFaults,
};

function columnOf(section: TableSection, kind: ColumnKind): Column | undefined {
  return section.columns.find((column) => column.kind === kind);
}

function isBlank(row: FigureRow, column: Column): boolean {
  return (row.cells[column.id] ?? '').trim() === '';
}

/** What names a row: the company's own rows have to bring it themselves. */
function headFaults(section: TableSection, row: FigureRow): readonly CellFault[] {
  const [label, unit] = [columnOf(section, 'rowLabel'), columnOf(section, 'rowUnit')];
  const isNameless = label !== undefined && row.label.trim() === '';
  const hasNoUnit = unit !== undefined && row.own && (row.unit ?? '').trim() === '';
  return [
    ...(label && isNameless ? [{ column: label.id, check: 'rowName', severity: 'error', message: `请填写这一行的${label.heading}，或删除这一行。` } as const] : []),
    ...(unit && hasNoUnit ? [{ column: unit.id, check: 'rowUnit', severity: 'warning', message: `请填写这一行的${unit.heading}，没有单位的填“—”。` } as const] : []),
  ];
}

/** A blank on paper asks why. Only the company's own years are asked for; the industry's figures may be unknown. */
function blankFaults(section: TableSection, row: FigureRow): readonly CellFault[] {
  const typed = section.columns.filter(isTypedColumn);
  const blank = typed.filter((column) => isBlank(row, column));
  const [first] = typed;
  if (blank.length === typed.length) {
    const advice = section.rowPolicy.mayRemove || row.own ? '，或删除这一行' : '，没有的请写“无”';
    return first ? [{ column: first.id, check: 'blankRow', severity: 'hint', message: `这一行还没有内容，建议填写${advice}。` }] : [];
  }
  return blank.filter(({ standsFor, year }) => standsFor === 'own' && year !== undefined)
    .map(({ id }) => ({ column: id, check: 'blankCell', severity: 'hint', message: '建议填写，没有数据的写“无”或“—”。' }));
}

function rowFaults(section: TableSection, row: FigureRow): readonly CellFault[] {
  const cells = section.columns.filter((column) => isTypedColumn(column) && !isBlank(row, column)).flatMap((column): readonly CellFault[] => {
    const fault = checks[column.kind](row.cells[column.id] ?? '', row, column);
    return fault ? [{ column: column.id, ...fault }] : [];
  });
  return [...headFaults(section, row), ...cells, ...blankFaults(section, row)];
}

function isUntouched(section: TableSection, rows: readonly FigureRow[]): boolean {
  const typed = section.columns.filter(isTypedColumn);
  return rows.every((row) => !row.own && typed.every((column) => isBlank(row, column)));
}

export function tableCheck(section: TableSection): Check {
  const place = { kind: 'section', section: section.id } as const;
  return {
    reads: [writePlace(place)],
    find(context) {
      const rows = figureRows(section, context.answers);
      if (isUntouched(section, rows)) {
        return [findingAt(context, place, {
          rule: 'table.blank', severity: 'warning', message: `请填写${section.tableTitle}，没有内容的请写明“无”。`, source: section.source,
        })];
      }
      return rows.flatMap((row) => rowFaults(section, row).map(({ column, check, severity, message }) => findingAt(
        context,
        { kind: 'cell', table: section.id, row: row.id, column },
        { rule: `table.${check}`, severity, message, source: section.source },
      )));
    },
  };
}
