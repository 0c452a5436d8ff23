/**
 * The number in a short cell that is usually a number but may be words (35.2%, 约35%（细分第2）, 92.6分, 61,350, —). What could be read
 * in two ways is not read: a check that guesses is worse than none.
 */
import { percentagesIn } from './percentagesIn.ts';
import { toHalfWidth } from './toHalfWidth.ts';

export interface Figure {
  /** As written: `35.2%` is 35.2. */
  readonly value: number;
  /** What follows the number at once: `%`, `分`, `万元`; empty when nothing does. */
  readonly unit: string;
}

/** A cell with a longer text is prose; nothing in it is *the* figure. */
const LONGEST_CELL = 200;
/** Words before a number that leave it what it is. */
const PREFIX = /^(?:约为|大约|约|近|超过|超|逾|达到|达|为|不低于|不少于|不高于|[≈≥≤><=])?\s*/u;
/** Grouped by commas or spaces in threes, or plain; then decimals. */
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?(?![\d.,])/u;
const RANGE = /^\s*(?:(?:%|[\p{L}]{1,4})\s*)?(?:[-~～—–]|至|到)\s*[+-]?\d/u;
const UNIT = /^\s*([%‰℃]|[\p{L}\d/²³·]{0,12})/u;
/** The number before these is a date or an order, not a measured figure. */
const NO_FIGURE_UNIT = /^(?:年|月|日|号|名|位|个?百分点)/u;

/** Null when there is no number, or no single one. Never throws; reads in linear time. */
export function readFigure(text: string): Figure | null {
  if (text.length > LONGEST_CELL) return null;
  const written = toHalfWidth(text).trim().replace(PREFIX, '');
  const digits = NUMBER.exec(written)?.[0];
  if (digits !== undefined) {
    const rest = written.slice(digits.length);
    const unit = UNIT.exec(rest)?.[1] ?? '';
    if (RANGE.test(rest)) return null;
    if (!NO_FIGURE_UNIT.test(unit)) {
      const value = Number(digits.replace(/[, ]/g, ''));
      return Number.isFinite(value) ? { value, unit } : null;
    }
  }
  const [only, ...others] = percentagesIn(text);
  return only !== undefined && others.length === 0 ? { value: only, unit: '%' } : null;
}
