/** Every text of a draft that somebody can have written, in the order of the form, each with the way to put another in its place. */
import { answerText } from '#shared/application/answerText.ts';
import { type Answers, storedAnswer } from '#shared/application/answers.ts';
import { changeEvidence } from '#shared/application/changeEvidence.ts';
import { describeRow, renameRow } from '#shared/application/changeRows.ts';
import type { Draft, EvidenceItem } from '#shared/application/draft.ts';
import { isVisible } from '#shared/application/isVisible.ts';
import { writePlace } from '#shared/application/place.ts';
import { setAnswer } from '#shared/application/setAnswer.ts';
import { setCell } from '#shared/application/setCell.ts';
import { setNote } from '#shared/application/setNote.ts';
import { printedRows, type PrintedTableRow } from '#shared/application/tableRows.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Field, FieldKind } from '#shared/form/field.ts';
import { fieldById, fieldsOfSection } from '#shared/form/fieldsOf.ts';
import type { Section, TableSection } from '#shared/form/section.ts';
import type { Column, ColumnKind } from '#shared/form/table.ts';
import { isRichText } from '#shared/richText/isRichText.ts';
import type { RichText } from '#shared/richText/model.ts';
import { rowNames } from '#shared/validation/rowNames.ts';
import type { DraftContent } from '#renderer/session/draftSession.ts';

interface Searched {
  /** Leads to it. */
  readonly place: string;
  /** Told from other texts of the same place by this. */
  readonly aspect: 'answer' | 'note' | 'title' | 'unit' | 'files';
  /** What it is listed under: the step, or the part of the narrative. */
  readonly group: string;
  /** Within its group; empty for the narrative, which is its group. */
  readonly name: string;
}
export type SearchedText =
  | Searched & { readonly kind: 'rich'; readonly text: RichText; put(content: DraftContent, text: RichText): DraftContent }
  | Searched & { readonly kind: 'plain'; readonly text: string; put(content: DraftContent, text: string): DraftContent }
  /** Chosen, counted, or the names of files: it can be found, and changed only where it stands. */
  | Searched & { readonly kind: 'fixed'; readonly text: string };
type FoundText = SearchedText extends infer Each ? Each extends SearchedText ? Omit<Each, 'group'> : never : never;

function onAnswers(change: (answers: Answers, text: string) => Answers) {
  return (content: DraftContent, text: string): DraftContent => ({ ...content, answers: change(content.answers, text) });
}

type Manner = 'typed' | 'shown' | 'none';
/** What 是 and 否 say is what was asked. */
const FIELD_MANNERS: Readonly<Record<Exclude<FieldKind, 'richText'>, Manner>> = {
  text: 'typed', longText: 'typed', figure: 'typed',
  integer: 'shown', total: 'shown', choice: 'shown', choices: 'shown', date: 'shown', region: 'shown', industry: 'shown',
  yesNo: 'none', confirmation: 'none',
};

function textOfField(edition: Edition, { answers }: Pick<Draft, 'answers'>, field: Field, name: string): readonly FoundText[] {
  const place = writePlace({ kind: 'field', field: field.id });
  const here = { place, aspect: 'answer', name } as const;
  if (field.kind === 'richText') {
    const text = storedAnswer(answers, field);
    // What cannot be read is left alone.
    if (!text || !isRichText(text)) return [];
    return [{ ...here, name: '', kind: 'rich', text, put: (content, next) => ({ ...content, answers: setAnswer(content.answers, field, next) }) }];
  }
  const text = answerText(edition, answers, field);
  if (text === '' || FIELD_MANNERS[field.kind] === 'none') return [];
  if (field.kind !== 'text' && field.kind !== 'longText' && field.kind !== 'figure') return [{ ...here, kind: 'fixed', text }];
  return [{ ...here, kind: 'plain', text, put: onAnswers((before, next) => setAnswer(before, field, next)) }];
}

type ColumnText = (section: TableSection, row: PrintedTableRow, column: Column) => Pick<Extract<FoundText, { readonly kind: 'plain' }>, 'aspect' | 'text' | 'put'> | null;
const typedCell: ColumnText = (section, row, { id }) => (
  { aspect: 'answer', text: row.cells[id] ?? '', put: onAnswers((answers, next) => setCell(answers, section, row.id, id, next)) }
);
const columnTexts: Readonly<Record<ColumnKind, ColumnText>> = {
  // The form's own names are no answers.
  rowLabel: (section, row) => {
    const isOfForm = section.rows.some(({ id, label }) => id === row.id && label === row.label);
    return isOfForm ? null : { aspect: 'title', text: row.label, put: onAnswers((answers, next) => renameRow(answers, section, row.id, next)) };
  },
  rowUnit: (section, row) => (
    row.own ? { aspect: 'unit', text: row.unit ?? '', put: onAnswers((answers, next) => describeRow(answers, section, row.id, { unit: next })) } : null
  ),
  rowNumber: () => null,
  shortText: typedCell,
  longText: typedCell,
  figure: typedCell,
  rank: typedCell,
};

function noteOf({ answers }: Pick<Draft, 'answers'>, place: string, name: string): readonly FoundText[] {
  const text = answers.notes[place] ?? '';
  if (text === '') return [];
  return [{ place, aspect: 'note', name: `${name} · 备注`, kind: 'plain', text, put: onAnswers((before, next) => setNote(before, place, next)) }];
}

function textsOfTable(section: TableSection, draft: Pick<Draft, 'answers'>): readonly FoundText[] {
  const names = rowNames(section, draft.answers);
  return printedRows(section, draft.answers.tables[section.id]).flatMap((row) => section.columns.flatMap((column): readonly FoundText[] => {
    const place = writePlace({ kind: 'cell', table: section.id, row: row.id, column: column.id });
    const name = `${names.get(row.id) ?? ''} · ${column.heading}`;
    const found = columnTexts[column.kind](section, row, column);
    return [...(found && found.text !== '' ? [{ place, name, kind: 'plain', ...found } as const] : []), ...noteOf(draft, place, name)];
  }));
}

function textsOfSection(edition: Edition, draft: Pick<Draft, 'answers'>, section: Section): readonly SearchedText[] {
  const under = (group: string, texts: readonly FoundText[]): readonly SearchedText[] => texts.map((text): SearchedText => ({ ...text, group }));
  const ofField = (field: Field): readonly FoundText[] => (
    isVisible(edition, draft.answers, field)
      ? [...textOfField(edition, draft, field, field.label), ...noteOf(draft, writePlace({ kind: 'field', field: field.id }), field.label)]
      : []
  );
  switch (section.kind) {
    case 'table': return under(section.stepTitle, textsOfTable(section, draft));
    case 'narrative': {
      const own = new Set(section.fields.map(({ id }) => id));
      // What a part repeats of another section is found there.
      return section.parts.filter(({ field }) => own.has(field)).flatMap((part) => under(part.heading, ofField(fieldById(edition, part.field))));
    }
    default: return under(section.stepTitle, fieldsOfSection(section).flatMap(ofField));
  }
}

function textsOfEvidence(item: EvidenceItem, number: number): readonly FoundText[] {
  const place = writePlace({ kind: 'evidence', item: item.id });
  const name = `第 ${number} 项`;
  const typed = (aspect: 'title' | 'note'): FoundText => (
    { place, aspect, name: aspect === 'note' ? `${name} · 备注` : name, kind: 'plain', text: item[aspect], put: (content, text) => changeEvidence(content, item.id, { [aspect]: text }) }
  );
  return [
    typed('title'),
    { place, aspect: 'files', name: `${name} · 文件`, kind: 'fixed', text: item.files.map(({ fileName }) => fileName).join('、') } as const,
    typed('note'),
  ].filter(({ text }) => text !== '');
}

export function searchedTexts(edition: Edition, draft: Pick<Draft, 'answers' | 'evidence'>): readonly SearchedText[] {
  return [
    ...edition.sections.flatMap((section) => textsOfSection(edition, draft, section)),
    ...draft.evidence.flatMap((item, index) => textsOfEvidence(item, index + 1)).map((text): SearchedText => ({ ...text, group: edition.documentNames.evidence })),
  ];
}
