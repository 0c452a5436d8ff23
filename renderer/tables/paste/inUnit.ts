/** Brings a pasted figure into the unit of its row. What is not surely a number in a known unit keeps its own unit in words instead. */
import { normaliseFigure } from '#shared/validation/normaliseFigure.ts';
import { toHalfWidth } from '#shared/validation/toHalfWidth.ts';
import { isUnit, placesBetween } from './unitFactor.ts';

const NUMBER = /^([+−-]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?\s*(\D*)$/u;
const HAS_DIGIT = /\d/u;

/** 4.862 four places further is 48620. */
function shifted(sign: string, whole: string, decimals: string, places: number): string {
  const digits = whole + decimals;
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const front = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const back = padded.slice(at).replace(/0+$/, '');
  return `${sign}${front}${back === '' ? '' : `.${back}`}`;
}

export interface InUnit {
  readonly text: string;
  /** What stood there, when it is something else now. */
  readonly converted?: string;
}

/** `from` is the unit that the sheet names for the row or column; a unit beside the number itself goes before it. */
export function inUnit(given: string, from: string | null, to: string | null): InUnit {
  const text = normaliseFigure(given.replace(/\s*[\r\n]+\s*/g, ' ').trim());
  if (to === null || to === '' || !HAS_DIGIT.test(text)) return { text };
  const [, sign = '', whole = '', decimals = '', ownUnit = ''] = NUMBER.exec(toHalfWidth(text)) ?? [];
  const unit = ownUnit !== '' && isUnit(ownUnit) ? ownUnit : from;
  if (unit === null || (ownUnit !== '' && unit !== ownUnit)) return { text };
  const places = placesBetween(unit, to);
  if (places === 0) return { text };
  const original = ownUnit === '' ? `${text}${unit}` : text;
  if (places === null || whole === '') return ownUnit === '' ? { text: original, converted: text } : { text };
  return { text: shifted(sign === '−' ? '-' : sign, whole.replaceAll(',', ''), decimals, places), converted: original };
}
