/** Everything that the checks have to say about a draft. A hidden field is never checked. */
import type { Draft } from '#shared/application/draft.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Surroundings } from './check.ts';
import { checksOf } from './checksOf.ts';
import type { Finding } from './finding.ts';
import { inOrderOfForm } from './inOrderOfForm.ts';

/** In the order of the form, evidence last; at one place in the order of the checks. */
export function validate(edition: Edition, draft: Draft, surroundings: Surroundings = {}): readonly Finding[] {
  const context = { ...surroundings, edition, draft, answers: draft.answers };
  return inOrderOfForm(edition, draft.answers, checksOf(edition).flatMap((check) => check.find(context)));
}
