/** One thing that the company confirms. Its label stands beside the box. */
import { Checkbox } from 'antd';
import type { ConfirmationField } from '#shared/form/field.ts';
import { useFieldAnswer } from '#renderer/session/useAnswers.ts';
import type { InputProps } from './inputProps.ts';

export function ConfirmationInput({ field, id, describedBy }: InputProps<ConfirmationField>) {
  const { value = false, set } = useFieldAnswer(field);
  return <Checkbox id={id} checked={value} onChange={(event) => set(event.target.checked)} aria-describedby={describedBy}>{field.label}</Checkbox>;
}
