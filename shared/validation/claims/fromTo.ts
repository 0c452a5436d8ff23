/** 由2022年的98.42%提高到2023年的99.36%: two values of one indicator, and what is known of their years. */
import type { ClaimWriter } from './claimWriter.ts';
import { scopeOf } from './yearScope.ts';
import type { Said } from './said.ts';
import type { Subject } from './subject.ts';
import type { YearsToken } from './tokens.ts';
import type { When } from './when.ts';
import { firstYear, lastYear, LOST } from './yearScope.ts';

export class FromTo {
  #first: Said | null = null;
  #fromYear: number | null = null;
  #toYear: number | null = null;
  /** 实施前, 改造前: a time that we do not know. */
  #isLost = false;
  /** Of a day and not of the year. */
  #isEnd = false;
  #hasArrived = false;

  get hasFirst(): boolean {
    return this.#first !== null;
  }

  lose(): void {
    if (!this.#first) this.#isLost = true;
  }

  /** 提高到, 降至, →. */
  arrive(): void {
    if (this.#first) this.#hasArrived = true;
  }

  years({ said }: YearsToken, when: When): void {
    const scope = scopeOf(said);
    this.#isEnd ||= said.isEnd;
    if (this.#first) {
      this.#toYear = lastYear(scope);
      if (scope.kind !== 'one') {
        this.#hasArrived = false;
        when.scope = LOST;
      }
      return;
    }
    this.#fromYear = lastYear(scope);
    this.#isLost = scope.kind !== 'one';
    // Two years: the next sentence cannot tell which is meant.
    when.countYears(2);
    if (scope.kind === 'lost') when.scope = LOST;
  }

  /** True while the second number is still to come. */
  takesFirst(said: Said): boolean {
    if (this.#first) return false;
    this.#first = said;
    return true;
  }

  /** Whether what stands between is known well enough to bind both. */
  isBound(subject: Subject): boolean {
    return this.#hasArrived && subject.targets.length === 1 && (!subject.isBlocked || this.#isLost);
  }

  finish(second: Said, subject: Subject, when: When, writer: ClaimWriter): void {
    const [target] = subject.targets;
    const first = this.#first;
    const { scope } = when;
    if (!first || !target || target.time === 'now' || (scope.kind === 'lost' && this.#toYear === null)) return;
    writer.direction = 0;
    const toYear = this.#toYear ?? lastYear(scope);
    const isMoment = target.isRatio && (this.#isEnd || (scope.kind === 'one' && scope.isEnd === true));
    // 比2022年提高0.94个百分点，返修率由2.35%降到1.28%: the sentence has said from when.
    const compared = when.base?.kind === 'year' ? when.base.year : null;
    const isCompared = compared !== null || when.base?.kind === 'before';
    const guessed = this.#isLost ? null : firstYear(scope) ?? compared ?? (toYear === null ? null : toYear - 1);
    const fromYear = this.#fromYear ?? guessed;
    const isFromSure = (this.#fromYear !== null || scope.kind === 'several' || isCompared) && fromYear !== null && !isMoment;
    const isUnknown = this.#isLost && this.#fromYear === null;
    const from = isUnknown ? null : writer.value({ ...first, unit: first.unit ?? second.unit }, subject, { target, year: fromYear, isSure: isFromSure });
    const to = writer.value(second, subject, { target, year: toYear, isSure: toYear !== null && !isMoment });
    writer.lastPair = from && to ? { from, to } : null;
    // What grows behind it grows from the same time.
    if (this.#fromYear !== null) when.base = { kind: 'year', year: this.#fromYear, at: -1 };
    else if (this.#isLost) when.base = { kind: 'lost' };
    if (this.#toYear !== null) when.set({ kind: 'one', year: this.#toYear });
  }
}
