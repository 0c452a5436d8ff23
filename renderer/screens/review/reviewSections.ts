/** All answers in the order of the form, as text: what the summary shows. What is hidden now is left out, as on paper. */
import { answerText } from '#shared/application/answerText.ts';
import { cellText, isTypedColumn } from '#shared/application/cellText.ts';
import { countNarrative } from '#shared/application/countNarrative.ts';
import type { Draft } from '#shared/application/draft.ts';
import { narrativeResolver } from '#shared/application/narrativeResolver.ts';
import { narrativeText } from '#shared/application/narrativeText.ts';
import { writePlace } from '#shared/application/place.ts';
import { printedRows } from '#shared/application/tableRows.ts';
import { visibleFields } from '#shared/application/visibleFields.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Section, TableSection } from '#shared/form/section.ts';
import { plainText } from '#shared/richText/plainText.ts';

export interface ReviewRow {
  /** Where 修改 leads. */
  readonly place: string;
  readonly label: string;
  /** Empty: `missing` says what is not there. */
  readonly text: string;
  readonly missing: string;
  /** 字数 where they are counted. */
  readonly words: number | null;
}
export interface ReviewTableRow {
  readonly place: string;
  /** Places of all its cells. */
  readonly places: readonly string[];
  readonly label: string;
  readonly cells: readonly string[];
}
export type ReviewSection =
  | { readonly kind: 'fields'; readonly id: string; readonly title: string; readonly rows: readonly ReviewRow[] }
  | { readonly kind: 'table'; readonly id: string; readonly title: string; readonly headings: readonly string[]; readonly rows: readonly ReviewTableRow[] };

function tableOf(section: TableSection, { answers }: Draft): ReviewSection {
  const rows = printedRows(section, answers.tables[section.id]).map((row, index): ReviewTableRow => {
    const places = section.columns.filter(isTypedColumn).map(({ id }) => writePlace({ kind: 'cell', table: section.id, row: row.id, column: id }));
    return {
      place: places[0] ?? writePlace({ kind: 'section', section: section.id }),
      places,
      label: row.label || `第${index + 1}行`,
      cells: section.columns.map((column) => cellText(row, index + 1, column)),
    };
  });
  return { kind: 'table', id: section.id, title: section.stepTitle, headings: section.columns.map(({ heading }) => heading), rows };
}

function fieldsOf(edition: Edition, draft: Draft, section: Section): ReviewSection {
  const { answers } = draft;
  const resolve = narrativeResolver(edition, draft);
  const counts = new Map(section.kind === 'narrative' ? countNarrative(edition, draft).parts.map(({ part, heading, counts }) => [part.field, { heading, words: counts.words }]) : []);
  const rows = visibleFields(edition, answers, section).map((field): ReviewRow => ({
    place: writePlace({ kind: 'field', field: field.id }),
    label: counts.get(field.id)?.heading ?? field.label,
    text: (field.kind === 'richText' ? plainText(narrativeText(edition, answers, field), resolve) : answerText(edition, answers, field)).trim(),
    missing: '未填',
    words: counts.get(field.id)?.words ?? null,
  }));
  return { kind: 'fields', id: section.id, title: section.stepTitle, rows };
}

export function reviewSections(edition: Edition, draft: Draft): readonly ReviewSection[] {
  const evidence = draft.evidence.map((item, index): ReviewRow => ({
    place: writePlace({ kind: 'evidence', item: item.id }),
    label: `${index + 1}. ${item.title}`,
    text: item.files.map(({ fileName }) => fileName).join('、'),
    missing: '还没有文件',
    words: null,
  }));
  return [
    ...edition.sections.map((section) => (section.kind === 'table' ? tableOf(section, draft) : fieldsOf(edition, draft, section))),
    { kind: 'fields', id: 'evidence', title: edition.documentNames.evidence, rows: evidence },
  ];
}
