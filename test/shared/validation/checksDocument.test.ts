/** `docs/checks.md` lists what the program checks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { validate } from '#shared/validation/validate.ts';
import { checksTable } from '../../support/checksTable.ts';
import { brokenRules } from './broken/brokenRules.ts';
import { sampleDraft } from './sampleDraft.ts';

const file = fileURLToPath(new URL('../../../docs/checks.md', import.meta.url));
const ofEdition = new Set(edition2024.rules.map(({ id }) => id));
const table = checksTable(edition2024, brokenRules.filter(({ rule }) => !ofEdition.has(rule)).flatMap(({ rule, place, breaks }) => (
  validate(edition2024, breaks(sampleDraft)).filter((finding) => finding.rule === rule && finding.place === place).slice(0, 1)
)));
const BEGINNING = '## 2024';
// After a change of the rules: UPDATE_DOCS=1 writes the list anew.
if (process.env['UPDATE_DOCS']) writeFileSync(file, `${readFileSync(file, 'utf8').split(BEGINNING)[0]}${table}`);

it('its list is the program’s', () => {
  const document = readFileSync(file, 'utf8');
  expect(document.slice(document.indexOf(BEGINNING))).toBe(table);
});
