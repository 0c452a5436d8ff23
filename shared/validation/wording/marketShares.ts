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

interface ShareReaders {
  readonly inProse: (line: TextLine) => readonly StatedShare[];
  /** Where the form asks for shares, each percentage is one. */
  readonly inAnswer: (line: TextLine) => readonly StatedShare[];
  readonly askedIn: ReadonlySet<string>;
}
const readers = new WeakMap<Edition, ShareReaders>();

/** Fields that list products with their shares. */
function shareFields({ sharedFacts = [] }: Edition): ReadonlySet<string> {
  return new Set(sharedFacts.flatMap(({ from }) => from.flatMap((source) => (source.kind === 'listedShare' ? [source.field] : []))));
}

/** What is stated in a line of this text, read once for each edition. */
export function sharesOf(edition: Edition): (line: TextLine, text: WrittenText) => readonly StatedShare[] {
  const { year } = edition;
  const { inProse, inAnswer, askedIn } = readers.get(edition) ?? {
    inProse: rememberLine((line) => readShares(line, STATED, year)),
    inAnswer: rememberLine((line) => readShares(line, [...STATED, ALL_PERCENTS], year)),
    askedIn: shareFields(edition),
  };
  readers.set(edition, { inProse, inAnswer, askedIn });
  return (line, { place }) => (place.kind === 'field' && askedIn.has(place.field) ? inAnswer(line) : inProse(line));
}

function readShares(line: TextLine, patterns: readonly RegExp[], thisYear: number): readonly StatedShare[] {
  if (line.kind === 'tableCell' || !/[%％]/.test(line.text)) return [];
  const sentences = sentencesOf(line);
  const firstYear = line.text.search(YEAR);
  return matchesOf(line.text, patterns, ({ quote, position }) => !isWish(surroundingsOf(sentences, position, quote.length), thisYear)).map(({ quote, position }) => {
    const surroundings = surroundingsOf(sentences, position, quote.length);
    return {
      quote, position,
      figures: figuresIn(quote + surroundings.clauseAfter),
      hasYear: YEAR.test(line.lead) || (firstYear >= 0 && firstYear < position) || YEAR.test(surroundings.sentence),
      around: line.lead + surroundings.sentence,
      isProven: isProven(surroundings),
    };
  });
}

type SharesIn = ReturnType<typeof sharesOf>;

/** Figures whose source stands beside them, or at the end of their answer: at another place they need it no more. */
function provenFigures(sharesIn: SharesIn, texts: readonly WrittenText[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.lines.flatMap((line, index) => (
    sharesIn(line, text).filter((share) => share.isProven || givesSource(text, index)).flatMap(({ figures }) => figures)
  ))));
}

const isSourceLine = rememberLine(({ text }) => SOURCE_LINE.test(text) || (/^\s{0,8}[（(]/.test(text) && namesSource(text.slice(0, 200))));

const withSource = new WeakMap<readonly TextLine[], boolean>();

function hasSourceLine(lines: readonly TextLine[]): boolean {
  const has = withSource.get(lines) ?? lines.some(isSourceLine);
  withSource.set(lines, has);
  return has;
}

/** The line behind it, or any line of a long field. */
function givesSource({ kind, lines }: WrittenText, index: number): boolean {
  if (kind !== 'narrative') return hasSourceLine(lines);
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
  const sharesIn = sharesOf(edition);
  const proven = provenFigures(sharesIn, texts);
  const market = marketsOf(edition);
  return (text, line, index) => sharesIn(line, text).flatMap((share): readonly Hit[] => {
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
