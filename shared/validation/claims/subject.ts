/** What a number in a line may be said of: one indicator, or several that are named together. */
import type { Claim, Target } from './claim.ts';
import type { Lexicon } from './lexicon.ts';
import type { Ownership } from './ownership.ts';

export interface Subject {
  readonly targets: readonly Target[];
  readonly kinds: Claim['kinds'];
  readonly isSure: boolean;
  /** In which it is named, counted through the line. */
  readonly clause: number;
  /** Of a competitor, by name. */
  readonly isTheirs: boolean;
  /** Unknown words stand behind it: what follows may speak of something else. */
  isBlocked: boolean;
  hasValue: boolean;
}

/** More than these are named together by nobody. */
export const MOST_TOGETHER = 12;

/** A count that a field asks for; it may be summed up, and has no year. */
export function isCount(target: Target | undefined): boolean {
  return target !== undefined && target.time === 'now' && target.isAsked && target.competitor === undefined;
}

function ofCompetitor(all: readonly Target[], { competitors, markets, products }: Ownership): readonly Target[] {
  return all.filter(({ competitor, market, product }) => competitor === competitors[0]
    && (markets.length === 0 || markets.includes(market ?? '')) && (products.length === 0 || products.includes(product ?? ''))).slice(0, 1);
}

/** By product and by market, in the order in which they are named. Without a market's name the first of them, until one is said behind. */
function ofProducts(own: readonly Target[], { markets, products: named }: Ownership, before: readonly string[]): readonly Target[] {
  const known = [...new Set(own.flatMap(({ product }) => product ?? []))];
  const products = named.length > 0 ? named : before;
  const wanted = products.length > 0 ? products.filter((product) => known.includes(product)) : known.length === 1 ? known : [];
  const targets = wanted.flatMap((product) => own.filter((target) => target.product === product));
  if (markets.length === 0) return targets.some(({ market }) => market !== undefined) ? targets.slice(0, 1) : targets;
  return wanted.flatMap((product) => markets.flatMap((market) => targets.filter((target) => target.product === product && target.market === market)));
}

/** `all`: what the name may stand for. `before`: products that the sentence has named. Empty: cannot be told. */
export function resolveTargets(all: readonly Target[], ownership: Ownership, before: readonly string[], lexicon: Lexicon): readonly Target[] {
  const [first] = all;
  if (!first) return [];
  if (ownership.competitors.length > 0) return ofCompetitor(all, ownership);
  const own = all.filter(({ competitor }) => competitor === undefined);
  if (first.product !== undefined) return ofProducts(own, ownership, before).slice(0, MOST_TOGETHER);
  // 核级截止阀产品合格率 is a part of what the form asks for.
  if (ownership.products.length > 0) return [];
  return ownership.kinds.length > 0 ? lexicon.totalOfKinds(first) : own.slice(0, 1);
}
