/** One line of text, as wide as its answer; codes in a face in which 0 and O differ. */
import { Input } from 'antd';
import type { TextField, TextFormat } from '#shared/form/field.ts';
import { useFieldAnswer } from '#renderer/session/useAnswers.ts';
import { normaliseCell } from '#renderer/fields/normaliseCell.ts';
import { useTypedText } from '#renderer/components/useTypedText.ts';
import type { InputProps } from './inputProps.ts';

const CLASS_NAMES: Readonly<Record<TextFormat, string>> = {
  plain: 'input-plain', mobilePhone: 'input-mobile digits', email: 'input-email', unifiedSocialCreditCode: 'input-code',
};
const MODES: Readonly<Record<TextFormat, 'text' | 'tel' | 'email'>> = { plain: 'text', mobilePhone: 'tel', email: 'email', unifiedSocialCreditCode: 'text' };

export function TextInput({ field, id, describedBy, hasError }: InputProps<TextField>) {
  const { value, set } = useFieldAnswer(field);
  const typed = useTypedText({ value: value ?? '', commit: (text) => set(text, 'typing'), normalise: (text) => normaliseCell(field, text) });
  return (
    <Input
      {...typed}
      id={id}
      className={CLASS_NAMES[field.format]}
      inputMode={MODES[field.format]}
      autoComplete="off"
      spellCheck={false}
      aria-describedby={describedBy}
      aria-invalid={hasError}
      {...(hasError ? { status: 'error' as const } : {})}
    />
  );
}
