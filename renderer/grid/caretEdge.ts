/** Where the cursor stands in a text that may wrap: whether an arrow would leave it. */
import type { Side } from './gridKeys.ts';

/** Vertical position of a place in the text, measured where the same text is laid out beside the input; null when nothing is laid out. */
function lineTop(twin: Node | null, offset: number): number | null {
  if (!twin) return null;
  const range = document.createRange();
  range.setStart(twin, Math.min(offset, twin.nodeValue?.length ?? 0));
  range.collapse(true);
  const rect = range.getClientRects()[0];
  return rect ? rect.top : null;
}

const SAME_LINE_PX = 3;

/** `twin` holds the text of the input as a text node of the same width and type. */
export function isAtEdge({ value, selectionStart, selectionEnd }: HTMLTextAreaElement, twin: Node | null, side: Side): boolean {
  if (selectionStart !== selectionEnd) return false;
  const [start, end] = [selectionStart === 0, selectionEnd === value.length];
  if (side === 'left') return start;
  if (side === 'right') return end;
  if (side === 'up' ? start : end) return true;
  const [here, there] = [lineTop(twin, selectionStart), lineTop(twin, side === 'up' ? 0 : value.length)];
  if (here === null || there === null) return !value.includes('\n');
  return Math.abs(here - there) < SAME_LINE_PX;
}
