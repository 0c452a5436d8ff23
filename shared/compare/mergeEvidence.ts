/** The list of evidence that two sides may have changed: item by item, and within an item what is said of it, its files, and what it proves. */
import type { EvidenceItem } from '#shared/application/draft.ts';
import { isSame } from '#shared/application/isSame.ts';
import { writePlace } from '#shared/application/place.ts';
import type { Settle, ThreeStates } from './mergeChoice.ts';
import { mergeOrder } from './mergeOrder.ts';
import { mergeRecords } from './mergeValue.ts';

type Items = readonly EvidenceItem[];

/** What either side added is there, what either took away is not. */
function mergeSets<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const keysOf = (items: readonly T[]) => items.map(keyOf);
  const [old, own, other] = [keysOf(base), keysOf(mine), keysOf(theirs)];
  const items = new Map([...theirs, ...mine].map((item) => [keyOf(item), item]));
  return mergeOrder({ base: old, mine: own, theirs: other }, () => 'mine')
    .filter((key) => (old.includes(key) ? own.includes(key) && other.includes(key) : true))
    .flatMap((key) => items.get(key) ?? []);
}

function mergeItem(states: ThreeStates<EvidenceItem>, settle: Settle, place: string): EvidenceItem | undefined {
  const { base, mine, theirs, hasBase } = states;
  let asked: 'mine' | 'theirs' | null = null;
  const ask = (): 'mine' | 'theirs' => (asked ??= settle({ id: place, place, blocks: null, mayKeepBoth: false }) === 'theirs' ? 'theirs' : 'mine');
  if (!mine || !theirs) {
    if (hasBase && isSame(theirs, base)) return mine;
    if (hasBase && isSame(mine, base)) return theirs;
    return ask() === 'mine' ? mine : theirs;
  }
  const merged = mergeRecords<unknown>({ base: base && { ...base }, mine: { ...mine }, theirs: { ...theirs }, hasBase }, (key, own) => {
    if (!hasBase || !base) return own[ask()];
    if (key === 'files') return mergeSets(base.files, mine.files, theirs.files, (file) => JSON.stringify([file.asset, file.fileName]));
    if (key === 'proves') return mergeSets(base.proves, mine.proves, theirs.proves, (field) => field);
    return own[ask()];
  });
  return merged as unknown as EvidenceItem;
}

export function mergeEvidence({ base, mine = [], theirs = [], hasBase }: ThreeStates<Items>, settle: Settle): Items {
  const idsOf = (items: Items) => items.map(({ id }) => id);
  const find = (items: Items | undefined, id: string) => items?.find((item) => item.id === id);
  const order = mergeOrder(
    { base: hasBase ? idsOf(base ?? []) : null, mine: idsOf(mine), theirs: idsOf(theirs) },
    () => (settle({ id: 'draft', place: 'draft', blocks: null, mayKeepBoth: false }) === 'theirs' ? 'theirs' : 'mine'),
  );
  return order.flatMap((id) => mergeItem({ base: find(base, id), mine: find(mine, id), theirs: find(theirs, id), hasBase }, settle, writePlace({ kind: 'evidence', item: id })) ?? []);
}
