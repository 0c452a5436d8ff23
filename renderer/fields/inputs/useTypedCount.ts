/** Typing a whole number. What cannot be read stays in the box and is told when the box is left; it is no answer. */
import { useState } from 'react';
import { useTypedText } from '#renderer/components/useTypedText.ts';
import { readCount } from './readCount.ts';

export interface TypedCount {
  readonly value: number | null;
  commit(value: number | null): void;
  readonly unit?: string;
}

export function useTypedCount({ value, commit, unit }: TypedCount) {
  const [text, setText] = useState<string | null>(null);
  // After an undo the answer is another one than the typed text says.
  const isTyped = text !== null && (readCount(text, unit) ?? null) === value;
  const shown = isTyped ? text : value === null ? '' : String(value);
  const typed = useTypedText({
    value: shown,
    commit(next) {
      setText(next);
      commit(readCount(next, unit) ?? null);
    },
  });
  const isUnreadable = readCount(shown, unit) === undefined;
  return {
    isUnreadable,
    properties: {
      ...typed,
      onBlur(event: Parameters<typeof typed.onBlur>[0]) {
        typed.onBlur(event);
        if (readCount(event.currentTarget.value, unit) !== undefined) setText(null);
      },
    },
  };
}
