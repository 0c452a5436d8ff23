/** A merged table of the form (表1) as a sheet: words of the form, cells of one answer, and cells of several pieces. */
import { type Answers, storedAnswer } from '#shared/application/answers.ts';
import { isVisible } from '#shared/application/isVisible.ts';
import { writePlace } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Field } from '#shared/form/field.ts';
import type { GridCell } from '#shared/form/grid.ts';
import type { FormSection } from '#shared/form/section.ts';
import { type CellField, isCellField, normaliseCell } from '#renderer/fields/normaliseCell.ts';
import type { CellManner, Sheet, SheetCell } from '#renderer/grid/sheet.ts';
import { gridPlaces, type PlacedCell } from './gridPlaces.ts';
import { type FieldsById, fieldsIn, isMixedText, mixedText } from './mixedText.ts';

/** `words`: the form's own. `answer`: one field and nothing else. `mixed`: fields among words, or boxes. */
export type OfficialContent =
  | { readonly kind: 'words' }
  | { readonly kind: 'answer'; readonly field: CellField }
  | { readonly kind: 'mixed'; readonly fields: readonly Field[] };

export interface OfficialCell {
  readonly placed: PlacedCell;
  readonly place: string;
  readonly content: OfficialContent;
  readonly manner: CellManner;
}

const asItIs = (text: string): string => text;
const plain: CellManner = { isLong: false, shown: asItIs, normalised: asItIs };

function onlyField({ lines }: GridCell, fields: FieldsById): CellField | null {
  const [piece, ...others] = lines.flat();
  const field = piece?.kind === 'answer' && others.length === 0 ? fields.get(piece.field) : undefined;
  return field && isCellField(field) ? field : null;
}

function officialCell(placed: PlacedCell, fields: FieldsById): OfficialCell {
  const { cell, row, column } = placed;
  const field = onlyField(cell, fields);
  if (field) {
    const manner = { isLong: field.kind === 'longText', shown: asItIs, normalised: (text: string) => normaliseCell(field, text) };
    return { placed, place: writePlace({ kind: 'field', field: field.id }), content: { kind: 'answer', field }, manner };
  }
  const within = fieldsIn(cell, fields);
  const [first] = within;
  if (!first) return { placed, place: `words:${row}/${column}`, content: { kind: 'words' }, manner: plain };
  const manner = { ...plain, takes: (text: string) => isMixedText(cell, fields, text) };
  return { placed, place: writePlace({ kind: 'field', field: first.id }), content: { kind: 'mixed', fields: within }, manner };
}

export interface OfficialLayout {
  readonly section: FormSection;
  readonly fields: FieldsById;
  readonly cells: readonly OfficialCell[];
}

export function officialLayout(section: FormSection): OfficialLayout {
  const fields = new Map(section.fields.map((field) => [field.id, field]));
  return { section, fields, cells: gridPlaces(section.grid).flat().map((placed) => officialCell(placed, fields)) };
}

/** On screen a label may break where paper breaks it; as a text it is one word. */
export function wordsOf({ lines }: GridCell): string {
  return lines.flat().map((piece) => (piece.kind === 'words' ? piece.text : '')).join('');
}

export function officialSheet({ section, fields, cells }: OfficialLayout, edition: Edition, answers: Answers): Sheet {
  const width = section.grid.columnsMm.length;
  const byPoint = new Map<number, SheetCell>();
  const byPlace = new Map<string, SheetCell>();
  for (const { placed: { cell, row, column, rows, columns }, place, content, manner } of cells) {
    const isAsked = content.kind !== 'answer' || isVisible(edition, answers, content.field);
    const texts = {
      words: () => wordsOf(cell),
      answer: () => (content.kind === 'answer' && isAsked ? storedAnswer(answers, content.field) ?? '' : ''),
      mixed: () => mixedText(edition, answers, fields, cell),
    };
    const sheetCell: SheetCell = {
      place, manner, row: place, column: 'answer',
      area: { top: row, bottom: row + rows - 1, left: column, right: column + columns - 1 },
      text: texts[content.kind](),
      isOpen: content.kind !== 'words' && isAsked,
    };
    byPlace.set(place, sheetCell);
    for (let down = 0; down < rows; down += 1) {
      for (let across = 0; across < columns; across += 1) byPoint.set((row + down) * width + column + across, sheetCell);
    }
  }
  const names = new Map(cells.flatMap(({ place, content }) => {
    const field = content.kind === 'answer' ? content.field : content.kind === 'mixed' ? content.fields[0] : undefined;
    return field ? [[place, field.label] as const] : [];
  }));
  return {
    width,
    height: section.grid.rows.length,
    cellAt: (row, column) => (column < 0 || column >= width ? null : byPoint.get(row * width + column) ?? null),
    cellOf: (place) => byPlace.get(place) ?? null,
    headings: [],
    previewRows: '格子',
    previewColumns: [{ id: 'answer', heading: '内容' }],
    rowName: (place) => names.get(place) ?? '',
  };
}
