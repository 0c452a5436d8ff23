/** The places whose answers decide whether a condition holds. */
import { writePlace } from '#shared/application/place.ts';
import type { Condition } from '#shared/form/condition.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { FieldId } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';

/** What the value of a field depends on: a total on its parts, and what may be hidden on what hides it. */
export function fieldReads(edition: Edition, id: FieldId): readonly string[] {
  const field = fieldById(edition, id);
  return [
    writePlace({ kind: 'field', field: id }),
    ...(field.kind === 'total' ? field.of.flatMap((part) => fieldReads(edition, part)) : []),
    ...(field.visibleWhen ? conditionReads(edition, field.visibleWhen) : []),
  ];
}

export function conditionReads(edition: Edition, condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'equals':
    case 'anyOf':
    case 'positive': return fieldReads(edition, condition.field);
    case 'anyFilled': return condition.fields.flatMap((field) => fieldReads(edition, field));
    case 'tableFilled': return [writePlace({ kind: 'section', section: condition.table })];
  }
}
