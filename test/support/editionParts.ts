/** Finding the parts of an edition that a test is about; throws when they are not there. */
import type { Edition } from '#shared/form/edition.ts';
import type { Field, FieldId, FieldKind, FieldOfKind } from '#shared/form/field.ts';
import { fieldById, tablesOf } from '#shared/form/fieldsOf.ts';
import type { Section, TableSection } from '#shared/form/section.ts';

export function tableById(edition: Edition, id: string): TableSection {
  const section = tablesOf(edition).find((candidate) => candidate.id === id);
  if (!section) throw new Error(`no table ${id}`);
  return section;
}

export function fieldOfKind<K extends FieldKind>(edition: Edition, kind: K, id: FieldId): FieldOfKind<K> {
  const field = fieldById(edition, id);
  if (field.kind !== kind) throw new Error(`${id} is a ${field.kind}`);
  return field as FieldOfKind<K>;
}

/** The edition with some of its fields changed. */
export function withFields(edition: Edition, changes: Readonly<Record<FieldId, (field: Field) => Field>>): Edition {
  return {
    ...edition,
    sections: edition.sections.map((section): Section => (section.kind === 'table' ? section : {
      ...section, fields: section.fields.map((field) => changes[field.id]?.(field) ?? field),
    })),
  };
}
