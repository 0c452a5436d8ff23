/** A field whose rules say how its text is put together: the company's name first, a fixed ending last. */
import type { Edition } from '#shared/form/edition.ts';
import type { FieldId } from '#shared/form/field.ts';

export interface NamingRule {
  readonly company: FieldId;
  /** `实践经验`. */
  readonly ending: string;
}

/** Null for all other fields. */
export function namingRule(edition: Edition, field: FieldId): NamingRule | null {
  const company = edition.rules.find((rule) => rule.kind === 'containsCompanyName' && rule.field === field);
  const ending = edition.rules.find((rule) => rule.kind === 'endsWith' && rule.field === field);
  if (company?.kind !== 'containsCompanyName' || ending?.kind !== 'endsWith') return null;
  const [words] = ending.endings;
  return words === undefined ? null : { company: company.company, ending: words };
}
