/** Which points of the guidance a text seems to treat, by their cues. A hint for the writer: it decides nothing. */
import type { GuidancePoint } from '#shared/form/section.ts';
import type { InlineResolver } from '#shared/richText/inlineText.ts';
import type { RichText } from '#shared/richText/model.ts';
import { plainText } from '#shared/richText/plainText.ts';

/** For each point the cues that stand in the text. */
export function foundCues(points: readonly GuidancePoint[], text: RichText, resolve: InlineResolver): ReadonlyMap<string, readonly string[]> {
  const words = plainText(text, resolve);
  return new Map(points.map(({ id, cues }) => [id, cues.filter((cue) => words.includes(cue))]));
}
