/** Keeps what a line speaks of while it is read: the indicator that was named last, of which products and markets, and whether it is the applicant's. */
import type { Target } from './claim.ts';
import type { Lexicon } from './lexicon.ts';
import { isJoint, meaningsOf, ownershipOf } from './ownership.ts';
import type { Said } from './said.ts';
import { isCount, MOST_TOGETHER, resolveTargets, type Subject } from './subject.ts';
import type { Token } from './tokens.ts';
import type { Whose } from './whose.ts';

export class SubjectKeeper {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #lexicon: Lexicon;
  readonly #whose: Whose;
  current: Subject | null = null;
  /** What was counted last is not known to be the applicant's own: its parts are not either. */
  isUnknown = false;
  /** The last name had words before it that we do not know: 锦纶丝营业收入. */
  isQualified = false;
  #isJoined = false;
  #products: readonly string[] = [];

  constructor(text: string, tokens: readonly Token[], lexicon: Lexicon, whose: Whose) {
    this.#text = text;
    this.#tokens = tokens;
    this.#lexicon = lexicon;
    this.#whose = whose;
  }

  get hasProducts(): boolean {
    return this.#products.length > 0;
  }

  /** Unknown words stand behind it. */
  block(): void {
    if (this.current) this.current.isBlocked = true;
    this.#isJoined = false;
  }

  endClause(): void {
    this.#isJoined = false;
  }

  endSentence(): void {
    this.current = null;
    this.isUnknown = false;
    this.#products = [];
  }

  product(product: string, index: number, clause: number): void {
    const isJoined = isJoint(this.#tokens[index - 1]) && meaningsOf(this.#tokens[index - 2]).some(({ kind }) => kind === 'product');
    this.#products = isJoined ? [...this.#products, product].slice(-MOST_TOGETHER) : [product];
    const subject = this.current;
    const [target] = subject?.targets ?? [];
    if (!subject || !target) return;
    if (target.product === undefined) this.current = null;
    // 精密行星减速器92.4分，中空旋转平台91.7分: the same of another product.
    else if (subject.clause < clause) {
      const names = subject.targets.filter((known) => known.product === target.product).map(({ name }) => name);
      const targets = names.flatMap((name) => this.#lexicon.targets.filter((other) => other.product === product && other.name === name));
      this.current = { ...subject, targets, clause, isBlocked: false, hasValue: false };
    }
  }

  /** 市场占有率国内9.8%: told behind the name. */
  market(market: string): void {
    const subject = this.current;
    if (!subject || subject.targets.every((target) => target.market === undefined)) return;
    const targets = subject.targets.flatMap((target) => this.#lexicon.targets.filter((other) => (
      other.product === target.product && other.competitor === target.competitor && other.market === market && other.isAsked
    )));
    this.current = { ...subject, targets: [...new Set(targets)], hasValue: false };
  }

  targetsOf(indexes: readonly number[]): readonly Target[] {
    return indexes.flatMap((at) => this.#lexicon.targets[at] ?? []);
  }

  /** `loose`: the number that stands before the name. Null when it is not the applicant's, or cannot be told. */
  name(all: readonly Target[], index: number, loose: Said | null, clause: number): Subject | null {
    const ownership = ownershipOf(this.#tokens, loose ? loose.index : index, this.#text);
    const resolved = resolveTargets(all, ownership, this.#products, this.#lexicon);
    const earlier = this.#isJoined && this.current && !this.current.hasValue ? this.current : null;
    this.#isJoined = false;
    const isOfProduct = ownership.products.length > 0 && all[0]?.product === undefined;
    if (ownership.owner === 'other' || isOfProduct) this.#whose.isOthers = true;
    const isListed = ownership.isJoined && this.isUnknown && resolved.every(isCount);
    this.isUnknown = (ownership.owner !== 'own' && ownership.owner !== 'likely') || resolved.length === 0 || isListed;
    this.isQualified = ownership.owner === 'unknown';
    this.current = null;
    if (this.isUnknown) return null;
    const kinds = ownership.kinds.flatMap((word) => this.#lexicon.kindField(word) ?? []);
    this.current = {
      targets: [...earlier?.targets ?? [], ...resolved].slice(0, MOST_TOGETHER),
      kinds: kinds.length === 0 ? [] : [...kinds, ...all.slice(0, 1).map(({ id }) => id)],
      isSure: ownership.owner === 'own' && !this.#whose.isDoubtful && (earlier?.isSure ?? true),
      clause,
      isTheirs: resolved.some(({ competitor }) => competitor !== undefined),
      isBlocked: false,
      hasValue: false,
    };
    this.#isJoined = isJoint(this.#tokens[index + 1]);
    return this.current;
  }
}
