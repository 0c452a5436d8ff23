/** A short answer that is usually a number but may be words. */
import { Input } from 'antd';
import type { FigureField } from '#shared/form/field.ts';
import { useFieldAnswer } from '#renderer/session/useAnswers.ts';
import { normaliseCell } from '#renderer/fields/normaliseCell.ts';
import { useTypedText } from '#renderer/components/useTypedText.ts';
import type { InputProps } from './inputProps.ts';

export function FigureInput({ field, id, describedBy, hasError }: InputProps<FigureField>) {
  const { value, set } = useFieldAnswer(field);
  const typed = useTypedText({ value: value ?? '', commit: (text) => set(text, 'typing'), normalise: (text) => normaliseCell(field, text) });
  return (
    <Input
      {...typed}
      id={id}
      className="input-figure digits"
      autoComplete="off"
      aria-describedby={describedBy}
      aria-invalid={hasError}
      {...(hasError ? { status: 'error' as const } : {})}
    />
  );
}
