/** What is being edited: the place of the element that has the focus, or else the step's own. */
import { useEffect, useState } from 'react';
import { readPlace, writePlace } from '#shared/application/place.ts';
import { useNavigation } from '#renderer/screens/workspace/navigation.ts';

export interface EditedPlace {
  readonly place: string;
  /** How far down in a long text the cursor stands, 0–1. */
  readonly fraction: number;
}

const PAUSE_MS = 150;

function placeOfElement(element: Element | null): { readonly place: string; readonly holder: Element } | null {
  const holder = element?.closest('[data-place]');
  const place = holder?.getAttribute('data-place');
  return holder && place && readPlace(place) ? { place, holder } : null;
}

/** 0 where the cursor stands in no text of several lines. */
function fractionOfCaret(holder: Element): number {
  const selection = document.getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !holder.contains(node)) return 0;
  const editable = (node instanceof Element ? node : node.parentElement)?.closest('[contenteditable="true"]');
  if (!editable) return 0;
  const element = node instanceof Element ? node : node.parentElement;
  const caret = selection.rangeCount > 0 ? selection.getRangeAt(0).getBoundingClientRect() : null;
  // An empty paragraph has a cursor without a rectangle.
  const { top } = caret && caret.height > 0 ? caret : (element ?? editable).getBoundingClientRect();
  const text = editable.getBoundingClientRect();
  return text.height > 0 ? Math.min(Math.max((top - text.top) / text.height, 0), 1) : 0;
}

/** Follows the focus at once and the cursor after a pause, so that no key waits for it. */
export function useEditedPlace(): EditedPlace | null {
  const { step } = useNavigation();
  const [edited, setEdited] = useState<EditedPlace | null>(null);
  useEffect(() => {
    const focused = placeOfElement(document.activeElement);
    setEdited({ place: focused?.place ?? writePlace({ kind: 'section', section: step }), fraction: 0 });
  }, [step]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (element: Element | null) => {
      const found = placeOfElement(element);
      if (!found) return;
      const fraction = fractionOfCaret(found.holder);
      setEdited((last) => (last?.place === found.place && last.fraction === fraction ? last : { place: found.place, fraction }));
    };
    const lookLater = () => {
      clearTimeout(timer);
      timer = setTimeout(() => look(document.activeElement), PAUSE_MS);
    };
    const follow = (event: FocusEvent) => {
      if (event.target instanceof Element) look(event.target);
    };
    document.addEventListener('focusin', follow);
    document.addEventListener('selectionchange', lookLater);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', follow);
      document.removeEventListener('selectionchange', lookLater);
    };
  }, []);
  return edited;
}
