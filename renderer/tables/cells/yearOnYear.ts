/** 同比: how a row's figure changed from one year to the next. For the screen only, never printed. */
import type { PrintedTableRow } from '#shared/application/tableRows.ts';
import type { Direction, PresetRow } from '#shared/form/table.ts';
import { foldForComparison } from '#shared/validation/foldForComparison.ts';
import { readFigure } from '#shared/validation/readFigure.ts';

export interface YearOnYear {
  /** `+12.3%`, `−0.35个百分点`, `持平`. */
  readonly text: string;
  /** Null where there is no better and worse. */
  readonly isBetter: boolean | null;
}

/** Decimals that show a change at all, few as they may be. */
const MOST_DECIMALS = 3;
/** Floating point must not turn 98.4 → 98.6 into a change with 15 decimals. */
const ROUNDING = 1e-9;

function numberIn(text: string, unit: string | null): number | null {
  const figure = readFigure(text);
  if (!figure) return null;
  // 4.86亿元 among 万元 cannot be compared.
  return figure.unit === '' || foldForComparison(figure.unit) === foldForComparison(unit ?? '') ? figure.value : null;
}

function decimalsFor(change: number, least: number): number {
  let decimals = least;
  while (decimals < MOST_DECIMALS && Number(Math.abs(change).toFixed(decimals)) === 0) decimals += 1;
  return decimals;
}

/** Made once for each number of decimals: making one costs more than drawing the cell. */
const formats = Array.from({ length: MOST_DECIMALS + 1 }, (_nothing, decimals) => (
  new Intl.NumberFormat('en', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
));

function signed(change: number, decimals: number): string {
  return `${change < 0 ? '−' : '+'}${formats[decimals]?.format(Math.abs(change)) ?? ''}`;
}

function changeText(change: number, measure: PresetRow['measure']): string {
  if (measure !== 'percent') return `${signed(change, decimalsFor(change, 1))}%`;
  // 98.42 → 99.36 is said with the decimals that it has.
  return `${signed(change, decimalsFor(change, 2)).replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')}个百分点`;
}

function judged(change: number, direction: Direction): boolean | null {
  return direction === 'neither' ? null : change > 0 === (direction === 'higherIsBetter');
}

/** What is compared: the row's unit is that of both numbers. */
export type ComparedRow = Pick<PrintedTableRow, 'unit' | 'direction'> & { readonly measure: PresetRow['measure'] };

/** Null when a number is missing, and when there is nothing to grow from: a base of nought or below. Percentages are compared in points. */
export function yearOnYear(earlierText: string, laterText: string, { unit, direction, measure }: ComparedRow): YearOnYear | null {
  if (measure === 'text') return null;
  const [earlier, later] = [numberIn(earlierText, unit), numberIn(laterText, unit)];
  if (earlier === null || later === null || (measure === 'percent' ? earlier < 0 : earlier <= 0)) return null;
  const change = measure === 'percent' ? later - earlier : (later - earlier) / earlier * 100;
  if (Math.abs(change) < ROUNDING) return { text: '持平', isBetter: null };
  return { text: changeText(change, measure), isBetter: judged(change, direction) };
}
