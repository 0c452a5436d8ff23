/**
 * Which points of the notice each part of the narrative treats: ticked by hand, or where their cue words suggest that it is written.
 * Cues never decide; where they find nothing they stay silent.
 */
import type { GuidancePoint, NarrativePart } from '#shared/form/section.ts';
import type { TextSpan } from './textSpan.ts';

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
  /** At most a few, in the order of the text, headings first. */
  readonly suggestions: readonly SuggestedPlace[];
}
export interface PartCoverage {
  readonly part: NarrativePart;
  readonly points: readonly PointCoverage[];
}
