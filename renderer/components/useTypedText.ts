/** Typing into a text input. While a Chinese input method composes, the text stays with the input; everything else goes to the answers at once. */
import { type ChangeEvent, type CompositionEvent, type FocusEvent, useRef, useState } from 'react';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

export interface TypedText {
  /** What is answered now. */
  readonly value: string;
  /** Called with every change of the text. */
  commit(text: string): void;
  /** What leaving the input does to its text. */
  readonly normalise?: (text: string) => string;
}

/** Properties for an input. What is shown follows the answers (undo, another window) at all times but while composing. */
export function useTypedText({ value, commit, normalise }: TypedText) {
  const [composed, setComposed] = useState<string | null>(null);
  const isComposing = useRef(false);
  return {
    value: composed ?? value,
    onChange(event: ChangeEvent<TextElement>) {
      if (isComposing.current) setComposed(event.target.value);
      else commit(event.target.value);
    },
    onCompositionStart(event: CompositionEvent<TextElement>) {
      isComposing.current = true;
      setComposed(event.currentTarget.value);
    },
    onCompositionEnd(event: CompositionEvent<TextElement>) {
      isComposing.current = false;
      setComposed(null);
      commit(event.currentTarget.value);
    },
    onBlur(event: FocusEvent<TextElement>) {
      isComposing.current = false;
      setComposed(null);
      const text = event.currentTarget.value;
      const left = normalise ? normalise(text) : text;
      if (left !== value) commit(left);
    },
  };
}
