/** Puts numbers down as claims: of which year, from which base, with which sign. */
import type { Claim, GrowthClaim, Target, ValueClaim } from './claim.ts';
import type { GrowthWay } from './growth.ts';
import { isCue } from './ownership.ts';
import { fits, isBound, NO_UNIT, type Said } from './said.ts';
import type { Subject } from './subject.ts';
import type { Token, WordToken } from './tokens.ts';
import { PERCENT, POINTS, TIMES } from './unit.ts';
import type { When } from './when.ts';

export type Direction = 1 | -1 | 0;
/** Where a value is known to belong, instead of where the sentence stands. */
interface Assigned {
  readonly target: Target;
  readonly year: number | null;
  readonly isSure: boolean;
}

/** Values further back are not meant by what grows here. */
const MOST_VALUES = 12;

export class ClaimWriter {
  readonly claims: Claim[] = [];
  readonly #tokens: readonly Token[];
  readonly #when: When;
  /** Values of this sentence, in its order. */
  values: ValueClaim[] = [];
  lastPair: GrowthClaim['between'] = null;
  direction: Direction = 0;
  /** The direction is named by a noun, behind which 达 leads to no value. */
  isRate = false;
  hasVerb = false;
  #beforeClause = 0;
  #beforeSentence = 0;

  constructor(tokens: readonly Token[], when: When) {
    this.#tokens = tokens;
    this.#when = when;
  }

  endClause(): void {
    this.direction = 0;
    this.hasVerb = false;
    this.#beforeClause = this.claims.length;
  }

  endSentence(): void {
    this.#beforeSentence = this.claims.length;
    this.lastPair = null;
    this.values = [];
  }

  /** 增长, 降至, 达到: where the next number leads. */
  word(token: WordToken): void {
    if (isCue(token, 'verb', 'arrive', 'done') && !(this.isRate && this.direction !== 0)) this.hasVerb = true;
    if (isCue(token, 'arrive')) this.direction = 0;
    if (!isCue(token, 'up', 'down', 'upRate', 'downRate')) return;
    this.direction = isCue(token, 'up', 'upRate') ? 1 : -1;
    this.isRate = isCue(token, 'upRate', 'downRate');
    this.hasVerb = false;
  }

  /** 产品合格率99.5%的目标: what the clause claimed is wished for. */
  takeBackClause(): void {
    this.claims.length = Math.min(this.claims.length, this.#beforeClause);
  }

  /** 营业收入92亿元，锦纶丝营业收入38亿元: what was said first is a part as well. */
  doubt(target: Target | undefined): void {
    for (let index = this.claims.length - 1; index >= Math.max(this.#beforeSentence, this.claims.length - MOST_VALUES); index -= 1) {
      const claim = this.claims[index];
      if (claim?.target === target && claim?.kind === 'value') this.claims[index] = { ...claim, isSure: false };
    }
  }

  /** 营业收入55380万元（2023年）: the year of the last claim stands behind it. */
  setLastYear(year: number, end: number | undefined, isSure: boolean): void {
    const last = this.claims.at(-1);
    if (last && last.year !== year && last.end === end && last.target.time === 'year') this.claims[this.claims.length - 1] = { ...last, year, isSure };
  }

  /** Null when the number does not fit, or is of no time that we know. */
  value(said: Said, subject: Subject, assigned?: Assigned): ValueClaim | null {
    const target = assigned?.target ?? subject.targets[0];
    if (!target || !fits(said, target)) return null;
    const { base } = this.#when;
    if (base?.kind === 'pending') return null;
    const here = assigned ? { ...assigned, isNone: false } : this.#when.here(target);
    if (here.isNone) return null;
    const isBase = base?.kind === 'year' && this.direction === 0 && !assigned && this.#isOfYearAt(base.at, said.index);
    const claim: ValueClaim = {
      kind: 'value', target, kinds: subject.kinds, year: isBase ? base.year : here.year, isSure: here.isSure && subject.isSure,
      quantity: said.quantity, unit: said.unit ?? NO_UNIT, start: said.start, end: said.end, digits: said.digits,
    };
    this.claims.push(claim);
    subject.isBlocked = false;
    if (isBase) this.#pairWith(claim);
    else {
      subject.hasValue = true;
      this.values.push(claim);
      if (this.values.length > MOST_VALUES) this.values.shift();
    }
    return claim;
  }

  /** 较2022年的0.35%, 较2022年度0.35%. */
  #isOfYearAt(at: number, index: number): boolean {
    const behind = isCue(this.#tokens[at + 1], 'filler') ? at + 2 : at + 1;
    return behind === index || (isBound(this.#tokens[behind]) && behind + 1 === index);
  }

  /** 0.28%，较2022年的0.35%下降: the growth behind speaks of these two. */
  #pairWith(from: ValueClaim): void {
    const to = this.values.findLast(({ target }) => target === from.target);
    if (to) this.lastPair = { from, to };
  }

  /** True when the number is a growth, whether it can be claimed or not. */
  growth(said: Said, subject: Subject, direction: Direction, target = subject.targets[0]): boolean {
    const way = target && this.#wayOf(said, direction, target);
    if (!target || way === null || way === undefined) return said.unit?.name === POINTS || said.unit?.name === TIMES;
    const { base } = this.#when;
    if (target.time === 'now' || base?.kind === 'lost' || base?.kind === 'pending') return true;
    const here = this.#when.here(target);
    const pair = this.lastPair?.to.target === target ? this.lastPair : null;
    if (here.isNone && !pair) return true;
    this.claims.push({
      kind: 'growth', way, target, kinds: [], year: pair?.to.year ?? here.year, isSure: (here.isSure || pair?.to.isSure === true) && subject.isSure,
      base: pair ? pair.from.year : base?.kind === 'year' ? base.year : null, between: pair,
      quantity: { ...said.quantity, value: this.#signed(said, way, direction) }, unit: said.unit ?? NO_UNIT, start: said.start, end: said.end, digits: said.digits,
    });
    this.direction = 0;
    return true;
  }

  /** 增长1.2倍 is 2.2 times as much; 增长到2.2倍 and 翻一番 say how much it is. */
  #signed({ quantity }: Said, way: GrowthWay, direction: Direction): number {
    if (way !== 'factor') return quantity.value * direction;
    return quantity.value + (direction > 0 && !this.hasVerb ? 1 : 0);
  }

  #wayOf(said: Said, direction: Direction, target: Target): GrowthWay | null {
    const { base } = this.#when;
    const unit = said.unit?.name;
    if (unit === TIMES) return direction > 0 || (direction === 0 && (base?.kind === 'year' || base?.kind === 'before')) ? 'factor' : null;
    if (direction === 0) return null;
    if (unit === POINTS) return target.isRatio ? 'points' : null;
    if (unit === PERCENT) return target.isRatio && this.hasVerb ? null : 'percent';
    return this.hasVerb || !fits(said, target) ? null : 'amount';
  }
}
