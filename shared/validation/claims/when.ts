/** Of which year a number is, told along one line: years that are said, 上年 and 近两年, what a sentence takes over from the one before, and with what it is compared. */
import type { Target } from './claim.ts';
import type { Lead } from './lead.ts';
import { isCue } from './ownership.ts';
import type { Token, WordToken, YearsToken } from './tokens.ts';
import { LOST, NO_YEAR, type Scope, scopeOf, together } from './yearScope.ts';

export type Base =
  /** `pending`: 比, 较, and the time is still to come. `before`: 同比, 比上年. `lost`: a time that we do not know. */
  | { readonly kind: 'pending' | 'lost' | 'before' }
  /** `at`: index of the token that says the year; −1: none does. */
  | { readonly kind: 'year'; readonly year: number; readonly at: number };

export interface YearHere {
  readonly year: number | null;
  readonly isSure: boolean;
  /** A time of which the form holds nothing. */
  readonly isNone: boolean;
}

/** So many sentences take their year from one before them. */
const LONGEST_CARRY = 2;

export class When {
  readonly #years: readonly number[];
  readonly #thisYear: number;
  scope: Scope;
  base: Base | null = null;
  /** The scope came from a sentence before this one. */
  #isCarried: boolean;
  #carriedFor = 0;
  #yearsInSentence = 0;
  /** The next year is when something happened. */
  #isEvent = false;

  /** `years`: of the form's columns. `thisYear`: in which it is filed. */
  constructor(lead: Lead, { years, thisYear }: { readonly years: readonly number[]; readonly thisYear: number }) {
    this.#years = years;
    this.#thisYear = thisYear;
    this.scope = lead.scope;
    this.#isCarried = lead.scope.kind === 'none';
  }

  /** For what the line introduces: none, when it names several years. */
  get lead(): Scope {
    return this.#yearsInSentence <= 1 ? this.scope : LOST;
  }

  endClause(): void {
    this.#isEvent = false;
    if (this.base?.kind === 'pending') this.base = null;
  }

  /** A year holds for the next sentence only where no other was named beside it. */
  endSentence(): void {
    this.endClause();
    const isKept = this.scope.kind === 'one' && (this.#yearsInSentence === 1 || (this.#yearsInSentence === 0 && this.#carriedFor < LONGEST_CARRY));
    this.#carriedFor = this.#yearsInSentence === 0 ? this.#carriedFor + 1 : 0;
    if (!isKept) this.scope = NO_YEAR;
    this.#isCarried = true;
    this.#yearsInSentence = 0;
    this.base = null;
  }

  /** A year that is named apart from where the sentence stands: in 由…到…. */
  countYears(count: number): void {
    this.#yearsInSentence += count;
  }

  set(scope: Scope): void {
    this.scope = scope;
    this.#isCarried = false;
    this.#carriedFor = 0;
    this.#yearsInSentence += 1;
  }

  /** True when the year was that of an event, or of what is compared with. */
  isAside({ said }: YearsToken, index: number, isCompared: boolean): boolean {
    if (this.#isEvent) {
      this.#isEvent = false;
      return true;
    }
    if (!isCompared && this.base?.kind !== 'pending') return false;
    const scope = scopeOf(said);
    const here = this.scope;
    if (scope.kind === 'one' && here.kind === 'one' && scope.year > here.year) {
      // 2022年与2023年相比.
      this.scope = { kind: 'several', years: [here.year, scope.year] };
      this.base = { kind: 'before' };
    } else this.base = scope.kind === 'one' ? { kind: 'year', year: scope.year, at: index } : { kind: 'lost' };
    return true;
  }

  years({ said }: YearsToken, isJoined: boolean): void {
    const scope = scopeOf(said);
    this.set(isJoined ? together(this.scope, scope) : scope);
  }

  /** Unknown words where a time was to come. */
  lose(): void {
    if (this.base?.kind === 'pending') this.base = { kind: 'lost' };
  }

  word(token: WordToken, index: number, next: Token | undefined): void {
    // 与2021年相比: the year is said already.
    if (isCue(token, 'compare') && !(this.base?.kind === 'year' && this.base.at === index - 1)) this.base = { kind: 'pending' };
    if (isCue(token, 'sameTime')) this.base = { kind: 'before' };
    if (isCue(token, 'event')) this.#isEvent = next?.kind === 'years';
    const isCompared = this.base?.kind === 'pending';
    if (isCue(token, 'yearBefore', 'lastYear')) {
      if (isCompared) this.base = { kind: 'before' };
      else this.set(this.#before(isCue(token, 'lastYear')));
    } else if (isCue(token, 'bothYears')) this.set({ kind: 'several', years: this.#years });
    else if (isCue(token, 'otherTime')) {
      if (isCompared) this.base = { kind: 'lost' };
      this.set(LOST);
    } else if (isCue(token, 'now')) this.scope = { kind: 'now' };
  }

  /** 去年 is told by the year of filing, 上年 by the year that the sentence speaks of. */
  #before(isLastYear: boolean): Scope {
    if (isLastYear) return { kind: 'one', year: this.#thisYear - 1 };
    return this.scope.kind === 'one' ? { kind: 'one', year: this.scope.year - 1 } : LOST;
  }

  here(target: Target): YearHere {
    const { scope } = this;
    const isLost = scope.kind === 'lost';
    if (target.time === 'now') {
      // What is counted now is not what was counted in a year.
      if (target.isAsked) return { year: null, isSure: true, isNone: isLost || ((scope.kind === 'one' || scope.kind === 'several') && !this.#isCarried) };
      return { year: scope.kind === 'one' && !this.#isCarried ? scope.year : null, isSure: true, isNone: isLost };
    }
    // 2023年底返修率1.0%: where it stood then, not what it was over the year.
    if (scope.kind === 'one') return { year: scope.year, isSure: !(scope.isEnd === true && target.isRatio), isNone: false };
    return { year: null, isSure: false, isNone: isLost };
  }
}
