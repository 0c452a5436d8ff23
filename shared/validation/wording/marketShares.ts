/** A market share says something only with its year, its market and where the figure comes from. */
import type { Edition } from '#shared/form/edition.ts';
import { YEAR } from './beforeAfter.ts';
import { type Hit, type Match, matchesOf } from './hit.ts';
import { oneOf, within } from './pattern.ts';
import { isProven, isWish, namesSource } from './proof.ts';
import { sentencesOf, surroundingsOf } from './sentences.ts';
import { rememberLine, type TextLine } from './textLine.ts';
import type { WrittenText } from './textSources.ts';
import { MARKETS, SHARES, SOURCE_LINES } from './words.ts';

const PERCENT = '\\d[\\d.]{0,8}\\s?[%％]';
const STATED = [
  `${oneOf(SHARES)}${within(14, '、\\d')}${PERCENT}`,
  `${PERCENT}的?${within(6, '、\\d')}${oneOf(SHARES)}`,
].map((source) => new RegExp(source, 'g'));
const ALL_PERCENTS = new RegExp(PERCENT, 'g');
const SOURCE_LINE = new RegExp(`^\\s{0,8}[（(]?${oneOf(SOURCE_LINES)}`);

export interface StatedShare extends Match {
  /** The figures of its clause, without spaces: 35.2%. */
  readonly figures: readonly string[];
  readonly hasYear: boolean;
  /** The words that may name its market. */
  readonly around: string;
  readonly isProven: boolean;
}

function figuresIn(text: string): readonly string[] {
  return [...text.matchAll(ALL_PERCENTS)].map(([figure]) => figure.replace(/\s/g, '').replace('％', '%'));
}

const readers = new WeakMap<Edition, (line: TextLine) => readonly StatedShare[]>();

/** What is stated in a line, read once for each edition. */
export function sharesOf(edition: Edition): (line: TextLine) => readonly StatedShare[] {
  const reader = readers.get(edition) ?? rememberLine((line) => readShares(line, edition.year));
  readers.set(edition, reader);
  return reader;
}

function readShares(line: TextLine, thisYear: number): readonly StatedShare[] {
  if (line.kind === 'tableCell' || !SHARES.some((word) => line.text.includes(word))) return [];
  const sentences = sentencesOf(line);
  const firstYear = line.text.search(YEAR);
  const found: StatedShare[] = [];
  matchesOf(line.text, STATED, ({ quote, position }) => {
    const surroundings = surroundingsOf(sentences, position, quote.length);
    if (isWish(surroundings, thisYear)) return false;
    found.push({
      quote, position,
      figures: figuresIn(quote + surroundings.clauseAfter),
      hasYear: YEAR.test(line.lead) || (firstYear >= 0 && firstYear < position) || YEAR.test(surroundings.sentence),
      around: line.lead + surroundings.sentence,
      isProven: isProven(surroundings),
    });
    return true;
  });
  return found;
}

/** Figures whose source stands beside them, or at the end of their answer: at another place they need it no more. */
function provenFigures(statedShares: (line: TextLine) => readonly StatedShare[], texts: readonly WrittenText[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.lines.flatMap((line, index) => (
    statedShares(line).filter((share) => share.isProven || givesSource(text, index)).flatMap(({ figures }) => figures)
  ))));
}

const isSourceLine = rememberLine(({ text }) => SOURCE_LINE.test(text) || (/^\s{0,8}[（(]/.test(text) && namesSource(text.slice(0, 200))));

/** The line behind it, or any line of a long field. */
function givesSource({ kind, lines }: WrittenText, index: number): boolean {
  if (kind !== 'narrative') return lines.some(isSourceLine);
  const next = lines[index + 1];
  return next !== undefined && isSourceLine(next);
}

const markets = new WeakMap<Edition, RegExp>();

function marketsOf(edition: Edition): RegExp {
  const names = edition.regions.flatMap(({ name, counties }) => [name, ...counties.map((county) => county.name)]).filter((name) => name !== '');
  const pattern = markets.get(edition) ?? new RegExp(oneOf([...MARKETS, ...names]));
  markets.set(edition, pattern);
  return pattern;
}

/** `texts`: of the whole application. `index`: of the line in its text. */
export function marketShares(edition: Edition, texts: readonly WrittenText[]): (text: WrittenText, line: TextLine, index: number) => readonly Hit[] {
  const statedShares = sharesOf(edition);
  const proven = provenFigures(statedShares, texts);
  const market = marketsOf(edition);
  return (text, line, index) => statedShares(line).flatMap((share): readonly Hit[] => {
    const isSourced = share.isProven || share.figures.some((figure) => proven.has(figure)) || givesSource(text, index);
    const missing = [
      ...(share.hasYear ? [] : ['年份']),
      ...(market.test(share.around) ? [] : ['市场范围（国内、国际等）']),
      ...(isSourced ? [] : ['数据来源']),
    ];
    if (missing.length === 0) return [];
    const { quote, position } = share;
    return [{ rule: 'wording.marketShare', severity: 'warning', quote, position, message: `“${quote}”没有写明${missing.join('、')}，请补充。` }];
  });
}
