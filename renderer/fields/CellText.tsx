/** A text or figure typed into a cell. Esc brings back what stood there when the cell was entered. */
import { type KeyboardEvent, useRef } from 'react';
import type { FieldOfKind } from '#shared/form/field.ts';
import { normaliseFigure } from '#shared/validation/normaliseFigure.ts';
import { normaliseText } from '#shared/validation/normaliseText.ts';
import { useFieldAnswer } from '#renderer/session/useAnswers.ts';
import { useTypedText } from './useTypedText.ts';

type CellField = FieldOfKind<'text' | 'longText' | 'figure'>;

function normalised(field: CellField, text: string): string {
  switch (field.kind) {
    case 'text': return normaliseText(field.format, text);
    case 'longText': return text;
    // A figure stands on one line, also when it was pasted with a line end.
    case 'figure': return normaliseFigure(text.replace(/[\r\n]+/g, ' '));
  }
}

export interface CellTextProps {
  readonly field: CellField;
  readonly findingsId: string;
  readonly hasError: boolean;
}

export function CellText({ field, findingsId, hasError }: CellTextProps) {
  const { value = '', set } = useFieldAnswer<CellField>(field);
  const entered = useRef(value);
  const typed = useTypedText({ value, commit: (text) => set(text, 'typing'), normalise: (text) => normalised(field, text) });
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || value === entered.current) return;
    event.stopPropagation();
    set(entered.current, 'typing');
  };
  return (
    <textarea
      {...typed}
      className={`cell-text${field.kind === 'figure' ? ' digits' : ''}`}
      rows={1}
      spellCheck={false}
      placeholder={field.required ? '必填' : ''}
      onFocus={() => {
        entered.current = value;
      }}
      onKeyDown={onKeyDown}
      aria-label={field.label}
      aria-describedby={findingsId}
      aria-invalid={hasError}
    />
  );
}
