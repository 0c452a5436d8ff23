/** The unprinted notes of a table's cells, by row. */
import { useMemo } from 'react';
import { readPlace } from '#shared/application/place.ts';
import type { Answers } from '#shared/application/answers.ts';
import { useSessionValue } from '#renderer/session/sessionContext.ts';

export type Notes = Answers['notes'];
export const NO_NOTES: Notes = {};

/** Gives every row that has a note all notes, and every other row the same nothing, so that only rows with notes are drawn anew while one is written. */
export function useNotedRows(table: string): (row: string) => Notes {
  const notes = useSessionValue(({ answers }) => answers.notes);
  return useMemo(() => {
    const noted = new Set(Object.keys(notes).map((text) => {
      const place = readPlace(text);
      return place?.kind === 'cell' && place.table === table ? place.row : null;
    }));
    return (row) => (noted.has(row) ? notes : NO_NOTES);
  }, [notes, table]);
}
