/** Figures in a text that have no unit: a number with decimals or thousands before a comma, a full stop or the end. */
import { toHalfWidth } from '#shared/validation/toHalfWidth.ts';

export interface BareFigure {
  readonly quote: string;
  readonly position: number;
}

/** Whole numbers of one or two digits are ordinals and counts of all kinds; only what is surely a measured figure is asked about. */
const FIGURE = /(?<![\d.,A-Za-z/-])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|\d{3,})(?=\s*(?:[。;、]|,(?!\d)|$))/gm;
const YEAR = /^(?:19|20)\d\d$/;
/** `Cpk 1.67`, `R = 0.82`, `No. 1234`: names of ratios and numbers of things. */
const NAMED_BEFORE = /[A-Za-z²³=≥≤<>~～—–:：(（第号][\s.]*(?:(?:约|为|达到|达|近|超过|超)[\s.]*)?$/u;
const REACH = 12;

/** `ratios`: words before a figure that has no unit by its nature (系数, 指数, 比). */
export function bareFiguresIn(text: string, ratios: readonly string[]): readonly BareFigure[] {
  return [...toHalfWidth(text).matchAll(FIGURE)].flatMap((match): BareFigure[] => {
    const before = text.slice(Math.max(0, match.index - REACH), match.index);
    const isNamed = NAMED_BEFORE.test(before) || ratios.some((word) => before.includes(word));
    return YEAR.test(match[0]) || isNamed ? [] : [{ quote: text.slice(match.index, match.index + match[0].length), position: match.index }];
  });
}
