/** Any of a few options, kept in the official order. */
import { Checkbox } from 'antd';
import type { ChoicesField } from '#shared/form/field.ts';
import { useFieldAnswer } from '#renderer/session/useAnswers.ts';
import type { InputProps } from './inputProps.ts';
import { toggledOption } from './toggledOption.ts';

export function ChoicesInput({ field, labelId, describedBy }: InputProps<ChoicesField>) {
  const { value = [], set } = useFieldAnswer(field);
  return (
    <div className="choice" role="group" aria-labelledby={labelId} aria-describedby={describedBy}>
      {field.options.map(({ id, label }) => (
        <Checkbox key={id} checked={value.includes(id)} onChange={() => set(toggledOption(field.options, value, id))}>{label}</Checkbox>
      ))}
    </div>
  );
}
