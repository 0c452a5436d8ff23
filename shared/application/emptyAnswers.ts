/** An application in which nothing is filled in yet. */
import type { Edition } from '#shared/form/edition.ts';
import type { Field, FieldId, FieldKind } from '#shared/form/field.ts';
import { fieldsOf, tablesOf } from '#shared/form/fieldsOf.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { PresetRow } from '#shared/form/table.ts';
import { EMPTY_RICH_TEXT } from '#shared/richText/model.ts';
import type { Answer, AnswerByKind, Answers, RowAnswer, TableAnswer } from './answers.ts';

const EMPTY: { readonly [K in FieldKind]: AnswerByKind[K] } = {
  text: '',
  longText: '',
  figure: '',
  integer: null,
  total: null,
  choice: null,
  choices: [],
  yesNo: null,
  confirmation: false,
  date: { year: null, month: null, day: null },
  region: { city: '', county: '', other: '' },
  industry: { code: null, text: '' },
  richText: EMPTY_RICH_TEXT,
};

export function emptyAnswer<K extends FieldKind>(kind: K): AnswerByKind[K] {
  return EMPTY[kind];
}

/** A row of the form with nothing in its cells. */
export function emptyRow(row: PresetRow): RowAnswer {
  return { id: row.id, label: null, unit: null, direction: null, removed: false, cells: {} };
}

function emptyTable(section: TableSection): TableAnswer {
  return { rows: section.rows.map(emptyRow) };
}

/** Every field that holds an answer (a total holds none), and every table with the rows of the form. */
export function emptyAnswers(edition: Edition): Answers {
  const fields = fieldsOf(edition).filter(({ kind }) => kind !== 'total').map((field: Field): [FieldId, Answer] => [field.id, emptyAnswer(field.kind)]);
  return {
    fields: Object.fromEntries(fields),
    tables: Object.fromEntries(tablesOf(edition).map((section) => [section.id, emptyTable(section)])),
    notes: {},
  };
}
