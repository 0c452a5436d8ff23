/** The shortest way from one list to another (Myers 1986, greedy): which items stay, go and come. */

export interface DifferenceRun {
  readonly kind: 'same' | 'removed' | 'added';
  /** Indexes: of the old list for what stays or goes, of the new one for what comes. */
  readonly from: number;
  readonly to: number;
}

/** With more changes than this nobody reads single ones: the whole is said to be replaced, and nobody waits. */
const MOST_EDITS = 1500;

function commonStart<T>(a: readonly T[], b: readonly T[]): number {
  const shorter = Math.min(a.length, b.length);
  let length = 0;
  while (length < shorter && a[length] === b[length]) length += 1;
  return length;
}
function commonEnd<T>(a: readonly T[], b: readonly T[], longest: number): number {
  let length = 0;
  while (length < longest && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

/** How far each diagonal was reached, for each number of edits; null when there would be too many. */
function furthestReaches<T>(a: readonly T[], b: readonly T[]): readonly Int32Array[] | null {
  const most = Math.min(a.length + b.length, MOST_EDITS);
  const reach = new Int32Array(2 * most + 3);
  const middle = most + 1;
  const trace: Int32Array[] = [];
  for (let edits = 0; edits <= most; edits += 1) {
    trace.push(reach.slice(middle - edits - 1, middle + edits + 2));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const [below, above] = [reach[middle + diagonal - 1] ?? 0, reach[middle + diagonal + 1] ?? 0];
      let x = diagonal === -edits || (diagonal !== edits && below < above) ? above : below + 1;
      let y = x - diagonal;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x += 1;
        y += 1;
      }
      reach[middle + diagonal] = x;
      if (x >= a.length && y >= b.length) return trace;
    }
  }
  return null;
}

/** One letter for each item that stays, goes or comes, in order. */
function walkBack<T>(a: readonly T[], b: readonly T[], trace: readonly Int32Array[]): readonly DifferenceRun['kind'][] {
  const steps: DifferenceRun['kind'][] = [];
  let [x, y] = [a.length, b.length];
  for (let edits = trace.length - 1; edits > 0; edits -= 1) {
    const reach = trace[edits] ?? new Int32Array();
    const at = (diagonal: number) => reach[diagonal + edits + 1] ?? 0;
    const diagonal = x - y;
    const isAddition = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
    const before = isAddition ? diagonal + 1 : diagonal - 1;
    const [beforeX, beforeY] = [at(before), at(before) - before];
    while (x > beforeX && y > beforeY && x > 0 && y > 0) {
      steps.push('same');
      x -= 1;
      y -= 1;
    }
    steps.push(isAddition ? 'added' : 'removed');
    [x, y] = [beforeX, beforeY];
  }
  for (; x > 0; x -= 1) steps.push('same');
  return steps.reverse();
}

export function myersDifference<T>(before: readonly T[], after: readonly T[]): readonly DifferenceRun[] {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, Math.min(before.length, after.length) - start);
  const [a, b] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const trace = a.length === 0 || b.length === 0 ? null : furthestReaches(a, b);
  const middle: readonly DifferenceRun['kind'][] = trace ? walkBack(a, b, trace) : [...a.map(() => 'removed' as const), ...b.map(() => 'added' as const)];
  const steps = [...Array.from({ length: start }, () => 'same' as const), ...middle, ...Array.from({ length: end }, () => 'same' as const)];
  const runs: { kind: DifferenceRun['kind']; from: number; to: number }[] = [];
  let [old, present] = [0, 0];
  for (const kind of steps) {
    const index = kind === 'added' ? present : old;
    const last = runs.at(-1);
    if (last?.kind === kind) last.to = index + 1;
    else runs.push({ kind, from: index, to: index + 1 });
    if (kind !== 'added') old += 1;
    if (kind !== 'removed') present += 1;
  }
  return runs;
}
