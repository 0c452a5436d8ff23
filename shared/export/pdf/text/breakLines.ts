/** Breaks a set paragraph into lines and aligns them. */
import { BreakClass } from './breakClass.ts';
import { LineEnd } from './lineBreaks.ts';
import type { SetText } from './setText.ts';
import { canStretchAfter } from './stretch.ts';
import { TextLine } from './textLine.ts';

export type Alignment = 'left' | 'center' | 'right' | 'justify';

export interface LineFrame {
  readonly widthPt: number;
  /** Of the first line and of the others, from the left edge. */
  readonly firstIndentPt: number;
  readonly indentPt: number;
  readonly linePitchPt: number;
  readonly alignment: Alignment;
}

/** Sums of widths differ by a hair from the width that they were computed from. */
const TOLERANCE_PT = 0.01;
/** A word that would leave more than this share of its line empty is parted at a joint. */
const LOOSE_LINE = 0.15;
/** No place is stretched by more than this share of the type size: rather a ragged line. */
const MAXIMUM_STRETCH = 0.5;

interface Measured {
  /** After the last character of the line. */
  readonly end: number;
  /** Without spaces at the end. */
  readonly widthPt: number;
  readonly forced: boolean;
}

/** Width of the characters without the spaces at their end. */
function widthOf({ widths, gaps, classes }: SetText, start: number, end: number): number {
  let last = end;
  while (last > start && (classes[last - 1] === BreakClass.space || classes[last - 1] === BreakClass.newline)) last -= 1;
  let width = 0;
  for (let index = start; index < last; index += 1) width += (widths[index] ?? 0) + (index < last - 1 ? gaps[index] ?? 0 : 0);
  return width;
}

/** The longest line that begins at `start`. */
function measureLine(text: SetText, start: number, available: number): Measured {
  const { widths, gaps, classes, ends } = text;
  const limit = available + TOLERANCE_PT;
  const length = widths.length;
  let width = 0;
  let best = -1;
  let joint = -1;
  let insideWord = -1;
  let forbidden = -1;
  let index = start;
  for (; index < length; index += 1) {
    const isSpace = classes[index] === BreakClass.space || classes[index] === BreakClass.newline;
    width += widths[index] ?? 0;
    if (width > limit && !isSpace) break;
    const end = ends[index];
    if (end === LineEnd.forced) return { end: index + 1, widthPt: widthOf(text, start, index + 1), forced: true };
    if (end === LineEnd.allowed) best = index;
    else if (end === LineEnd.joint) joint = index;
    else if (end === LineEnd.insideWord) insideWord = index;
    else if (end === LineEnd.forbidden) forbidden = index;
    width += gaps[index] ?? 0;
  }
  let chosen = best;
  if (best < 0) {
    // A joint near the beginning would leave most of the line empty.
    if (joint >= 0 && widthOf(text, start, joint + 1) > available * (1 - LOOSE_LINE)) chosen = joint;
    else if (insideWord >= 0) chosen = insideWord;
    else if (joint >= 0) chosen = joint;
    else chosen = forbidden >= 0 ? forbidden : firstCharacterEnd(text, start);
  } else if (joint > best && widthOf(text, start, best + 1) < available * (1 - LOOSE_LINE)) {
    chosen = joint;
  }
  return { end: chosen + 1, widthPt: widthOf(text, start, chosen + 1), forced: false };
}

/** Even a line that is too narrow for it takes one character with its marks. */
function firstCharacterEnd({ ends }: SetText, start: number): number {
  let index = start;
  while (index < ends.length - 1 && ends[index] === LineEnd.never) index += 1;
  return index;
}

function countStretchable(text: SetText, start: number, end: number): number {
  let count = 0;
  for (let index = start; index < end - 1; index += 1) if (canStretchAfter(text, index)) count += 1;
  return count;
}

/** The end without trailing spaces: they are neither drawn nor stretched. */
function visibleEnd({ classes }: SetText, start: number, end: number): number {
  let last = end;
  while (last > start && (classes[last - 1] === BreakClass.space || classes[last - 1] === BreakClass.newline)) last -= 1;
  return last;
}

/** At least one line, even of an empty text. */
export function breakLines(text: SetText, frame: LineFrame): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  let indent = frame.firstIndentPt;
  do {
    const available = frame.widthPt - indent;
    const { end, widthPt, forced } = measureLine(text, start, available);
    const visible = visibleEnd(text, start, end);
    const spare = available - widthPt;
    let stretchPt = 0;
    if (frame.alignment === 'justify' && !forced && spare > 0) {
      const places = countStretchable(text, start, visible);
      if (places > 0 && spare / places <= text.look.sizePt * MAXIMUM_STRETCH) stretchPt = spare / places;
    }
    const shift = frame.alignment === 'right' ? spare : frame.alignment === 'center' ? spare / 2 : 0;
    lines.push(new TextLine({
      text, start, end: visible, xPt: indent + Math.max(0, shift), widthPt, heightPt: frame.linePitchPt, stretchPt,
    }));
    start = end;
    indent = frame.indentPt;
  } while (start < text.widths.length);
  // A break at the very end is followed by an empty line.
  if (text.classes.at(-1) === BreakClass.newline) {
    lines.push(new TextLine({ text, start, end: start, xPt: indent, widthPt: 0, heightPt: frame.linePitchPt, stretchPt: 0 }));
  }
  return lines;
}
