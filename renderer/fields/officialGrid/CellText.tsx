/** A text or figure among words of the form, in one cell with them. Esc brings back what stood there when it was entered. */
import { type KeyboardEvent, useRef } from 'react';
import { useFieldAnswer } from '#renderer/session/useAnswers.ts';
import { type CellField, normaliseCell } from '#renderer/fields/normaliseCell.ts';
import { useTypedText } from '#renderer/components/useTypedText.ts';

export interface CellTextProps {
  readonly field: CellField;
  readonly findingsId: string | undefined;
  readonly hasError: boolean;
}

export function CellText({ field, findingsId, hasError }: CellTextProps) {
  const { value = '', set } = useFieldAnswer<CellField>(field);
  const entered = useRef(value);
  const typed = useTypedText({ value, commit: (text) => set(text, 'typing'), normalise: (text) => normaliseCell(field, text) });
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
