/** A field inside an official table: its input, its note in the corner, and a mark when something is to be said. */
import { type FocusEvent, memo, useState } from 'react';
import { writePlace } from '#shared/application/place.ts';
import type { Field } from '#shared/form/field.ts';
import type { GridPiece } from '#shared/form/grid.ts';
import { NoteButton } from '#renderer/components/NoteButton.tsx';
import { useFindingsAt } from '#renderer/session/findings.ts';
import { useFieldIsVisible } from '#renderer/session/useAnswers.ts';
import { afterPress } from '#renderer/components/afterPress.ts';
import { GridInput } from './GridInput.tsx';
import { useLeaving } from './useLeaving.ts';
import { SuggestionButtons } from './SuggestionButtons.tsx';

export interface GridFieldProps {
  readonly field: Field;
  readonly piece: Extract<GridPiece, { readonly field: string }>;
  /** The place where the field is pointed at and carries its note. */
  readonly isOwner: boolean;
}

function VisibleGridField({ field, piece, isOwner }: GridFieldProps) {
  const place = writePlace({ kind: 'field', field: field.id });
  const { mayTell, leave } = useLeaving(field);
  const findings = useFindingsAt(place);
  const [isActive, setIsActive] = useState(false);
  const severity = mayTell ? (['error', 'warning', 'hint'] as const).find((candidate) => findings.some((finding) => finding.severity === candidate)) : undefined;
  const left = (event: FocusEvent) => {
    if (event.currentTarget.contains(event.relatedTarget)) return;
    afterPress(() => setIsActive(false));
    leave();
  };
  return (
    <span
      className={`grid-field grid-field-${piece.kind}${severity ? ` grid-told-${severity}` : ''}`}
      {...(isOwner ? { 'data-place': place } : {})}
      onFocus={() => setIsActive(true)}
      onBlur={left}
    >
      <GridInput field={field} piece={piece} findingsId={`findings-${field.id}`} hasError={severity === 'error'} />
      {isOwner && <NoteButton place={place} label={field.label} hint={field.noteHint} isCorner />}
      {isOwner && isActive && <span className="grid-offers"><SuggestionButtons field={field} isActive={isActive} /></span>}
    </span>
  );
}

/** What is not asked now leaves its place empty, as on paper. */
export const GridField = memo(function GridField(properties: GridFieldProps) {
  return useFieldIsVisible(properties.field) ? <VisibleGridField {...properties} /> : <span className="soft">—</span>;
});
