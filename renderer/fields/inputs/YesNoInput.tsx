/** 是 or 否, or nothing yet. */
import { Radio } from 'antd';
import type { YesNoField } from '#shared/form/field.ts';
import { useFieldAnswer } from '#renderer/session/useAnswers.ts';
import { ClearButton } from './ClearButton.tsx';
import type { InputProps } from './inputProps.ts';

export function YesNoInput({ field, labelId, describedBy }: InputProps<YesNoField>) {
  const { value = null, set } = useFieldAnswer(field);
  return (
    <div className="choice">
      <Radio.Group name={field.id} aria-labelledby={labelId} aria-describedby={describedBy} value={value} onChange={(event) => set(event.target.value === true)}>
        <Radio value>是</Radio>
        <Radio value={false}>否</Radio>
      </Radio.Group>
      <ClearButton label={field.label} isNeeded={value !== null} onClear={() => set(null)} />
    </div>
  );
}
