/** One of a few options, in the official order; explained where the notice explains them. */
import { Radio } from 'antd';
import type { ChoiceField } from '#shared/form/field.ts';
import { useFieldAnswer } from '#renderer/session/useAnswers.ts';
import { ClearButton } from './ClearButton.tsx';
import type { InputProps } from './inputProps.ts';

export function ChoiceInput({ field, labelId, describedBy }: InputProps<ChoiceField>) {
  const { value, set } = useFieldAnswer(field);
  const isExplained = field.options.some(({ explanation }) => explanation !== undefined);
  return (
    <div className={isExplained ? 'choice choice-explained' : 'choice'}>
      <Radio.Group name={field.id} aria-labelledby={labelId} aria-describedby={describedBy} value={value ?? null} onChange={(event) => set(String(event.target.value))}>
        {field.options.map(({ id, label, explanation }) => (
          <Radio key={id} value={id}>
            <span className="option-label">{label}</span>
            {explanation && <span className="option-explanation">{explanation}</span>}
          </Radio>
        ))}
      </Radio.Group>
      <ClearButton label={field.label} isNeeded={value !== null && value !== undefined} onClear={() => set(null)} />
    </div>
  );
}
