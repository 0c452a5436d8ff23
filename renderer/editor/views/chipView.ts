/** A live value or a reference in the text: one thing that shows what it says now. */
import type { NodeViewConstructor } from '@tiptap/pm/view';
import type { Reference } from '#shared/richText/model.ts';
import type { ChipText, InlineTexts } from './inlineTexts.ts';

type Attributes = Readonly<Record<string, unknown>>;

function chipView(className: string, texts: InlineTexts, read: (attributes: Attributes) => ChipText): NodeViewConstructor {
  return (initial, view) => {
    let node = initial;
    const dom = document.createElement('span');
    const show = () => {
      // A change inside the text would take the composition away from the input method; the end of it brings a change anyway.
      if (view.composing) return;
      const { text, state, about } = read(node.attrs);
      // Writing what stands there already is a change to the browser, for every chip at every pause.
      const classes = `chip ${className} chip-${state}`;
      if (dom.className !== classes) dom.className = classes;
      if (dom.textContent !== text) dom.textContent = text;
      if (dom.title !== about) dom.title = about;
    };
    dom.contentEditable = 'false';
    show();
    const stop = texts.subscribe(show);
    return {
      dom,
      update(next) {
        if (next.type !== node.type) return false;
        node = next;
        show();
        return true;
      },
      ignoreMutation: () => true,
      destroy: stop,
    };
  };
}

export function liveValueView(texts: InlineTexts): NodeViewConstructor {
  return chipView('chip-live-value', texts, ({ place }) => texts.liveValue(String(place)));
}
export function referenceView(texts: InlineTexts): NodeViewConstructor {
  return chipView('chip-reference', texts, ({ to, id }) => texts.reference(to as Reference['attrs']['to'], String(id)));
}
