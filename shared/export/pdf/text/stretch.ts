/** Where a line may be stretched to the margin: beside Chinese characters and at spaces, never inside words or inside —— and ……. */
import { BreakClass } from './breakClass.ts';
import type { SetText } from './setText.ts';

function isWestern(breakClass: number | undefined): boolean {
  return breakClass === BreakClass.word || breakClass === BreakClass.wordClosing || breakClass === BreakClass.wordOpening || breakClass === BreakClass.hyphen
    || breakClass === BreakClass.mark || breakClass === BreakClass.glue || breakClass === BreakClass.invisible || breakClass === BreakClass.zeroWidthBreak;
}

export function canStretchAfter({ classes, glyphs }: SetText, index: number): boolean {
  const before = classes[index];
  const after = classes[index + 1];
  if (glyphs[index] === -1 || after === BreakClass.mark || after === BreakClass.glue || before === BreakClass.glue) return false;
  if (before === after && (before === BreakClass.dash || before === BreakClass.ellipsis)) return false;
  if (before === BreakClass.space) return true;
  return !(isWestern(before) && (isWestern(after) || after === BreakClass.space));
}
