/** Conditions of 资格自查 that must be met. Confirmations that are required by themselves are asked for by their field. */
import type { Place } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { EligibilityCondition, EligibilitySection } from '#shared/form/section.ts';
import { type Check, findingAt } from './check.ts';
import { conditionReads, fieldReads } from './conditionReads.ts';
import { eligibilityState } from './eligibilityStates.ts';

function conditionCheck(edition: Edition, section: EligibilitySection, condition: EligibilityCondition): Check {
  const isAskedForElsewhere = condition.confirmations.some((id) => fieldById(edition, id).required);
  return {
    reads: [
      ...condition.confirmations.flatMap((id) => fieldReads(edition, id)),
      ...(condition.metWhen ? conditionReads(edition, condition.metWhen) : []),
    ],
    find(context) {
      const { isMet, open } = eligibilityState(context.edition, context.answers, condition);
      if (isMet || (open.length > 0 && isAskedForElsewhere)) return [];
      const [field] = open;
      const place: Place = field === undefined ? { kind: 'section', section: section.id } : { kind: 'field', field };
      return [findingAt(context, place, {
        rule: `eligibility.${condition.id}`, severity: 'error', message: `请确认符合申报条件：${condition.text}`, source: condition.source,
      })];
    },
  };
}

export function eligibilityChecks(edition: Edition): readonly Check[] {
  return edition.sections.flatMap((section) => (section.kind === 'eligibility'
    ? section.conditions.filter(({ strength }) => strength === 'must').map((condition) => conditionCheck(edition, section, condition))
    : []));
}
