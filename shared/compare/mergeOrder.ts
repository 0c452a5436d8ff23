/** The order of a list of things with ids, to which two sides added, took away and moved. */
import { isSame } from '#shared/application/isSame.ts';
import { sideOf } from './mergeValue.ts';

export interface OrderStates {
  /** Null: it is not known what both came from. */
  readonly base: readonly string[] | null;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
}

/** Puts what `guide` lacks behind what stands before it in `other`. */
function withOthers(guide: readonly string[], other: readonly string[], isOthersFirst: boolean): readonly string[] {
  const order = [...guide];
  const own = new Set(guide);
  let anchor: string | null = null;
  let run: string[] = [];
  const insert = () => {
    if (run.length === 0) return;
    let at = anchor === null ? 0 : order.indexOf(anchor) + 1;
    const shared = new Set(other);
    // Both added at one place: the order must not depend on whose side is called mine.
    if (!isOthersFirst) while (at < order.length && !shared.has(order[at] ?? '')) at += 1;
    order.splice(at, 0, ...run);
    run = [];
  };
  for (const id of other) {
    if (own.has(id)) {
      insert();
      anchor = id;
    } else run.push(id);
  }
  insert();
  return order;
}

/** Ids of both sides; who is not there any more is for the caller to leave out. `decide`: both moved things, differently. */
export function mergeOrder({ base, mine, theirs }: OrderStates, decide: () => 'mine' | 'theirs'): readonly string[] {
  const [inMine, inTheirs] = [new Set(mine), new Set(theirs)];
  const isShared = (id: string) => inMine.has(id) && inTheirs.has(id);
  const moved = { base: base?.filter(isShared), mine: mine.filter(isShared), theirs: theirs.filter(isShared) };
  // What came in on both sides has no place in the base.
  const known = base && { base: moved.base, mine: moved.mine.filter((id) => base.includes(id)), theirs: moved.theirs.filter((id) => base.includes(id)) };
  const side = isSame(moved.mine, moved.theirs) ? 'mine' : sideOf({ ...known ?? moved, hasBase: base !== null });
  const guide = side === 'conflict' ? decide() : side;
  const [first, second] = guide === 'mine' ? [mine, theirs] : [theirs, mine];
  const firstNew = first.find((id) => !isShared(id)) ?? '';
  const secondNew = second.find((id) => !isShared(id)) ?? '';
  return withOthers(first, second, secondNew < firstNew);
}
