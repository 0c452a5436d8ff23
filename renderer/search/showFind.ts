/** Shows a find outside of the narrative: its place comes into view with a frame around it, and takes the cursor when it is asked to, with the words selected. */
import { readPlace } from '#shared/application/place.ts';
import type { DraftFind } from './draftFinds.ts';
import { patternOf, rangesIn, type TextQuery } from './textQuery.ts';

export interface ShownFind {
  readonly find: Pick<DraftFind, 'place' | 'aspect' | 'index'>;
  readonly query: TextQuery;
  readonly takesCursor: boolean;
}

/** A step whose code has to be loaded first is there within this time. */
const LONGEST_WAIT_MS = 5000;
const WRITTEN_IN = 'input[type="text"], input:not([type]), textarea';
const FOCUSABLE = ':is(input, textarea, button):not([disabled]):not([tabindex="-1"]), [tabindex="0"]';

type Writable = HTMLInputElement | HTMLTextAreaElement;

function inputWith(holder: Element, { find: { index }, query }: ShownFind): { readonly input: Writable; readonly from: number; readonly to: number } | null {
  const pattern = patternOf(query);
  if (!pattern) return null;
  for (const input of holder.querySelectorAll<Writable>(WRITTEN_IN)) {
    const range = rangesIn(input.value, pattern)[index];
    if (range && input.checkVisibility()) return { input, ...range };
  }
  return null;
}

function selectWords(holder: Element, shown: ShownFind): boolean {
  const found = inputWith(holder, shown);
  if (!found) return false;
  found.input.focus({ preventScroll: true });
  found.input.setSelectionRange(found.from, found.to);
  return true;
}

/** Again after every change of the page until it succeeds: the input of a cell comes with the cursor, the box of a note after its button. */
function untilDone(attempt: () => boolean, signal: AbortSignal): void {
  if (attempt()) return;
  const observer = new MutationObserver(() => attempt() && observer.disconnect());
  observer.observe(document.body, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

function selectInNote(place: string, shown: ShownFind, signal: AbortSignal): void {
  let isAsked = false;
  untilDone(() => {
    const box = document.querySelector('.note-editor');
    if (box) return selectWords(box, shown);
    const button = document.querySelector<HTMLElement>(`[data-note-of="${CSS.escape(place)}"]`);
    if (button && !isAsked) {
      isAsked = true;
      button.click();
    }
    return false;
  }, signal);
}

function takeCursor(holder: HTMLElement, shown: ShownFind, signal: AbortSignal): void {
  const { place, aspect } = shown.find;
  const { kind } = readPlace(place) ?? {};
  const isInNote = aspect === 'note' && kind !== 'evidence';
  if (!isInNote && selectWords(holder, shown)) return;
  const first = holder.querySelector<HTMLElement>(':checked') ?? (holder.matches(FOCUSABLE) ? holder : holder.querySelector<HTMLElement>(FOCUSABLE));
  first?.focus({ preventScroll: true });
  if (isInNote) selectInNote(place, shown, signal);
  else if (kind === 'cell') untilDone(() => selectWords(holder, shown), signal);
}

/** Options of one field may stand apart: the one with the words is meant. */
function holderOf({ find: { place }, query }: ShownFind): HTMLElement | undefined {
  const holders = [...document.querySelectorAll<HTMLElement>(`[data-place="${CSS.escape(place)}"]`)];
  const pattern = patternOf(query);
  return holders.find(({ textContent }) => pattern !== null && rangesIn(textContent, pattern).length > 0) ?? holders[0];
}

/** What the last one still waits for. */
let waiting: AbortController | null = null;

/** Returns the way to take the frame off again. Whoever does something else meanwhile is left alone. */
export function showFind(shown: ShownFind): () => void {
  waiting?.abort();
  const left = new AbortController();
  waiting = left;
  let framed: HTMLElement | null = null;
  const look = () => {
    const holder = framed ? null : holderOf(shown);
    if (!holder) return;
    framed = holder;
    observer.disconnect();
    holder.dataset['found'] = '';
    holder.scrollIntoView({ block: 'center' });
    if (shown.takesCursor) takeCursor(holder, shown, left.signal);
  };
  const observer = new MutationObserver(look);
  left.signal.addEventListener('abort', () => observer.disconnect());
  look();
  if (!framed) observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['data-place'] });
  setTimeout(() => left.abort(), LONGEST_WAIT_MS);
  return () => delete framed?.dataset['found'];
}
