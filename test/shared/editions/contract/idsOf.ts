/** All ids of an edition, each in the space in which it has to be the only one. */
import type { Edition } from '#shared/form/edition.ts';
import { fieldsOf, tablesOf } from '#shared/form/fieldsOf.ts';

/** By space (`sections`, `fields`, `options of benchmark.direction`, `rows of economic` …), in the order of the edition. */
export function idsOf(edition: Edition): Readonly<Record<string, readonly string[]>> {
  const spaces: Record<string, readonly string[]> = {
    sections: edition.sections.map((section) => section.id),
    fields: fieldsOf(edition).map((field) => field.id),
    rules: edition.rules.map((rule) => rule.id),
    evidence: edition.evidence.map((suggestion) => suggestion.id),
    conditions: edition.sections.flatMap((section) => (section.kind === 'eligibility' ? section.conditions : [])).map((condition) => condition.id),
    cities: edition.regions.map((city) => city.code),
    counties: edition.regions.flatMap((city) => city.counties).map((county) => county.code),
    industries: edition.industries.map((industry) => industry.code),
  };
  const parts = edition.sections.flatMap((section) => (section.kind === 'narrative' ? section.parts : []));
  spaces['parts'] = parts.map((part) => part.id);
  spaces['guidance points'] = parts.flatMap((part) => part.points).map((point) => point.id);
  for (const field of fieldsOf(edition)) {
    if (field.kind === 'choice' || field.kind === 'choices') spaces[`options of ${field.id}`] = field.options.map((option) => option.id);
  }
  for (const table of tablesOf(edition)) {
    spaces[`columns of ${table.id}`] = table.columns.map((column) => column.id);
    spaces[`rows of ${table.id}`] = table.rows.map((row) => row.id);
  }
  return spaces;
}
