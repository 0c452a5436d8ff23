/** What is being edited: the place of the element that has the focus, or else the step's own. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { readPlace, writePlace } from '#shared/application/place.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { shownPlaceOf } from '#renderer/session/shownPlace.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';

export interface EditedPlace {
  readonly place: string;
  /** Of a rich text the block with the cursor, from 0; null: it has none. */
  readonly textBlock: number | null;
  /** How far down in a long text, or in its block, the cursor stands, 0–1. */
  readonly fraction: number;
}

const PAUSE_MS = 150;

function placeOfElement(element: Element | null): { readonly place: string; readonly holder: Element } | null {
  const holder = element?.closest('[data-place]');
  const place = holder?.getAttribute('data-place');
  return holder && place && readPlace(place) ? { place, holder } : null;
}

type Caret = Pick<EditedPlace, 'textBlock' | 'fraction'>;
const NOWHERE: Caret = { textBlock: null, fraction: 0 };

/** What the editor itself draws between the blocks is none. */
const DRAWN_BETWEEN = '.ProseMirror-gapcursor, .ProseMirror-widget';

/** Where in its text the cursor stands. */
function caretIn(holder: Element): Caret {
  const selection = document.getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !holder.contains(node)) return NOWHERE;
  const element = node instanceof Element ? node : node.parentElement;
  const editable = element?.closest('[contenteditable="true"]');
  if (!editable) return NOWHERE;
  const blocks = [...editable.children].filter((child) => !child.matches(DRAWN_BETWEEN));
  // A block that is chosen as a whole is told by where it stands.
  const offset = selection.anchorNode === editable ? Math.min(selection.anchorOffset, selection.focusOffset) : selection.focusOffset;
  const chosen = node === editable ? editable.childNodes[offset] ?? editable.lastChild : node;
  const textBlock = blocks.findIndex((block) => block.contains(chosen));
  const text = (blocks[textBlock] ?? editable).getBoundingClientRect();
  const caret = selection.rangeCount > 0 ? selection.getRangeAt(0).getBoundingClientRect() : null;
  // An empty paragraph has a cursor without a rectangle.
  const { top } = caret && caret.height > 0 ? caret : (element ?? editable).getBoundingClientRect();
  return { textBlock: textBlock < 0 ? null : textBlock, fraction: text.height > 0 ? Math.min(Math.max((top - text.top) / text.height, 0), 1) : 0 };
}

/** Follows the focus at once and the cursor after a pause, so that no key waits for it. */
export function useEditedPlace(): EditedPlace | null {
  const { step } = useNavigation();
  const shown = shownPlaceOf(useSession());
  const open = useSyncExternalStore(shown.subscribe, () => shown.place);
  const [edited, setEdited] = useState<EditedPlace | null>(null);
  useEffect(() => {
    const focused = placeOfElement(document.activeElement);
    setEdited({ place: focused?.place ?? open ?? writePlace({ kind: 'section', section: step }), ...NOWHERE });
  }, [step, open]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (element: Element | null) => {
      const found = placeOfElement(element);
      if (!found) return;
      const { textBlock, fraction } = caretIn(found.holder);
      setEdited((last) => (last?.place === found.place && last.textBlock === textBlock && last.fraction === fraction ? last : { place: found.place, textBlock, fraction }));
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
