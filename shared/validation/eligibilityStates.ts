/** 资格自查 condition by condition: what is met, what is still open. What the notice only prefers never stands in the way. */
import { storedAnswer, type Answers } from '#shared/application/answers.ts';
import { conditionHolds } from '#shared/application/conditionHolds.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { FieldId } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { EligibilityCondition } from '#shared/form/section.ts';

export interface EligibilityState {
  readonly condition: EligibilityCondition;
  readonly isMet: boolean;
  /** Confirmations that are still open, in the order of the condition. */
  readonly open: readonly FieldId[];
}

export function eligibilityState(edition: Edition, answers: Answers, condition: EligibilityCondition): EligibilityState {
  const open = condition.confirmations.filter((id) => storedAnswer(answers, fieldById(edition, id)) !== true);
  return { condition, isMet: open.length === 0 && (!condition.metWhen || conditionHolds(edition, answers, condition.metWhen)), open };
}

/** In the order of the form. */
export function eligibilityStates(edition: Edition, answers: Answers): readonly EligibilityState[] {
  return edition.sections
    .flatMap((section) => (section.kind === 'eligibility' ? section.conditions : []))
    .map((condition) => eligibilityState(edition, answers, condition));
}
