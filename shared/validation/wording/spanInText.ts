/** Where words of one line stand in the whole text, as findings name them. */
import { spanOf } from '#shared/validation/spanOf.ts';
import type { TextSpan } from '#shared/validation/textSpan.ts';
import type { TextLine } from './textLine.ts';

interface WholeText {
  readonly text: string;
  readonly starts: readonly number[];
}
const known = new WeakMap<readonly TextLine[], WholeText>();

function wholeText(lines: readonly TextLine[]): WholeText {
  const before = known.get(lines);
  if (before) return before;
  let start = 0;
  const starts = lines.map(({ text }) => {
    const own = start;
    start += text.length + 1;
    return own;
  });
  const whole = { text: lines.map(({ text }) => text).join('\n'), starts };
  known.set(lines, whole);
  return whole;
}

/** `line`: its index. `position`: in the line. */
export function spanInText(lines: readonly TextLine[], line: number, quote: string, position: number): TextSpan {
  const { text, starts } = wholeText(lines);
  return spanOf(text, quote, (starts[line] ?? 0) + position);
}
