/** Growth that a text states, held against two values: does it follow from them, allowing for the rounding of all three? */
import type { Quantity } from './quantity.ts';

/** `percent`: of the earlier value. `points`, `amount`: the difference itself. `factor`: the later value in terms of the earlier one. */
export type GrowthWay = 'percent' | 'points' | 'amount' | 'factor';

interface Interval {
  readonly low: number;
  readonly high: number;
}

function around({ value, step }: Quantity): Interval {
  return { low: value - step / 2, high: value + step / 2 };
}

const RATIOS: Readonly<Record<'percent' | 'factor', (ratio: number) => number>> = { percent: (ratio) => (ratio - 1) * 100, factor: (ratio) => ratio };

/** Null where growth means nothing: from zero or less. */
function growthBetween(way: GrowthWay, from: Quantity, to: Quantity): Interval | null {
  const [before, after] = [around(from), around(to)];
  if (way === 'points' || way === 'amount') return { low: after.low - before.high, high: after.high - before.low };
  // The value itself must be positive; when rounding reaches zero, anything follows.
  if (from.value <= 0) return null;
  if (before.low <= 0) return { low: -Infinity, high: Infinity };
  const grow = RATIOS[way];
  const ratios = [after.low / before.low, after.low / before.high, after.high / before.low, after.high / before.high];
  return { low: grow(Math.min(...ratios)), high: grow(Math.max(...ratios)) };
}

/** The growth itself, as a finding shows it. */
export function growthOf(way: GrowthWay, from: number, to: number): number {
  return way === 'points' || way === 'amount' ? to - from : RATIOS[way](to / from);
}

/** Null when it cannot be told. `said` is signed: 下降4.6% is −4.6. A cut-off digit is no contradiction. */
export function growthFollows(way: GrowthWay, said: Quantity, from: Quantity, to: Quantity): boolean | null {
  const between = growthBetween(way, from, to);
  if (!between) return null;
  const sign = said.value < 0 ? -1 : 1;
  const [low, high] = sign < 0 ? [-between.high, -between.low] : [between.low, between.high];
  const size = Math.abs(said.value);
  // A difference is as exact as the values; a rate may be rounded or cut off.
  const isDifference = way === 'points' || way === 'amount';
  const tolerance = (isDifference && said.step <= Math.max(from.step, to.step) * (1 + 1e-9) ? 0 : said.step) + size * 1e-9;
  const isAround = low <= size + tolerance && high >= size - tolerance;
  switch (said.bound) {
    case 'exact': return isAround;
    case 'about': return low <= size * 1.05 + tolerance && high >= size * 0.95 - tolerance;
    case 'nearly': return isAround || (high >= size * 0.9 && low <= size);
    case 'over':
    case 'atLeast': return high >= size;
    case 'under':
    case 'atMost': return low <= size && high >= 0;
  }
}
