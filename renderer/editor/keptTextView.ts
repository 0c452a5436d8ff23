/** What of a text is in view, told by a block and not by pixels: pictures that come later move everything beneath them. */
import { Selection } from '@tiptap/pm/state';
import type { StoredTextView } from '#renderer/drafts/draftDatabase.ts';
import type { NarrativeEditor } from './document/createNarrativeEditor.ts';

function scrolledArea(dom: HTMLElement): HTMLElement | null {
  return dom.closest<HTMLElement>('.step-view');
}

export function readTextView({ editor: { state, view: { dom } } }: NarrativeEditor): StoredTextView {
  const cursor = state.selection.from;
  const area = scrolledArea(dom);
  if (!area) return { cursor };
  const { top } = area.getBoundingClientRect();
  const blocks = [...dom.children];
  const block = blocks.findIndex((child) => child.getBoundingClientRect().bottom > top);
  // Above the text there is only its heading.
  if (block < 0 || dom.getBoundingClientRect().top > top) return { cursor };
  return { cursor, top: { block, offsetPx: Math.round((blocks[block]?.getBoundingClientRect().top ?? top) - top) } };
}

/** Puts the cursor where it stood, without taking the focus: into the nearest text, or onto the picture that it stood at. */
export function restoreCursor({ editor: { state, view } }: NarrativeEditor, { cursor }: StoredTextView): void {
  view.dispatch(state.tr.setSelection(Selection.near(state.doc.resolve(Math.min(cursor, state.doc.content.size)))));
}

export function restoreScroll({ editor: { view: { dom } } }: NarrativeEditor, { top }: StoredTextView): void {
  const area = scrolledArea(dom);
  const block = top && dom.children[top.block];
  if (area && block) area.scrollTop += block.getBoundingClientRect().top - area.getBoundingClientRect().top - top.offsetPx;
}
