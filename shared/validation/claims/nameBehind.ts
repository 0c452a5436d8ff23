/** Numbers whose name stands behind them: 以24060万元的营业收入, 4项国家标准. */
import type { Target } from './claim.ts';
import type { Lexicon } from './lexicon.ts';
import { isCue, meaningsOf } from './ownership.ts';
import { fits, type Said } from './said.ts';
import { isCount } from './subject.ts';
import type { Token } from './tokens.ts';

/** Further in front a number is not meant. */
const REACH = 8;

/** Whether the number may be that of the name at `index`. */
export function isNumberOf(loose: Said, tokens: readonly Token[], text: string, index: number, targets: readonly Target[]): boolean {
  if (index > loose.index + REACH || !targets.some((target) => fits(loose, target))) return false;
  const between = tokens.slice(loose.index + 1, index).filter((token) => meaningsOf(token).every(({ kind }) => kind !== 'countKind' && kind !== 'market'));
  if (targets.every(isCount)) return between.length === 0 && !isCue(tokens[index + 1], 'verb');
  const isOf = between.length === 1 && text.slice(between[0]?.start, between[0]?.end) === '的';
  return isOf && isCue(tokens[loose.index - 1], 'filler', 'verb');
}

/** 4项国家标准、6项行业标准: the number at `index` is not that of the name before it. */
export function isNamedBehind(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  return meaningsOf(tokens[index + 1]).some((meaning) => meaning.kind === 'indicator' && meaning.targets.some((at) => isCount(lexicon.targets[at])));
}
