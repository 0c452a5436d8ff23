/** One option of a choice with its box, as the form prints it. Ticking another option of a single choice takes this tick away. */
import { Checkbox } from 'antd';
import type { ChoiceField, ChoicesField, Option } from '#shared/form/field.ts';
import { useFieldAnswer } from '#renderer/session/useAnswers.ts';
import { toggledOption } from '#renderer/fields/inputs/toggledOption.ts';

export interface OptionBoxProps<F extends ChoiceField | ChoicesField> {
  readonly field: F;
  readonly option: Option;
  readonly findingsId: string | undefined;
}

function SingleBox({ field, option, findingsId }: OptionBoxProps<ChoiceField>) {
  const { value, set } = useFieldAnswer(field);
  const isChosen = value === option.id;
  return <Checkbox checked={isChosen} onChange={() => set(isChosen ? null : option.id)} aria-label={`${field.label}：${option.label}`} aria-describedby={findingsId}>{option.label}</Checkbox>;
}
function AnyBox({ field, option, findingsId }: OptionBoxProps<ChoicesField>) {
  const { value = [], set } = useFieldAnswer(field);
  return (
    <Checkbox checked={value.includes(option.id)} onChange={() => set(toggledOption(field.options, value, option.id))} aria-label={`${field.label}：${option.label}`} aria-describedby={findingsId}>
      {option.label}
    </Checkbox>
  );
}

export function OptionBox({ field, option, findingsId }: OptionBoxProps<ChoiceField | ChoicesField>) {
  return field.kind === 'choice'
    ? <SingleBox field={field} option={option} findingsId={findingsId} />
    : <AnyBox field={field} option={option} findingsId={findingsId} />;
}
