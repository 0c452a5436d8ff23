/** Text that XML 1.0, and with it a Word file, can hold. The one place that decides it; what had to go is counted, never silent. */

export interface CleanedText {
  /** Every line end is a `\n`; tabs stay. */
  readonly text: string;
  /** Characters that are gone. Line ends that only changed their form are none. */
  readonly removed: number;
}

const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Controls, halves of surrogate pairs that stand alone, and code points that Unicode sets aside as no characters. */
const UNFIT = /[\0-\x08\x0E-\x1F\x7F-\x9F\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

export function cleanText(text: string): CleanedText {
  let removed = 0;
  const cleaned = text.replace(LINE_ENDS, '\n').replace(UNFIT, () => {
    removed += 1;
    return '';
  });
  return { text: cleaned, removed };
}
