/** A number as a box of a web page takes it: digits alone. Words stay as they were typed. */
import { toHalfWidth } from '#shared/validation/toHalfWidth.ts';

/** One number, thousands separated or not, and at most a short unit behind it. */
const SINGLE_NUMBER = /^([+-]?(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?)\s*[%‰\p{L}/]{0,6}$/u;
/** A longer text is prose. */
const LONGEST = 40;

export function rawFigure(text: string): string {
  const written = text.length > LONGEST ? '' : toHalfWidth(text).trim();
  return SINGLE_NUMBER.exec(written)?.[1]?.replace(/[, ]/g, '') ?? text.trim();
}
