/** Several lines of text; grows with them. */
import { Input } from 'antd';
import type { LongTextField } from '#shared/form/field.ts';
import { useFieldAnswer } from '#renderer/session/useAnswers.ts';
import { normaliseCell } from '#renderer/fields/normaliseCell.ts';
import { useTypedText } from '#renderer/components/useTypedText.ts';
import type { InputProps } from './inputProps.ts';

export function LongTextInput({ field, id, describedBy, hasError }: InputProps<LongTextField>) {
  const { value, set } = useFieldAnswer(field);
  const typed = useTypedText({ value: value ?? '', commit: (text) => set(text, 'typing'), normalise: (text) => normaliseCell(field, text) });
  return (
    <Input.TextArea
      {...typed}
      id={id}
      className="input-long"
      rows={2}
      spellCheck={false}
      aria-describedby={describedBy}
      aria-invalid={hasError}
      {...(hasError ? { status: 'error' as const } : {})}
    />
  );
}
