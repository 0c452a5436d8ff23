/** A number as it is said: with the words that make it 约 or 以上, and whether it can be meant for an indicator at all. */
import type { Target } from './claim.ts';
import { isCue } from './ownership.ts';
import type { Bound, Quantity } from './quantity.ts';
import type { NumberToken, Token, WordToken } from './tokens.ts';
import { MONEY, TIMES, type Unit, unitFactor } from './unit.ts';

export interface Said {
  readonly quantity: Quantity;
  /** Null: a bare figure. */
  readonly unit: Unit | null;
  /** Of its token in the line. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly digits: { readonly start: number; readonly end: number };
}

const BEFORE = ['about', 'nearly', 'over', 'under', 'atLeast', 'atMost'] as const;
const BEHIND = [['overBehind', 'over'], ['underBehind', 'under'], ['aboutBehind', 'about']] as const;
/** A bare figure measures nothing. */
export const NO_UNIT: Unit = { name: '—', factor: 1, per: null, written: '' };
/** Nobody speaks of sums below this in 元: 每1元营业收入. */
const LEAST_MONEY = 1000;
/** 翻一番 may be a little less than twice. */
const DOUBLING_SLACK = 0.95;

export function isBound(token: Token | undefined): boolean {
  return isCue(token, ...BEFORE);
}

export function saidAt(tokens: readonly Token[], index: number, { number, start, end }: NumberToken): Said {
  const [before, behind] = [tokens[index - 1], tokens[index + 1]];
  const first = BEFORE.find((bound) => isCue(before, bound));
  const second = BEHIND.find(([cue]) => isCue(behind, cue));
  const bound: Bound = first ?? second?.[1] ?? (number.isMore ? 'over' : 'exact');
  return {
    quantity: { value: number.value, step: number.step, bound },
    unit: number.unit,
    index,
    start: first && before ? before.start : start,
    end: !first && second && behind ? behind.end : end,
    digits: { start, end: number.digitsEnd },
  };
}

/** 翻一番, 翻两番. */
export function doubledAt({ start, end }: WordToken, index: number, times: number): Said {
  return {
    quantity: { value: times * DOUBLING_SLACK, step: 0.01, bound: 'over' }, unit: { name: TIMES, factor: 1, per: null, written: '' }, index, start, end, digits: { start, end },
  };
}

function isDash(token: Token | undefined): boolean {
  return token?.kind === 'sign' && token.sign === 'range';
}
function isTo(token: Token | undefined, beyond: Token | undefined): boolean {
  return isCue(token, 'to') && !isCue(token, 'arrive') && beyond?.kind === 'number';
}

/** 98%～99%, 97.5%至98.8%. `isFromTo`: within 由…到…, which is no range. */
export function isRange(tokens: readonly Token[], index: number, isFromTo: boolean): boolean {
  const [before, behind] = [tokens[index - 1], tokens[index + 1]];
  if (isDash(before) || isDash(behind)) return true;
  return !isFromTo && (isTo(before, tokens[index - 2]) || isTo(behind, tokens[index + 2]));
}

/** Whether it can be a value of the target. */
export function fits({ unit, quantity }: Pick<Said, 'unit' | 'quantity'>, target: Target): boolean {
  if (unit?.name === MONEY && unit.per === null && Math.abs(quantity.value) * unit.factor < LEAST_MONEY) return false;
  return target.units.some((wanted) => unitFactor(unit ?? NO_UNIT, wanted) !== null);
}
