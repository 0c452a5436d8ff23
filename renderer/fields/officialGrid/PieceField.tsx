/** A field that shares its cell with words of the form or with other fields: its input, and its note in the corner. */
import { memo, useState } from 'react';
import { writePlace } from '#shared/application/place.ts';
import type { Field } from '#shared/form/field.ts';
import type { GridPiece } from '#shared/form/grid.ts';
import type { Severity } from '#shared/form/rule.ts';
import { afterPress } from '#renderer/components/afterPress.ts';
import { NoteButton } from '#renderer/components/NoteButton.tsx';
import { SuggestionButtons } from '#renderer/fields/SuggestionButtons.tsx';
import { useFieldIsVisible } from '#renderer/session/useAnswers.ts';
import { PieceInput } from './PieceInput.tsx';

export interface PieceFieldProps {
  readonly field: Field;
  readonly piece: Extract<GridPiece, { readonly field: string }>;
  /** The place where the field is pointed at and carries its note. */
  readonly isOwner: boolean;
  readonly severity: Severity | undefined;
  readonly findingsId: string | undefined;
  onLeave(place: string): void;
}

function VisiblePiece({ field, piece, isOwner, severity, findingsId, onLeave }: PieceFieldProps) {
  const place = writePlace({ kind: 'field', field: field.id });
  const [isActive, setIsActive] = useState(false);
  return (
    <span
      className={`piece piece-${piece.kind}${severity ? ` piece-told-${severity}` : ''}`}
      {...(isOwner ? { 'data-place': place } : {})}
      onFocus={() => setIsActive(true)}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return;
        afterPress(() => setIsActive(false));
        onLeave(place);
      }}
    >
      <PieceInput field={field} piece={piece} findingsId={findingsId} hasError={severity === 'error'} />
      {isOwner && <NoteButton place={place} label={field.label} hint={field.noteHint} isCorner />}
      {isOwner && isActive && <span className="piece-offers"><SuggestionButtons field={field} isActive={isActive} /></span>}
    </span>
  );
}

/** What is not asked now leaves its place empty, as on paper. */
export const PieceField = memo(function PieceField(properties: PieceFieldProps) {
  return useFieldIsVisible(properties.field) ? <VisiblePiece {...properties} /> : <span className="soft">—</span>;
});
