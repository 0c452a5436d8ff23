/** Reads one line from left to right and binds each number to its indicator, year and owner. Whatever it is not sure of it leaves. */
import { Brackets } from './brackets.ts';
import type { Claim } from './claim.ts';
import { ClaimWriter } from './claimWriter.ts';
import { Dealing } from './dealing.ts';
import { FromTo } from './fromTo.ts';
import type { Lead } from './lead.ts';
import type { Lexicon } from './lexicon.ts';
import { isNamedBehind, isNumberOf } from './nameBehind.ts';
import { isCue, isJoint } from './ownership.ts';
import { doubledAt, isRange, type Said, saidAt } from './said.ts';
import { isCount, type Subject } from './subject.ts';
import { SubjectKeeper } from './subjectKeeper.ts';
import type { GapToken, NumberToken, SignToken, Token, WordToken, YearsToken } from './tokens.ts';
import { TIMES } from './unit.ts';
import { When } from './when.ts';
import { Whose } from './whose.ts';

export class LineReader {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #lexicon: Lexicon;
  readonly #when: When;
  readonly #whose: Whose;
  readonly #subjects: SubjectKeeper;
  readonly #writer: ClaimWriter;
  readonly #dealing: Dealing;
  readonly #brackets: Brackets;
  #clause = 0;
  #isGapInClause = false;
  /** Summed up, or a share of something: for this clause. */
  #isSumClause = false;
  /** 其中 was said: parts behind it do not make the whole a part. */
  #hasParts = false;
  #isMaking = false;
  #isLeading = false;
  #fromTo: FromTo | null = null;
  /** A number whose name may stand behind it. */
  #loose: Said | null = null;

  constructor(text: string, tokens: readonly Token[], lexicon: Lexicon, lead: Lead) {
    this.#text = text;
    this.#tokens = tokens;
    this.#lexicon = lexicon;
    this.#when = new When(lead, lexicon);
    this.#whose = new Whose(lead, text, lexicon.isOtherName);
    this.#subjects = new SubjectKeeper(text, tokens, lexicon, this.#whose);
    this.#writer = new ClaimWriter(tokens, this.#when);
    this.#brackets = new Brackets(this.#when, this.#whose, this.#subjects);
    this.#dealing = new Dealing(this.#when, this.#writer);
  }

  get #subject(): Subject | null {
    return this.#subjects.current;
  }

  read(): readonly Claim[] {
    for (const [index, token] of this.#tokens.entries()) {
      switch (token.kind) {
        case 'number': this.#number(token, index); break;
        case 'years': this.#years(token, index); break;
        case 'word': this.#word(token, index); break;
        case 'sign': this.#sign(token, index); break;
        case 'gap': this.#gap(token); break;
      }
    }
    this.#dealOut();
    return this.#writer.claims;
  }

  /** What the line leaves for the lines that it introduces. */
  get lead(): Lead {
    const whose = this.#whose.lead;
    return { ...whose, scope: this.#when.lead, isDoubtful: whose.isDoubtful || this.#subjects.hasProducts };
  }

  #gap(token?: GapToken): void {
    this.#dealOut();
    if (token && !this.#subject) this.#whose.unknown(token.start, token.end);
    this.#isGapInClause = true;
    this.#subjects.block();
    this.#fromTo?.lose();
    this.#when.lose();
  }

  #sign({ sign }: SignToken, index: number): void {
    switch (sign) {
      case 'sentence': return this.#endSentence();
      case 'part':
        this.#endClause();
        this.#subjects.current = null;
        this.#writer.lastPair = null;
        return undefined;
      case 'clause': return this.#endClause();
      case 'open': return this.#open(index);
      case 'close': return this.#close();
      case 'list':
      case 'range': return undefined;
      case 'arrow': return this.#fromTo?.arrive();
    }
  }

  #endClause(): void {
    // ， parts what is dealt out as 、 does.
    if (!this.#dealing.isOpen(this.#subject)) {
      this.#dealOut();
      this.#dealing.stop();
    }
    this.#clause += 1;
    this.#isGapInClause = false;
    this.#isSumClause = false;
    this.#subjects.endClause();
    this.#fromTo = null;
    this.#writer.endClause();
    this.#whose.endClause();
    this.#when.endClause();
  }

  #endSentence(): void {
    this.#dealOut();
    this.#endClause();
    this.#subjects.endSentence();
    this.#hasParts = false;
    this.#isMaking = false;
    this.#isLeading = false;
    this.#loose = null;
    this.#brackets.endSentence();
    this.#writer.endSentence();
    this.#whose.endSentence();
    this.#when.endSentence();
  }

  #open(index: number): void {
    this.#brackets.open(this.#tokens, index, this.#writer);
    this.#isGapInClause = false;
    this.#writer.direction = 0;
  }

  #close(): void {
    this.#dealOut();
    if (this.#brackets.close()) this.#isGapInClause = false;
  }

  #years(token: YearsToken, index: number): void {
    if (this.#fromTo) return this.#fromTo.years(token, this.#when);
    const number = this.#tokens[index + 2];
    // 与2022年相比, 是2022年的2.4倍.
    const isCompared = isCue(this.#tokens[index + 1], 'compare') || (number?.kind === 'number' && number.number.unit?.name === TIMES);
    if (this.#when.isAside(token, index, isCompared)) return undefined;
    this.#dealOut();
    return this.#when.years(token, this.#tokens[index - 2]?.kind === 'years' && isJoint(this.#tokens[index - 1]));
  }

  #word(token: WordToken, index: number): void {
    for (const meaning of token.word.meanings) {
      switch (meaning.kind) {
        case 'indicator': return this.#indicator(meaning.targets, index);
        case 'product': return this.#subjects.product(meaning.product, index, this.#clause);
        case 'market': return this.#subjects.market(meaning.market);
        case 'competitor':
          this.#dealOut();
          return this.#whose.competitor();
        case 'countKind':
          if (this.#isMaking) return undefined;
          break;
        case 'cue': break;
      }
    }
    return isCue(token, 'nothing') ? this.#gap() : this.#cue(token, index);
  }

  #cue(token: WordToken, index: number): void {
    const [before, next] = [this.#tokens[index - 1], this.#tokens[index + 1]];
    if (isCue(token, 'other', 'part', 'compare', 'plan', 'goal', 'sum', 'ratio', 'from')) this.#dealOut();
    if (isCue(token, 'other')) this.#when.lose();
    // 产品合格率99.5%的目标.
    const isOfWish = isCue(before, 'filler') || this.#text.charAt((before?.start ?? 0) - 1) === '的';
    if (this.#whose.isGoal(token, before) && isOfWish) this.#writer.takeBackClause();
    this.#whose.word(token, before, next, { hasSubject: this.#subject?.clause === this.#clause, isInBracket: this.#brackets.isInside });
    this.#when.word(token, index, next);
    this.#change(token, index);
    if (isCue(token, 'respectively')) {
      this.#dealOut();
      this.#dealing.start();
    }
    if (isCue(token, 'sum', 'ratio', 'difference')) this.#isSumClause = true;
    if (isCue(token, 'part')) {
      if (this.#subjects.isUnknown) this.#whose.isOthers = true;
      this.#subjects.current = null;
      this.#hasParts = true;
    }
    if (isCue(token, 'lead')) this.#isLeading = true;
    if (isCue(token, 'make')) {
      this.#isMaking = true;
      this.#isLeading = false;
    }
  }

  /** Words of change: 增长, 降至, 由, 翻一番. */
  #change(token: WordToken, index: number): void {
    const writer = this.#writer;
    writer.word(token);
    if (isCue(token, 'arrive', 'to', 'up', 'down')) this.#fromTo?.arrive();
    if (isCue(token, 'from') && (!this.#subject?.isBlocked || this.#clause > this.#subject.clause)) this.#fromTo = new FromTo();
    if (isCue(token, 'doubled', 'quadrupled') && this.#subject?.targets.length === 1 && this.#isBindable(this.#subject)) {
      writer.hasVerb = true;
      writer.growth(doubledAt(token, index, isCue(token, 'doubled') ? 2 : 4), this.#subject, 1);
      writer.hasVerb = false;
    }
  }

  #indicator(indexes: readonly number[], index: number): void {
    const all = this.#subjects.targetsOf(indexes);
    const before = this.#tokens[index - 1];
    // 设备综合效率（OEE）: the same by another name.
    if (before?.kind === 'sign' && before.sign === 'open' && all.some((target) => this.#subject?.targets.includes(target))) return;
    const loose = this.#loose && isNumberOf(this.#loose, this.#tokens, this.#text, index, all) ? this.#loose : null;
    this.#loose = null;
    const subject = this.#subjects.name(all, index, loose, this.#clause);
    if (!subject) {
      if (this.#subjects.isQualified && !this.#hasParts) this.#writer.doubt(all[0]);
      return;
    }
    this.#isGapInClause = false;
    if (loose) this.#value(loose, subject);
  }

  #number(token: NumberToken, index: number): void {
    const said = saidAt(this.#tokens, index, token);
    const subject = this.#subject;
    this.#loose = null;
    if (isRange(this.#tokens, index, this.#fromTo !== null)) {
      this.#subjects.block();
      return;
    }
    if (this.#fromTo && subject) return this.#secondOf(this.#fromTo, said, subject);
    if (this.#dealing.takes(said)) return undefined;
    const isBindable = subject !== null && this.#isBindable(subject) && !isNamedBehind(this.#tokens, index, this.#lexicon);
    if (!isBindable) {
      if (!this.#whose.isPlan && !this.#whose.isOthers && !this.#whose.isOthersClause) this.#loose = said;
      // 专利420件，其中发明专利130件: a part of we do not know what.
      this.#subjects.isUnknown ||= subject === null;
      return undefined;
    }
    if (subject.targets.length > 1) return undefined;
    if (!this.#writer.growth(said, subject, this.#writer.direction) && !this.#value(said, subject)) this.#loose = said;
    return undefined;
  }

  /** Standards count when the text says that the applicant took part in making them. */
  #value(said: Said, subject: Subject): boolean {
    if (subject.targets[0]?.isMade && (!this.#isMaking || this.#isLeading)) return false;
    return this.#writer.value(said, subject) !== null;
  }

  #secondOf(fromTo: FromTo, said: Said, subject: Subject): void {
    if (fromTo.takesFirst(said)) return;
    this.#fromTo = null;
    const { isPlan, isOthers, isOthersClause } = this.#whose;
    if (!isPlan && !isOthers && !isOthersClause && fromTo.isBound(subject)) fromTo.finish(said, subject, this.#when, this.#writer);
  }

  /** A number belongs to the name before it only while nothing unknown stands between. */
  #isBindable(subject: Subject): boolean {
    const { isPlan, isOthers, isOthersClause } = this.#whose;
    if (isPlan || this.#isGapInClause || (!subject.isTheirs && (isOthers || isOthersClause))) return false;
    if (this.#isSumClause && !subject.targets.every((target) => target.time === 'now' && target.isAsked)) return false;
    // 团体标准6项，共14项.
    if (subject.hasValue && subject.targets.every(isCount)) return false;
    return !subject.isBlocked || (subject.clause === this.#clause - 1 && this.#writer.hasVerb && !subject.hasValue);
  }

  #dealOut(): void {
    const subject = this.#subject;
    const isMeant = subject !== null && !this.#isSumClause && this.#isBindable(subject);
    this.#dealing.finish(isMeant ? subject : null, this.#isGapInClause);
  }
}
