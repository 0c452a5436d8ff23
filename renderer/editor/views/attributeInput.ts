/** An input inside a figure or table of the text that holds one of its attributes: the caption, the alternative text. */
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

export interface AttributeInput {
  readonly input: HTMLInputElement;
  /** Shows what the node says, unless somebody is typing it. */
  show(value: string): void;
}
export interface AttributeInputParts {
  readonly view: EditorView;
  readonly getPos: () => number | undefined;
  readonly attribute: string;
  readonly label: string;
  readonly placeholder: string;
}

/** The text goes on beneath: into the block that follows, which is made when there is none. */
function goOnBeneath(view: EditorView, position: number): void {
  const node = view.state.doc.nodeAt(position);
  if (!node) return;
  const after = position + node.nodeSize;
  const { tr } = view.state;
  const following = tr.doc.nodeAt(after);
  if (!following?.isTextblock) {
    const { paragraph } = view.state.schema.nodes;
    if (paragraph) tr.insert(after, paragraph.create());
  }
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(after + 1))).scrollIntoView());
  view.focus();
}

export function attributeInput({ view, getPos, attribute, label, placeholder }: AttributeInputParts): AttributeInput {
  const input = document.createElement('input');
  input.type = 'text';
  input.placeholder = placeholder;
  input.setAttribute('aria-label', label);
  input.spellcheck = false;
  input.readOnly = !view.editable;
  let isComposing = false;
  const hand = () => {
    const position = getPos();
    if (position === undefined || view.state.doc.nodeAt(position)?.attrs[attribute] === input.value) return;
    view.dispatch(view.state.tr.setNodeAttribute(position, attribute, input.value));
  };
  input.addEventListener('compositionstart', () => {
    isComposing = true;
  });
  input.addEventListener('compositionend', () => {
    isComposing = false;
    hand();
  });
  input.addEventListener('input', () => {
    if (!isComposing) hand();
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    const position = getPos();
    if (position === undefined || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    goOnBeneath(view, position);
  });
  return {
    input,
    show(value) {
      if (!isComposing && input.value !== value) input.value = value;
    },
  };
}
