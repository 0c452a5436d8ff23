/** Every percentage that a text states (国内9.8%，国际2.3%), in its order. */
import { toHalfWidth } from './toHalfWidth.ts';

const NUMBER_CHARACTER = /[\d.,]/;

/** Walks back from each sign, so that no digit is looked at twice however long the text is. */
export function percentagesIn(text: string): readonly number[] {
  const written = toHalfWidth(text);
  const found: number[] = [];
  let from = 0;
  for (let sign = written.indexOf('%'); sign >= 0; sign = written.indexOf('%', sign + 1)) {
    let end = sign;
    while (end > from && written[end - 1] === ' ') end -= 1;
    let start = end;
    while (start > from && NUMBER_CHARACTER.test(written[start - 1] ?? '')) start -= 1;
    const isNegative = start > from && written[start - 1] === '-' && !/[\d%]/.test(written[start - 2] ?? '');
    const value = Number(written.slice(start, end).replaceAll(',', ''));
    if (end > start && Number.isFinite(value)) found.push(isNegative ? -value : value);
    from = sign + 1;
  }
  return found;
}
