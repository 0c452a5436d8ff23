/** Where the user is in an application, and how any part leads to any other. */
import { createContext, useContext, useEffect } from 'react';
import { positionOf } from '#shared/richText/replaceSpan.ts';
import type { TextSpan } from '#shared/validation/textSpan.ts';

/** Where within a text: words to be selected, or the block of a rich text, from 0. */
export type WithinText = TextSpan | { readonly textBlock: number };

export interface Navigation {
  readonly step: string;
  /** The place that was asked for last; `serial` grows with every request, so that the same place can be asked for twice. */
  readonly target: { readonly place: string; readonly span?: TextSpan; readonly textBlock?: number; readonly serial: number } | null;
  goToStep(step: string): void;
  /** Opens the step of a place and puts the cursor there. */
  goToPlace(place: string, within?: WithinText): void;
}
export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('outside of an application');
  return navigation;
}

const FOCUSABLE = 'input:not([disabled]), textarea:not([disabled]), [contenteditable="true"], button:not([disabled]):not([tabindex="-1"]), [tabindex="0"]';

/** A step whose code has to be loaded first is there within this time. */
const LONGEST_WAIT_MS = 5000;

function putCursorInto(holder: HTMLElement, span: TextSpan | undefined): void {
  // A text that is longer than the screen knows better where in it to lead.
  if (holder.dataset['leads'] === 'itself') return;
  holder.scrollIntoView({ block: 'center' });
  const element = holder.matches(FOCUSABLE) ? holder : holder.querySelector<HTMLElement>(FOCUSABLE);
  element?.focus({ preventScroll: true });
  if (!span || !(element instanceof HTMLInputElement && element.type === 'text' || element instanceof HTMLTextAreaElement)) return;
  const { position } = positionOf(element.value, span);
  if (position >= 0) element.setSelectionRange(position, position + span.quote.length);
}

/** Puts the cursor into the element that carries `data-place`, once it is there. Whoever does something else meanwhile is left alone. */
export function useTargetFocus(): void {
  const { target } = useNavigation();
  useEffect(() => {
    if (!target) return undefined;
    const left = new AbortController();
    const find = () => document.querySelector<HTMLElement>(`[data-place="${CSS.escape(target.place)}"]`);
    const look = () => {
      const holder = find();
      if (!holder) return;
      left.abort();
      putCursorInto(holder, target.span);
    };
    const observer = new MutationObserver(look);
    left.signal.addEventListener('abort', () => observer.disconnect());
    const frame = requestAnimationFrame(() => {
      look();
      if (left.signal.aborted) return;
      observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['data-place'] });
      for (const type of ['keydown', 'pointerdown'] as const) window.addEventListener(type, () => left.abort(), { capture: true, signal: left.signal });
    });
    const timer = setTimeout(() => left.abort(), LONGEST_WAIT_MS);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      left.abort();
    };
  }, [target]);
}
