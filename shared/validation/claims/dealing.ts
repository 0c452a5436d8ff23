/** 分别为98.42%和99.36%: values dealt out in the order of the names or years before them. */
import type { ClaimWriter, Direction } from './claimWriter.ts';
import type { Said } from './said.ts';
import { MOST_TOGETHER, type Subject } from './subject.ts';
import type { When } from './when.ts';

export class Dealing {
  readonly #when: When;
  readonly #writer: ClaimWriter;
  #said: Said[] | null = null;
  #direction: Direction = 0;

  constructor(when: When, writer: ClaimWriter) {
    this.#when = when;
    this.#writer = writer;
  }

  start(): void {
    this.#said = [];
    this.#direction = 0;
  }
  stop(): void {
    this.#said = null;
  }

  takes(said: Said): boolean {
    if (!this.#said) return false;
    if (this.#said.length === 0) this.#direction = this.#writer.direction;
    if (this.#said.length <= MOST_TOGETHER) this.#said.push(said);
    return true;
  }

  /** Begun, and not all that was promised is there. */
  isOpen(subject: Subject | null): boolean {
    return this.#said !== null && this.#said.length > 0 && this.#said.length < this.#expected(subject);
  }

  #expected(subject: Subject | null): number {
    const { scope } = this.#when;
    const targets = subject?.targets.length ?? 0;
    return targets > 1 ? targets : scope.kind === 'several' ? scope.years.length : 0;
  }

  /** `subject`: null when the values cannot be bound. `isGap`: unknown words ended it. */
  finish(subject: Subject | null, isGap: boolean): void {
    const said = this.#said;
    if (!said || (said.length === 0 && !isGap)) return;
    this.#said = null;
    if (!subject || said.length === 0) return;
    const direction = this.#direction;
    // 营业收入55380万元，利润总额7418万元，分别增长13.9%和20.2%: the names stand apart.
    const apart = direction !== 0 && subject.targets.length === 1 ? this.#writer.values.filter(({ target }) => target.time === 'year').map(({ target }) => target) : [];
    const targets = apart.length > 1 ? apart : subject.targets;
    if (said.length !== (apart.length > 1 ? apart.length : this.#expected(subject))) return;
    const lastUnit = said.at(-1)?.unit ?? null;
    const { scope } = this.#when;
    for (const [index, one] of said.entries()) {
      const whole = { ...one, unit: one.unit ?? lastUnit };
      const target = targets.length > 1 ? targets[index] : targets[0];
      if (!target) continue;
      if (direction !== 0) {
        if (targets.length > 1) this.#writer.growth(whole, subject, direction, target);
      } else if (targets.length === 1 && scope.kind === 'several') {
        this.#writer.value(whole, subject, { target, year: scope.years[index] ?? null, isSure: true });
      } else {
        const here = this.#when.here(target);
        if (!here.isNone) this.#writer.value(whole, subject, { target, year: here.year, isSure: here.isSure });
      }
    }
  }
}
