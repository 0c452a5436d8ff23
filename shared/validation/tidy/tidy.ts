/** 整理: everything of style that could be neater, in one list by kind. Pure; `applyTidy.ts` mends what can be mended. */
import type { Draft } from '#shared/application/draft.ts';
import { writePlace } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import { ATOM } from '#shared/richText/changeLines.ts';
import { nameOfPlace } from '#shared/validation/nameOfPlace.ts';
import { spanOf } from '#shared/validation/spanOf.ts';
import { applyEdits, type Edit } from './edit.ts';
import { type LineReading, readLine } from './readLine.ts';
import { FINDERS, type MendableKind } from './mendLine.ts';
import type { TidyExample, TidyGroup, TidyKind } from './tidyGroup.ts';
import { type TidyLine, type TidyText, tidyTexts } from './tidyTexts.ts';
import { TIDY_WORDS } from './tidyWords.ts';

const MOST_EXAMPLES = 5;
/** Characters shown on either side. */
const AROUND = 8;
const BREAK = new RegExp(`[\\n${ATOM}]`);

interface Read {
  readonly text: TidyText;
  readonly lines: readonly { readonly line: TidyLine; readonly reading: LineReading }[];
}
/** Where something stands to be tidied; `edits` are those of its line and kind, none where only the writer can mend. */
interface Spot {
  readonly text: TidyText;
  readonly line: TidyLine;
  readonly start: number;
  readonly end: number;
  readonly edits: readonly Edit[];
}

/** The words around, as far as they are text. */
function excerptOf({ line: { text }, start, end }: Spot): { readonly from: number; readonly to: number } {
  const before = text.slice(Math.max(0, start - AROUND), start).split(BREAK).at(-1) ?? '';
  const after = text.slice(end, end + AROUND).split(BREAK)[0] ?? '';
  return { from: start - before.length, to: end + after.length };
}

function exampleOf(edition: Edition, draft: Draft, spot: Spot): TidyExample {
  const { text, line, edits } = spot;
  const { from, to } = excerptOf(spot);
  const quote = line.text.slice(from, to);
  const inside = edits.filter(({ start, end }) => start >= from && end <= to).map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
  const position = text.lines.slice(0, text.lines.indexOf(line)).reduce((sum, { printed }) => sum + printed.length + 1, 0) + line.printedAt(from);
  return {
    place: writePlace(text.place),
    placeName: nameOfPlace(edition, draft, text.place),
    span: spanOf(text.lines.map(({ printed }) => printed).join('\n'), quote, position),
    mended: edits.length === 0 ? null : applyEdits(quote, inside),
  };
}

function groupOf(edition: Edition, draft: Draft, kind: TidyKind, spots: readonly Spot[]): readonly TidyGroup[] {
  if (spots.length === 0) return [];
  const examples = spots.slice(0, MOST_EXAMPLES).map((spot) => exampleOf(edition, draft, spot));
  return [{ kind, ...TIDY_WORDS[kind], count: spots.length, examples, canMend: kind in FINDERS }];
}

function editsOf(read: readonly Read[], kind: MendableKind): readonly Spot[] {
  return read.flatMap(({ text, lines }) => lines.flatMap(({ line, reading }) => {
    const edits = reading.edits[kind];
    return edits.map(({ start, end }): Spot => ({ text, line, start, end, edits }));
  }));
}

function unpairedIn(read: readonly Read[]): readonly Spot[] {
  return read.flatMap(({ text, lines }) => lines.flatMap(({ line, reading }) => (
    reading.unpaired.map((start): Spot => ({ text, line, start, end: start + 1, edits: [] }))
  )));
}

/** Units that are written in more than one way: each way that is not the commonest. */
function mixedIn(read: readonly Read[]): readonly Spot[] {
  const uses = read.flatMap(({ text, lines }) => lines.flatMap(({ line, reading }) => reading.units.map((use) => ({ text, line, ...use }))));
  const counts = new Map<number, Map<string, number>>();
  for (const { unit, way } of uses) {
    const ways = counts.get(unit) ?? new Map<string, number>();
    counts.set(unit, ways.set(way, (ways.get(way) ?? 0) + 1));
  }
  const commonest = new Map([...counts].map(([unit, ways]) => [unit, [...ways].sort(([, a], [, b]) => b - a)[0]?.[0]]));
  return uses.filter(({ unit, way }) => commonest.get(unit) !== way)
    .map(({ text, line, position, way }): Spot => ({ text, line, start: position, end: position + way.length, edits: [] }));
}

/** Whether ％ is one of two ways here. */
export function mixesPercentSigns(readings: readonly LineReading[]): boolean {
  return readings.some(({ usesHalfWidthPercent }) => usesHalfWidthPercent) && readings.some(({ edits }) => edits.percentSigns.length > 0);
}

/** Groups with something in them, what can be mended first. */
export function tidy(edition: Edition, draft: Draft): readonly TidyGroup[] {
  const read = tidyTexts(edition, draft).map((text): Read => ({ text, lines: text.lines.map((line) => ({ line, reading: readLine(line) })) }));
  const isMixed = mixesPercentSigns(read.flatMap(({ lines }) => lines.map(({ reading }) => reading)));
  const group = (kind: TidyKind, spots: readonly Spot[]) => groupOf(edition, draft, kind, spots);
  return [
    ...group('halfWidthPunctuation', editsOf(read, 'halfWidthPunctuation')),
    ...group('spacesInChinese', editsOf(read, 'spacesInChinese')),
    ...group('doubledPunctuation', editsOf(read, 'doubledPunctuation')),
    ...group('fullWidthCharacters', editsOf(read, 'fullWidthCharacters')),
    ...(isMixed ? group('percentSigns', editsOf(read, 'percentSigns')) : []),
    ...group('unpairedMarks', unpairedIn(read)),
    ...group('mixedUnits', mixedIn(read)),
  ];
}
