/** The mutation table: for every rule of the edition 2024, and for every check that comes with its kinds, the sample with exactly that thing broken. */
import { applicant, name } from './applicant.ts';
import type { Broken } from './broken.ts';
import { evidence } from './evidence.ts';
import { fieldKinds } from './fields.ts';
import { form, management } from './form.ts';
import { economic, products, tableKinds } from './tables.ts';

export const brokenRules: readonly Broken[] = [
  ...applicant, ...name, ...form, ...management, ...economic, ...products, ...evidence, ...tableKinds, ...fieldKinds,
];
