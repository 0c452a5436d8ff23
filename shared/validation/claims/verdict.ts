/** What becomes of a claim when it is held against the form: it agrees, differs, does not follow, or says nothing that can be told. */
import type { CheckContext } from '#shared/validation/check.ts';
import type { Claim, GrowthClaim, ValueClaim } from './claim.ts';
import { growthFollows } from './growth.ts';
import { type KnownValue, knownValue } from './knownValues.ts';
import type { Lexicon } from './lexicon.ts';
import { agrees, type Quantity } from './quantity.ts';
import { type Unit, unitFactor } from './unit.ts';

export type Verdict =
  | { readonly kind: 'agree'; readonly year: number | null }
  | { readonly kind: 'disagree'; readonly known: KnownValue }
  | { readonly kind: 'growthDoesNotFollow'; readonly from: KnownValue | ValueClaim; readonly to: KnownValue | ValueClaim }
  /** The form holds nothing: only another claim can contradict it. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'untold' };

const UNTOLD: Verdict = { kind: 'untold' };

/** In the unit `wanted`; null when it measures something else. */
export function quantityIn({ value, step, bound }: Quantity, unit: Unit, wanted: Unit): Quantity | null {
  const factor = unitFactor(unit, wanted);
  return factor === null ? null : { value: value * factor, step: step * factor, bound };
}

/** Null: they cannot be compared. */
function isSameAs(claim: ValueClaim, known: KnownValue): boolean | null {
  const [wanted] = claim.target.units;
  // 92.4分 against 92.4: a score without its unit.
  const plain: KnownValue = known.hasOwnUnit ? known : { ...known, unit: claim.unit };
  const isFree = claim.target.units.length > 1;
  const unit = isFree ? plain.unit : known.unit;
  const said = quantityIn(claim.quantity, claim.unit, isFree ? unit : wanted ?? unit);
  const held = quantityIn(known.quantity, unit, isFree ? unit : wanted ?? unit);
  return said && held ? agrees(said, held, claim.target.isRatio) : null;
}

/** What is required need not be so. */
function isRequirement({ quantity }: Claim): boolean {
  return quantity.bound === 'atLeast' || quantity.bound === 'atMost';
}

function judgeValue(claim: ValueClaim, context: CheckContext, lexicon: Lexicon): Verdict {
  const { target, year } = claim;
  if (target.time === 'year' && year === null) {
    const match = lexicon.years.toReversed().find((candidate) => {
      const known = knownValue(target, claim.kinds, candidate, context, lexicon);
      return known && isSameAs(claim, known);
    });
    return match === undefined ? UNTOLD : { kind: 'agree', year: match };
  }
  const known = knownValue(target, claim.kinds, year, context, lexicon);
  if (!known) return claim.isSure && !isRequirement(claim) && (target.time === 'year' || !target.isAsked) ? { kind: 'unknown' } : UNTOLD;
  const isSame = isSameAs(claim, known);
  if (isSame === null) return UNTOLD;
  if (isSame) return { kind: 'agree', year };
  return claim.isSure && !isRequirement(claim) ? { kind: 'disagree', known } : UNTOLD;
}

function inWanted(held: KnownValue | ValueClaim, wanted: Unit): Quantity | null {
  return quantityIn(held.quantity, held.unit, wanted);
}

interface Pair {
  readonly from: KnownValue | ValueClaim;
  readonly to: KnownValue | ValueClaim;
}

/** Values of the form for both years, and those of the same sentence. */
function pairsFor(claim: GrowthClaim, year: number, context: CheckContext, lexicon: Lexicon): readonly Pair[] {
  const from = knownValue(claim.target, [], claim.base ?? year - 1, context, lexicon);
  const to = knownValue(claim.target, [], year, context, lexicon);
  return [...(from && to ? [{ from, to }] : []), ...(claim.between ? [claim.between] : [])];
}

/** `percent` of a percentage may mean points: 合格率提高0.94%. */
function follows(claim: GrowthClaim, { from, to }: Pair): boolean | null {
  const [wanted] = claim.target.units;
  if (!wanted) return null;
  const [before, after] = claim.target.units.length > 1 ? [from.quantity, to.quantity] : [inWanted(from, wanted), inWanted(to, wanted)];
  if (!before || !after || before.bound !== 'exact' || after.bound !== 'exact') return null;
  const said = claim.way === 'amount' ? quantityIn(claim.quantity, claim.unit, wanted) : claim.quantity;
  if (!said) return null;
  const isFollowing = growthFollows(claim.way, said, before, after);
  return claim.way === 'percent' && claim.target.isRatio && isFollowing === false ? growthFollows('points', said, before, after) : isFollowing;
}

function judgeGrowth(claim: GrowthClaim, context: CheckContext, lexicon: Lexicon): Verdict {
  const years = claim.year === null ? lexicon.years.slice(-1) : [claim.year];
  for (const year of years) {
    const pairs = pairsFor(claim, year, context, lexicon);
    const told = pairs.map((pair) => ({ pair, isFollowing: follows(claim, pair) })).filter(({ isFollowing }) => isFollowing !== null);
    if (told.some(({ isFollowing }) => isFollowing)) return { kind: 'agree', year };
    const [first] = told;
    if (first && claim.isSure && claim.year !== null) return { kind: 'growthDoesNotFollow', ...first.pair };
  }
  return UNTOLD;
}

export function judge(claim: Claim, context: CheckContext, lexicon: Lexicon): Verdict {
  return claim.kind === 'value' ? judgeValue(claim, context, lexicon) : judgeGrowth(claim, context, lexicon);
}

/** Whether two claims of the same thing can both be true. Null when they measure different things. */
export function areCompatible(first: ValueClaim, second: ValueClaim): boolean | null {
  const [wanted] = first.target.units;
  if (!wanted) return null;
  const [one, other] = first.target.units.length > 1
    ? [first.quantity, quantityIn(second.quantity, second.unit, first.unit)]
    : [quantityIn(first.quantity, first.unit, wanted), quantityIn(second.quantity, second.unit, wanted)];
  if (!one || !other) return null;
  const { isRatio } = first.target;
  return one.bound === 'exact' ? agrees(other, one, isRatio) : other.bound === 'exact' ? agrees(one, other, isRatio) : true;
}
