/** The input for one piece of an official table: a text in a cell, boxes to tick, or what else a field may be. */
import type { ChoiceField, ChoicesField, Field } from '#shared/form/field.ts';
import type { GridPiece } from '#shared/form/grid.ts';
import { CellText } from './CellText.tsx';
import { FieldInput } from '#renderer/fields/inputs/FieldInput.tsx';
import { isCellField } from '#renderer/fields/normaliseCell.ts';
import { OptionBox } from './OptionBox.tsx';

export interface PieceInputProps {
  readonly field: Field;
  readonly piece: Extract<GridPiece, { readonly field: string }>;
  readonly findingsId: string | undefined;
  readonly hasError: boolean;
}

function hasOptions(field: Field): field is ChoiceField | ChoicesField {
  return field.kind === 'choice' || field.kind === 'choices';
}

export function PieceInput({ field, piece, findingsId, hasError }: PieceInputProps) {
  switch (piece.kind) {
    case 'box':
    case 'boxes': return hasOptions(field)
      ? field.options.filter(({ id }) => piece.kind === 'boxes' || id === piece.option).map((option) => <OptionBox key={option.id} field={field} option={option} findingsId={findingsId} />)
      : null;
    case 'answer': return isCellField(field)
      ? <CellText field={field} findingsId={findingsId} hasError={hasError} />
      : <FieldInput field={field} id={`field-${field.id}`} labelId={`field-${field.id}`} describedBy={findingsId ?? ''} hasError={hasError} />;
  }
}
