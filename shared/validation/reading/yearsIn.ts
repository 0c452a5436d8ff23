/** Years that a short text names, each year of a range among them: 2022年、2023年; 2021—2023年度. */
import { toHalfWidth } from '#shared/validation/toHalfWidth.ts';

const YEARS = /(?<!\d)((?:19|20)\d\d)(?!\d)(?:\s?年度?)?(?:\s?[-—–~～至到]{1,2}\s?((?:19|20)\d\d)(?!\d))?/g;
/** A range over more years is a mistake, or no range. */
const LONGEST_RANGE = 20;

export function yearsIn(text: string): ReadonlySet<number> {
  const years = new Set<number>();
  for (const [, first = '', last = first] of toHalfWidth(text).matchAll(YEARS)) {
    const [from, to] = [Number(first), Number(last)];
    years.add(from).add(to);
    const between = Math.min(Math.max(0, to - from - 1), LONGEST_RANGE);
    for (let step = 1; step <= between; step += 1) years.add(from + step);
  }
  return years;
}
