/**
 * Rules between the answers of 2024. An error is what the form itself forbids; a warning asks the company to look again and may be
 * explained; a hint only helps.
 */
import type { Rule } from '#shared/form/rule.ts';
import { applicantRules } from './rules/applicantRules.ts';
import { economicRules } from './rules/economicRules.ts';
import { evidenceRules } from './rules/evidenceRules.ts';
import { formRules } from './rules/formRules.ts';
import { managementRules } from './rules/managementRules.ts';
import { nameRules } from './rules/nameRules.ts';
import { productRules } from './rules/productRules.ts';

export const rules: readonly Rule[] = [
  ...applicantRules, ...nameRules, ...formRules, ...managementRules, ...economicRules, ...productRules, ...evidenceRules,
];
