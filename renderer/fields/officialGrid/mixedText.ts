/** A cell of several pieces (□自评 □第三方调查 调查机构名称：) as one text, as it is printed, and back. */
import { type Answers, storedAnswer } from '#shared/application/answers.ts';
import { answerText } from '#shared/application/answerText.ts';
import { emptyAnswer } from '#shared/application/emptyAnswers.ts';
import { isVisible } from '#shared/application/isVisible.ts';
import { setAnswer } from '#shared/application/setAnswer.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { ChoiceField, ChoicesField, Field, FieldId } from '#shared/form/field.ts';
import type { GridCell, GridPiece } from '#shared/form/grid.ts';
import { isCellField, normaliseCell } from '#renderer/fields/normaliseCell.ts';

const TICKED = '☑☒✓✔√■●';
const OPEN = '□☐○';
const ANY_BOX = new RegExp(`[${TICKED}${OPEN}]`, 'u');

export type FieldsById = ReadonlyMap<FieldId, Field>;

function isChoosing(field: Field | undefined): field is ChoiceField | ChoicesField {
  return field?.kind === 'choice' || field?.kind === 'choices';
}

export function fieldsIn({ lines }: GridCell, fields: FieldsById): readonly Field[] {
  const ids = new Set(lines.flat().flatMap((piece) => ('field' in piece ? [piece.field] : [])));
  return [...ids].flatMap((id) => fields.get(id) ?? []);
}

function boxText(answers: Answers, field: ChoiceField | ChoicesField, option: string): string {
  const chosen = [storedAnswer<ChoiceField | ChoicesField>(answers, field)].flat();
  return `${chosen.includes(option) ? '☑' : '□'}${field.options.find(({ id }) => id === option)?.label ?? ''}`;
}

function pieceText(edition: Edition, answers: Answers, fields: FieldsById, piece: GridPiece): string {
  if (piece.kind === 'words') return piece.text;
  if (piece.kind === 'break') return '\n';
  const field = fields.get(piece.field);
  if (!field) return '';
  if (piece.kind === 'answer') return isVisible(edition, answers, field) ? answerText(edition, answers, field) : '';
  if (!isChoosing(field)) return '';
  return piece.kind === 'box' ? boxText(answers, field, piece.option) : field.options.map(({ id }) => boxText(answers, field, id)).join(' ');
}

export function mixedText(edition: Edition, answers: Answers, fields: FieldsById, { lines }: GridCell): string {
  return lines.map((pieces) => pieces.map((piece) => pieceText(edition, answers, fields, piece)).join('')).join('\n');
}

/** Without any box in the text, what is named is meant. */
function isTicked(text: string, label: string): boolean {
  const at = text.indexOf(label);
  if (at < 0) return false;
  const before = text.slice(0, at).trimEnd().at(-1) ?? '';
  return TICKED.includes(before) && before !== '' || !ANY_BOX.test(text);
}

/** What stands after the words of the form, to the end of the line; null when they do not stand there. */
function textAfter(text: string, words: string): string | null {
  const at = text.indexOf(words);
  return at < 0 ? null : text.slice(at + words.length).split('\n', 1)[0]?.trim() ?? '';
}

function write(answers: Answers, field: Field, text: string, { lines }: GridCell): Answers {
  if (isChoosing(field)) {
    const ticked = field.options.filter(({ label }) => isTicked(text, label)).map(({ id }) => id);
    return field.kind === 'choice' ? setAnswer(answers, field, ticked[0] ?? null) : setAnswer(answers, field, ticked);
  }
  if (!isCellField(field)) return answers;
  const pieces = lines.find((line) => line.some((piece) => piece.kind === 'answer' && piece.field === field.id)) ?? [];
  const words = pieces.slice(0, pieces.findIndex((piece) => 'field' in piece && piece.field === field.id)).findLast((piece) => piece.kind === 'words');
  const found = words?.kind === 'words' ? textAfter(text, words.text) : null;
  return found === null ? answers : setAnswer(answers, field, normaliseCell(field, found));
}

/** Whether a text says anything about what stands in the cell. */
export function isMixedText(cell: GridCell, fields: FieldsById, text: string): boolean {
  return text === '' || fieldsIn(cell, fields).some((field) => isChoosing(field) && field.options.some(({ label }) => text.includes(label)));
}

/** An empty text empties all fields of the cell. */
export function writeMixed(answers: Answers, fields: FieldsById, cell: GridCell, text: string): Answers {
  return fieldsIn(cell, fields).reduce((changed, field) => {
    if (text !== '') return write(changed, field, text, cell);
    return field.kind === 'total' ? changed : setAnswer(changed, field, emptyAnswer(field.kind));
  }, answers);
}
