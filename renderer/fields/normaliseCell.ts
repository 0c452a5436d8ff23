/** What leaving a cell, or pasting into it, does to its text. */
import type { Field, FieldOfKind } from '#shared/form/field.ts';
import { normaliseFigure } from '#shared/validation/normaliseFigure.ts';
import { normaliseText } from '#shared/validation/normaliseText.ts';
import { cleanCellText } from '#renderer/clipboard/cleanCellText.ts';

/** Fields of words and figures: typed into one cell, pasted and offered as text. */
export type CellField = FieldOfKind<'text' | 'longText' | 'figure'>;
export function isCellField(field: Field): field is CellField {
  return field.kind === 'text' || field.kind === 'longText' || field.kind === 'figure';
}

export function normaliseCell(field: CellField, text: string): string {
  const clean = cleanCellText(text);
  switch (field.kind) {
    case 'text': return normaliseText(field.format, clean);
    case 'longText': return clean;
    // A figure stands on one line, also when it was pasted with a line end.
    case 'figure': return normaliseFigure(clean.replace(/\n+/g, ' '));
  }
}
