/** One condition of the notice with what confirms it. */
import { Button } from 'antd';
import { answerText } from '#shared/application/answerText.ts';
import { writePlace } from '#shared/application/place.ts';
import type { Condition } from '#shared/form/condition.ts';
import type { FieldId } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { EligibilityCondition } from '#shared/form/section.ts';
import { eligibilityState } from '#shared/validation/eligibilityStates.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import { useSession, useSessionValue } from '#renderer/session/sessionContext.ts';
import { FieldView } from './FieldView.tsx';

/** The fields from which the condition is read. */
function fieldsRead(condition: Condition | undefined): readonly FieldId[] {
  if (!condition || condition.kind === 'tableFilled') return [];
  return condition.kind === 'anyFilled' ? condition.fields : [condition.field];
}

function ReadField({ id }: { readonly id: FieldId }) {
  const { edition } = useSession();
  const { goToPlace } = useNavigation();
  const field = fieldById(edition, id);
  const text = useSessionValue(({ answers }) => answerText(edition, answers, field));
  return (
    <p className="condition-read">
      {field.label}：{text || '还没填'}
      <Button type="link" size="small" onClick={() => goToPlace(writePlace({ kind: 'field', field: id }))}>{text === '' ? '去填写' : '去修改'}</Button>
    </p>
  );
}

export function EligibilityConditionView({ condition }: { readonly condition: EligibilityCondition }) {
  const { edition } = useSession();
  const isMet = useSessionValue(({ answers }) => eligibilityState(edition, answers, condition).isMet);
  const isPreferred = condition.strength === 'preferred';
  const state = isMet ? '已满足' : isPreferred ? '优先条件，不满足也可以申报' : '待确认';
  return (
    <li className="condition">
      <p className={`condition-state ${isMet ? 'condition-met' : ''}`}><span aria-hidden="true">{isMet ? '●' : '○'}</span> {state}</p>
      <p className="condition-text">{condition.text}</p>
      {condition.enforcedBy && <p className="condition-read">{condition.enforcedBy}。</p>}
      {fieldsRead(condition.metWhen).map((id) => <ReadField key={id} id={id} />)}
      {condition.confirmations.map((id) => <FieldView key={id} field={fieldById(edition, id)} />)}
    </li>
  );
}
