/** Words in a text, found again by themselves and not by a position that the next key would move. */

export interface TextSpan {
  /** The words as they stand in one line of the text (`shared/richText/lines.ts`), live values and references as they print; never across lines. */
  readonly quote: string;
  /** Which of its occurrences in the whole text, in reading order, from 0; occurrences do not overlap. */
  readonly occurrence: number;
}
