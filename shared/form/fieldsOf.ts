/** Finding one's way in an edition: all fields, one field, one table. */
import type { Edition } from './edition.ts';
import type { Field, FieldId } from './field.ts';
import type { Section, TableSection } from './section.ts';

/** The fields that a section declares, in its order. A table of records declares none. */
export function fieldsOfSection(section: Section): readonly Field[] {
  return section.kind === 'table' ? [] : section.fields;
}

/** Every field of the edition, in the order of the form. */
export function fieldsOf(edition: Edition): readonly Field[] {
  return edition.sections.flatMap(fieldsOfSection);
}

const indexes = new WeakMap<Edition, ReadonlyMap<FieldId, Field>>();

/** The edition's fields by id, built once per edition. */
export function fieldIndex(edition: Edition): ReadonlyMap<FieldId, Field> {
  let index = indexes.get(edition);
  if (!index) {
    index = new Map(fieldsOf(edition).map((field) => [field.id, field]));
    indexes.set(edition, index);
  }
  return index;
}

/** Throws when the edition has no such field: an edition that points at nothing is a fault of its author. */
export function fieldById(edition: Edition, id: FieldId): Field {
  const field = fieldIndex(edition).get(id);
  if (!field) throw new Error(`edition ${edition.id} has no field ${id}`);
  return field;
}

export function tablesOf(edition: Edition): readonly TableSection[] {
  return edition.sections.filter((section): section is TableSection => section.kind === 'table');
}
