/** Whether a line speaks of the applicant's own figures and of facts: told word by word, in doubt not. */
import type { Lead } from './lead.ts';
import { isCue, meaningsOf } from './ownership.ts';
import type { Token, WordToken } from './tokens.ts';

/** Parts of a company that have figures of their own. */
const PARTS = ['车间', '分厂', '产线', '生产线', '事业部', '业务', '板块', '系列', '渠道', '基地', '工段', '班组', '门店', '文化园', '产业园', '示范线', '专柜', '酒庄', '电商'];
/** Parts that are often spoken of without meaning their figures; with 在 and its like before them they are meant. */
const SMALL_PARTS = ['工序', '工位', '设备', '机床', '环节', '岗位', '产品', '线', '区', '处'];
const PLACES = ['在', '对', '选取', '抽取', '以'];
const COLONS = [':', '：'];

export class Whose {
  readonly #lead: Lead;
  readonly #text: string;
  readonly #isOtherName: (words: string) => boolean;
  /** Somebody else's until the applicant is named again. */
  isOthers: boolean;
  /** For this clause only: 高于行业平均1.2个百分点. */
  isOthersClause = false;
  isDoubtful: boolean;
  /** For what the line introduces. */
  #mentionsOthers = false;
  isPlan: boolean;
  /** A plan by its name (目标), behind which the fact may stand. */
  #isGoal = false;
  #planClause: number;
  #clause = 0;

  constructor(lead: Lead, text: string, isOtherName: (words: string) => boolean) {
    this.#lead = lead;
    this.#text = text;
    this.#isOtherName = isOtherName;
    this.isOthers = lead.isOthers;
    this.isDoubtful = lead.isDoubtful;
    this.isPlan = lead.isPlan;
    this.#planClause = lead.isPlan ? Infinity : -1;
  }

  get lead(): Pick<Lead, 'isPlan' | 'isOthers' | 'isDoubtful'> {
    return { isPlan: this.isPlan, isOthers: this.isOthers, isDoubtful: this.isDoubtful || this.#mentionsOthers };
  }

  endClause(): void {
    this.#clause += 1;
    this.isOthersClause = false;
  }

  endSentence(): void {
    this.isOthers = this.#lead.isOthers;
    this.isDoubtful = this.#lead.isDoubtful;
    this.isPlan = this.#lead.isPlan;
    this.#isGoal = false;
  }

  competitor(): void {
    this.isOthers = true;
    this.#mentionsOthers = true;
  }

  /** Words that we do not know, before anything is spoken of: 数字化车间, 在磨齿工序, 项目完成时. */
  unknown(start: number, end: number): void {
    const words = this.#text.slice(start, end);
    const isSmallPart = PLACES.some((word) => this.#text.endsWith(word, start)) && SMALL_PARTS.some((part) => words.endsWith(part));
    if (isSmallPart || words.endsWith('时') || PARTS.some((part) => words.includes(part))) this.isDoubtful = true;
  }

  word(token: WordToken, before: Token | undefined, next: Token | undefined, { hasSubject, isInBracket }: { readonly hasSubject: boolean; readonly isInBracket: boolean }): void {
    if (isCue(token, 'own')) this.#own(before);
    if (isCue(token, 'sample')) this.isDoubtful = true;
    if (isCue(token, 'other')) {
      const isComparison = isCue(before, 'and', 'compare', 'atLeast', 'under', 'over', 'difference');
      this.isOthersClause = true;
      if (isInBracket) this.#mentionsOthers = true;
      else if (!hasSubject && !isComparison) this.isOthers = true;
    }
    const hasComeTrue = isCue(token, 'done') || (isCue(token, 'verb') && this.#isGoal && this.#clause > this.#planClause);
    if (hasComeTrue && this.#planClause !== Infinity) this.isPlan = false;
    if (this.isGoal(token, before)) this.#plan(token, next);
  }

  /** 德清甲公司 is another. */
  #own(before: Token | undefined): void {
    if (before?.kind !== 'gap') this.isOthers &&= isCue(before, 'other', 'nothing');
    else if (this.#isOtherName(this.#text.slice(before.start, before.end))) this.isDoubtful = true;
  }

  /** A wish or a limit: 计划, 目标, and 返修率指标. */
  isGoal(token: WordToken, before: Token | undefined): boolean {
    return isCue(token, 'plan', 'goal') || (isCue(token, 'goalBehind') && meaningsOf(before).some(({ kind }) => kind === 'indicator'));
  }

  #plan(token: WordToken, next: Token | undefined): void {
    // 质量目标：产品合格率99.5%: all that follows is wished for.
    const isTitle = COLONS.includes(this.#text.charAt(next?.start ?? -1));
    this.#isGoal = !isCue(token, 'plan') && (this.#isGoal || !this.isPlan) && !isTitle;
    this.isPlan = true;
    if (this.#planClause !== Infinity) this.#planClause = this.#clause;
  }
}
