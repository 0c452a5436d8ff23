/** What a bracket interrupts goes on behind it as it was. */
import type { ClaimWriter } from './claimWriter.ts';
import { isCue } from './ownership.ts';
import type { Subject } from './subject.ts';
import type { SubjectKeeper } from './subjectKeeper.ts';
import type { Token } from './tokens.ts';
import type { When } from './when.ts';
import type { Whose } from './whose.ts';
import { lastYear, type Scope, scopeOf } from './yearScope.ts';

interface Kept {
  readonly scope: Scope;
  readonly subject: Subject | null;
  readonly isOthers: boolean;
  readonly isOthersClause: boolean;
}

/** Brackets nest no deeper in prose. */
const DEEPEST = 4;

function yearBehind(tokens: readonly Token[], index: number): number | null {
  for (const token of tokens.slice(index + 1, index + 4)) {
    if (token.kind === 'years') return lastYear(scopeOf(token.said));
    if (!isCue(token, 'filler', 'now')) return null;
  }
  return null;
}

export class Brackets {
  readonly #when: When;
  readonly #whose: Whose;
  readonly #subjects: SubjectKeeper;
  readonly #kept: Kept[] = [];

  constructor(when: When, whose: Whose, subjects: SubjectKeeper) {
    this.#when = when;
    this.#whose = whose;
    this.#subjects = subjects;
  }

  get isInside(): boolean {
    return this.#kept.length > 0;
  }

  /** `index`: of the bracket. 营业收入55380万元（2023年）: a year in it belongs to what stands before it. */
  open(tokens: readonly Token[], index: number, writer: ClaimWriter): void {
    const year = yearBehind(tokens, index);
    if (year !== null) writer.setLastYear(year, tokens[index - 1]?.end, this.#subjects.current?.isSure === true);
    const { isOthers, isOthersClause } = this.#whose;
    if (this.#kept.length < DEEPEST) this.#kept.push({ scope: this.#when.scope, subject: this.#subjects.current, isOthers, isOthersClause });
  }

  /** False when none was open. */
  close(): boolean {
    const kept = this.#kept.pop();
    if (!kept) return false;
    this.#when.scope = kept.scope;
    this.#subjects.current = kept.subject ?? this.#subjects.current;
    this.#whose.isOthers = kept.isOthers;
    this.#whose.isOthersClause = kept.isOthersClause;
    return true;
  }

  endSentence(): void {
    this.#kept.length = 0;
  }
}
