/** Of which years a sentence speaks at one point of it. */
import type { YearsAt } from './readYears.ts';

export type Scope =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly year: number; readonly isEnd?: boolean }
  /** Named one by one, or as a range. */
  | { readonly kind: 'several'; readonly years: readonly number[] }
  /** A time of which the form holds nothing. */
  | { readonly kind: 'lost' }
  /** 目前, 截至申报日. */
  | { readonly kind: 'now' };

export const NO_YEAR: Scope = { kind: 'none' };
export const LOST: Scope = { kind: 'lost' };
/** A longer range is a period, and its values are not dealt out to its years. */
const LONGEST_RANGE = 12;

export function scopeOf({ first, last, isPart, isEnd }: YearsAt): Scope {
  if (isPart) return LOST;
  if (first === last) return isEnd ? { kind: 'one', year: first, isEnd } : { kind: 'one', year: first };
  const years = Array.from({ length: Math.min(last - first, LONGEST_RANGE) + 1 }, (_, index) => first + index);
  return last - first > LONGEST_RANGE ? LOST : { kind: 'several', years };
}

/** 2022年、2023年. */
export function together(before: Scope, next: Scope): Scope {
  const years = (scope: Scope) => (scope.kind === 'one' ? [scope.year] : scope.kind === 'several' ? scope.years : null);
  const [one, other] = [years(before), years(next)];
  return one && other && one.length < LONGEST_RANGE ? { kind: 'several', years: [...one, ...other] } : next;
}

export function firstYear(scope: Scope): number | null {
  return scope.kind === 'several' ? scope.years[0] ?? null : null;
}
export function lastYear(scope: Scope): number | null {
  return scope.kind === 'one' ? scope.year : scope.kind === 'several' ? scope.years.at(-1) ?? null : null;
}
