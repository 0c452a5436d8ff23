/** One field with all that belongs to it: label, help, length, note, input, offers and findings. Hidden fields keep their value and are not drawn. */
import { type FocusEvent, memo, useState } from 'react';
import { writePlace } from '#shared/application/place.ts';
import type { Field } from '#shared/form/field.ts';
import { NoteButton } from '#renderer/components/NoteButton.tsx';
import { useExplainedAt, useFindingsAt } from '#renderer/session/findings.ts';
import { useSession, useSessionValue } from '#renderer/session/sessionContext.ts';
import { useFieldIsVisible } from '#renderer/session/useAnswers.ts';
import { afterPress } from '#renderer/components/afterPress.ts';
import { FieldFindings } from './FieldFindings.tsx';
import { FieldInput, labellingOf } from './inputs/FieldInput.tsx';
import { LengthLine } from './LengthLine.tsx';
import { useLeaving } from './useLeaving.ts';
import { NamingHelper } from './NamingHelper.tsx';
import { namingRule } from './namingRule.ts';
import { isAskedFor, type MarkedRequirement, requirementMark } from './requirement.ts';
import { SuggestionButtons } from './SuggestionButtons.tsx';
import { usePasteGuard } from './usePasteGuard.ts';
import './fields.css';

export interface FieldViewProps {
  readonly field: Field;
  /** Which mark the fields of this section carry; none when absent. */
  readonly marked?: MarkedRequirement;
}

function VisibleField({ field, marked }: FieldViewProps) {
  const { edition } = useSession();
  const place = writePlace({ kind: 'field', field: field.id });
  const asked = useSessionValue(({ answers }) => isAskedFor(edition, answers, field));
  const { mayTell, leave } = useLeaving(field);
  const findings = useFindingsAt(place);
  const explained = useExplainedAt(place);
  const shown = mayTell ? findings : [];
  const [isActive, setIsActive] = useState(false);
  const id = `field-${field.id}`;
  const [labelId, helpId, lengthId, findingsId] = [`${id}-label`, `${id}-help`, `${id}-length`, `${id}-findings`];
  const labelling = labellingOf(field.kind);
  const mark = marked ? requirementMark(marked, field, asked) : null;
  const naming = namingRule(edition, field.id);
  const guardPaste = usePasteGuard();
  const left = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    afterPress(() => setIsActive(false));
    leave();
  };
  const note = field.kind === 'total' ? null : <NoteButton place={place} label={field.label} hint={field.noteHint} />;
  return (
    <div className={`field field-${field.kind}`} onFocus={() => setIsActive(true)} onBlur={left} onPasteCapture={guardPaste}>
      <div className="field-head">
        {labelling === 'single' && <label id={labelId} htmlFor={id} className="field-label">{field.label}</label>}
        {labelling === 'group' && <span id={labelId} className="field-label">{field.label}</span>}
        {labelling !== 'inside' && mark && <span className="field-mark">（{mark}）</span>}
        {labelling !== 'inside' && note}
        <LengthLine field={field} id={lengthId} />
      </div>
      <p id={helpId} className="field-help">{field.help}</p>
      <div className="field-control" data-place={place}>
        <FieldInput
          field={field}
          id={id}
          labelId={labelId}
          describedBy={`${helpId} ${lengthId} ${findingsId}`}
          hasError={shown.some(({ severity }) => severity === 'error')}
        />
        {labelling === 'inside' && note}
      </div>
      <div className="field-foot">
        {naming && <NamingHelper field={field} rule={naming} />}
        <SuggestionButtons field={field} isActive={isActive} />
        <FieldFindings id={findingsId} findings={shown} explained={explained} />
      </div>
    </div>
  );
}

export const FieldView = memo(function FieldView(properties: FieldViewProps) {
  return useFieldIsVisible(properties.field) ? <VisibleField {...properties} /> : null;
});
