/** What a place is called in the form's own words: `申报表 · 统一社会信用代码`, `表2 经济效益 · 营业收入 · 2023年`. */
import type { Answers } from '#shared/application/answers.ts';
import type { Draft } from '#shared/application/draft.ts';
import type { Place } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldsOfSection } from '#shared/form/fieldsOf.ts';
import { rowNames } from './rowNames.ts';

function join(...names: readonly (string | undefined)[]): string {
  return names.filter((name) => name !== undefined && name !== '').join(' · ');
}

function nameOfCell(edition: Edition, answers: Answers, { table: tableId, row, column }: Extract<Place, { readonly kind: 'cell' }>): string {
  const table = edition.sections.find(({ id }) => id === tableId);
  if (table?.kind !== 'table') return edition.documentNames.application;
  return join(table.stepTitle, rowNames(table, answers).get(row), table.columns.find(({ id }) => id === column)?.heading);
}

/** For a place that the edition does not know, the name of the document. Evidence that is not there yet is called as the edition suggests it. */
export function nameOfPlace(edition: Edition, draft: Pick<Draft, 'answers' | 'evidence'>, place: Place): string {
  const { application, evidence } = edition.documentNames;
  switch (place.kind) {
    case 'field': {
      for (const section of edition.sections) {
        const field = fieldsOfSection(section).find(({ id }) => id === place.field);
        if (field) return join(section.stepTitle, field.label);
      }
      return application;
    }
    case 'cell': return nameOfCell(edition, draft.answers, place);
    case 'section': return edition.sections.find(({ id }) => id === place.section)?.stepTitle ?? application;
    case 'evidence': return join(evidence, [...draft.evidence, ...edition.evidence].find(({ id }) => id === place.item)?.title);
  }
}
