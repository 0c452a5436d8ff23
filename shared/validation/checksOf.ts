/** All checks of an edition, made from its data once: those that come with its kinds of field and section, its own rules, and what reads its texts. */
import type { Edition } from '#shared/form/edition.ts';
import { fieldsOf, tablesOf } from '#shared/form/fieldsOf.ts';
import type { Check } from './check.ts';
import { claimChecks } from './claims/claimChecks.ts';
import { eligibilityChecks } from './eligibilityChecks.ts';
import { evidenceChecks } from './evidenceChecks.ts';
import { fieldCheck } from './fieldChecks.ts';
import { ruleCheck } from './rules/ruleCheck.ts';
import { tableCheck } from './tableChecks.ts';
import { wordingChecks } from './wording/wordingChecks.ts';

const known = new WeakMap<Edition, readonly Check[]>();

export function checksOf(edition: Edition): readonly Check[] {
  let checks = known.get(edition);
  if (!checks) {
    checks = [
      ...fieldsOf(edition).map((field) => fieldCheck(edition, field)),
      ...eligibilityChecks(edition),
      ...tablesOf(edition).map(tableCheck),
      ...edition.rules.map((rule) => ruleCheck(edition, rule)),
      ...claimChecks(edition),
      ...wordingChecks(edition),
      ...evidenceChecks(edition),
    ];
    known.set(edition, checks);
  }
  return checks;
}
