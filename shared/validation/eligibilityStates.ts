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

export function eligibilityStates(edition: Edition, answers: Answers): readonly EligibilityState[] {
  const conditions = edition.sections.flatMap((section) => (section.kind === 'eligibility' ? section.conditions : []));
  return conditions.map((condition) => {
    const open = condition.confirmations.filter((id) => storedAnswer(answers, fieldById(edition, id)) !== true);
    const isMet = open.length === 0 && (!condition.metWhen || conditionHolds(edition, answers, condition.metWhen));
    return { condition, isMet, open };
  });
}
