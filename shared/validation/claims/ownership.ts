/** Whose figure an indicator is, told from the words right before its name. What is not known to be the applicant's own is not taken for it. */
import type { Token, WordToken } from './tokens.ts';
import type { Meaning } from './vocabulary.ts';
import type { Cue } from './words.ts';

export interface Ownership {
  /** `likely`: words that we do not know stand before the verb. `other`: a part, a product, somebody else. `unknown`: another name. */
  readonly owner: 'own' | 'likely' | 'other' | 'unknown';
  /** In a list behind another name. */
  readonly isJoined: boolean;
  readonly products: readonly string[];
  readonly markets: readonly string[];
  readonly competitors: readonly string[];
  /** Words of counted kinds that are named together with the indicator. */
  readonly kinds: readonly string[];
}

/** Further back nothing belongs to the name any more. */
const REACH = 40;
/** Words before a name that make it a part's or somebody else's. */
const PARTS = ['公司', '集团', '车间', '厂', '线', '事业部', '业务', '板块', '产品', '系列', '项目', '行业', '企业', '渠道', '基地', '工段', '班组', '工序', '分部', '门店', '中心', '部'];

export function meaningsOf(token: Token | undefined): readonly Meaning[] {
  return token?.kind === 'word' ? token.word.meanings : [];
}
export function isCue(token: Token | undefined, ...cues: readonly Cue[]): token is WordToken {
  return meaningsOf(token).some((meaning) => meaning.kind === 'cue' && cues.includes(meaning.cue));
}
/** 、, 和 and their like. */
export function isJoint(token: Token | undefined): boolean {
  return (token?.kind === 'sign' && token.sign === 'list') || isCue(token, 'and');
}

const PASSING: readonly Cue[] = [
  'own', 'filler', 'now', 'bothYears', 'lastYear', 'yearBefore', 'otherTime', 'part', 'respectively', 'make', 'sum', 'compare', 'sameTime', 'up', 'down', 'upRate', 'downRate', 'plan', 'goal', 'goalBehind', 'done', 'from', 'to', 'about', 'nearly', 'event', 'lead',
];

/** `index`: of the indicator's token, or of the number that stands before its name. */
export function ownershipOf(tokens: readonly Token[], index: number, text: string): Ownership {
  const [products, markets, competitors, kinds]: [string[], string[], string[], string[]] = [[], [], [], []];
  const end = (owner: Ownership['owner'], isJoined = false): Ownership => ({ owner, isJoined, products, markets, competitors, kinds });
  let verbAt = -1;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const token = tokens[at];
    const meanings = meaningsOf(token);
    const [product, market, competitor, kind] = (['product', 'market', 'competitor', 'countKind'] as const).map((wanted) => meanings.find((meaning) => meaning.kind === wanted));
    const isNamed = product ?? market ?? competitor ?? kind;
    if (token === undefined || token.kind === 'number' || meanings.some((meaning) => meaning.kind === 'indicator')) return end('own');
    if (isJoint(token)) {
      // 国内、国际市场占有率; but 营业收入和利润总额 are two names.
      const before = meaningsOf(tokens[at - 1]);
      if (before.some((meaning) => meaning.kind === 'product' || meaning.kind === 'market' || meaning.kind === 'countKind')) continue;
      return end('own', true);
    }
    if (token.kind === 'sign') return end('own');
    if (isNamed) {
      if (product?.kind === 'product') products.unshift(product.product);
      if (market?.kind === 'market') markets.unshift(market.market);
      if (competitor?.kind === 'competitor') competitors.unshift(competitor.competitor);
      if (kind?.kind === 'countKind') kinds.unshift(kind.word);
      continue;
    }
    if (token.kind === 'years') continue;
    if (isCue(token, 'verb', 'done')) {
      verbAt = at;
      continue;
    }
    if (isCue(token, ...PASSING)) continue;
    if (isCue(token, 'other', 'ratio', 'difference')) return end('other');
    const words = text.slice(token.start, token.end);
    const isPart = tokens[at + 1]?.kind === 'years' || isCue(tokens[at + 1], 'own') || PARTS.some((part) => words.endsWith(part));
    if (isPart) return end('other');
    // 依然实现了营业收入: before a verb stands how.
    return end(verbAt === at + 1 ? 'likely' : 'unknown');
  }
  return end('own');
}
