/** Every text of an application that was typed freely, with its place: fields, cells, names of own rows, the narrative, and what evidence says of itself. */
import { isTypedColumn } from '#shared/application/cellText.ts';
import type { Place } from '#shared/application/place.ts';
import type { Field, FieldKind } from '#shared/form/field.ts';
import { fieldsOf, tablesOf } from '#shared/form/fieldsOf.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { CheckContext } from './check.ts';
import { evidenceTexts } from './evidenceTexts.ts';
import { figureRows } from './figureRows.ts';
import { shownText } from './shownText.ts';

export interface PlacedText {
  readonly place: Place;
  readonly text: string;
}

const FREE: Readonly<Record<FieldKind, boolean>> = {
  text: true, longText: true, figure: true, richText: true, region: true, industry: true,
  integer: false, total: false, choice: false, choices: false, yesNo: false, confirmation: false, date: false,
};

/** What has a format of its own is checked by that. */
function isFree(field: Field): boolean {
  return FREE[field.kind] && !(field.kind === 'text' && field.format !== 'plain');
}

function textsOfTable(section: TableSection, { answers }: CheckContext): readonly PlacedText[] {
  const typed = section.columns.filter(isTypedColumn);
  const label = section.columns.find(({ kind }) => kind === 'rowLabel');
  return figureRows(section, answers).flatMap((row): readonly PlacedText[] => {
    const at = (column: string): Place => ({ kind: 'cell', table: section.id, row: row.id, column });
    return [
      ...(label && row.own ? [{ place: at(label.id), text: row.label }] : []),
      ...typed.map(({ id }) => ({ place: at(id), text: row.cells[id] ?? '' })),
    ];
  });
}

/** In the order of the form, evidence last; without those that say nothing. */
export function placedTexts(context: CheckContext): readonly PlacedText[] {
  const { edition, draft } = context;
  return [
    ...fieldsOf(edition).filter(isFree).map(({ id }): PlacedText => ({ place: { kind: 'field', field: id }, text: shownText(id, context) })),
    ...tablesOf(edition).flatMap((section) => textsOfTable(section, context)),
    ...draft.evidence.flatMap((item) => evidenceTexts(item).map((text): PlacedText => ({ place: { kind: 'evidence', item: item.id }, text }))),
  ].filter(({ text }) => text !== '');
}
