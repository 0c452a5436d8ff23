/**
 * Which points of the notice each part of the narrative treats: ticked by hand, or where their cue words suggest that it is written.
 * Cues never decide; where they find nothing they stay silent.
 */
import type { Draft } from '#shared/application/draft.ts';
import { narrativeResolver } from '#shared/application/narrativeResolver.ts';
import { narrativeText } from '#shared/application/narrativeText.ts';
import { type Place, writePlace } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { GuidancePoint, NarrativePart } from '#shared/form/section.ts';
import { nameOfPlace } from './nameOfPlace.ts';
import { shortened } from './shortened.ts';
import type { TextSpan } from './textSpan.ts';
import { narrativeLines } from './wording/narrativeLines.ts';
import { sentencesOf, sentenceAt } from './wording/sentences.ts';
import { spanInText } from './wording/spanInText.ts';
import { rememberLine, type TextLine } from './wording/textLine.ts';

export interface SuggestedPlace {
  /** `shared/application/place.ts`. */
  readonly place: string;
  readonly placeName: string;
  /** The cue as it stands in the text. */
  readonly span: TextSpan;
  /** The sentence around it, shortened. */
  readonly sentence: string;
}
export interface PointCoverage {
  readonly point: GuidancePoint;
  readonly isTicked: boolean;
  /** At most a few: headings first, then lines with more of the cues, then in the order of the text. */
  readonly suggestions: readonly SuggestedPlace[];
}
export interface PartCoverage {
  readonly part: NarrativePart;
  readonly points: readonly PointCoverage[];
}

const MOST_SUGGESTIONS = 3;
const LONGEST_SENTENCE = 60;

/** Ticks lie among the notes: with the draft, undone like all else, never printed. */
export function guidanceTickKey(point: GuidancePoint): string {
  return `guidance:${point.id}`;
}

interface CueHit {
  readonly cue: string;
  readonly position: number;
  /** How many of the point's cues stand in the line. */
  readonly cues: number;
}

const readers = new WeakMap<GuidancePoint, (line: TextLine) => CueHit | null>();

/** The first cue of a point in a line; a line that did not change is not searched again. */
function hitsOf(point: GuidancePoint): (line: TextLine) => CueHit | null {
  const reader = readers.get(point) ?? rememberLine(({ text }): CueHit | null => {
    const found = point.cues.map((cue) => ({ cue, position: text.indexOf(cue) })).filter(({ position }) => position >= 0)
      .sort((a, b) => a.position - b.position || b.cue.length - a.cue.length);
    const [first] = found;
    return first ? { ...first, cues: found.length } : null;
  });
  readers.set(point, reader);
  return reader;
}

function headingsFirst(one: TextLine, other: TextLine): number {
  return Number(other.kind === 'heading') - Number(one.kind === 'heading');
}

function suggestionsOf(edition: Edition, draft: Draft, place: Place, lines: readonly TextLine[], point: GuidancePoint): readonly SuggestedPlace[] {
  const hitOf = hitsOf(point);
  const found = lines.flatMap((line, index) => {
    const hit = hitOf(line);
    return hit ? [{ line, index, ...hit }] : [];
  });
  return [...found].sort((a, b) => headingsFirst(a.line, b.line) || b.cues - a.cues || a.index - b.index).slice(0, MOST_SUGGESTIONS)
    .map(({ line, index, cue, position }) => {
      const sentences = sentencesOf(line);
      return {
        place: writePlace(place),
        placeName: nameOfPlace(edition, draft, place),
        span: spanInText(lines, index, cue, position),
        sentence: shortened(sentences[sentenceAt(sentences, position)]?.text ?? line.text, LONGEST_SENTENCE),
      };
    });
}

/** Every part of the narrative in the order of the form, those without points among them. */
export function coverage(edition: Edition, draft: Draft): readonly PartCoverage[] {
  const parts = edition.sections.flatMap((section) => (section.kind === 'narrative' ? section.parts : []));
  const resolve = narrativeResolver(edition, draft);
  return parts.map((part) => {
    const field = fieldById(edition, part.field);
    const lines = field.kind === 'richText' ? narrativeLines(narrativeText(edition, draft.answers, field), resolve) : [];
    return {
      part,
      points: part.points.map((point) => ({
        point,
        isTicked: (draft.answers.notes[guidanceTickKey(point)] ?? '') !== '',
        suggestions: suggestionsOf(edition, draft, { kind: 'field', field: part.field }, lines, point),
      })),
    };
  });
}
