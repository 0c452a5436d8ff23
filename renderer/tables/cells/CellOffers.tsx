/** Texts for an empty cell that stand elsewhere in the form already. Offered, never filled in by themselves. */
import { useMemo } from 'react';
import { suggestionsFor } from '#shared/application/suggestionsFor.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import type { CellAt } from '#renderer/tables/changes/writeCell.ts';

const LONGEST_LABEL = 30;

/** Null when nothing is offered. */
export function useCellOffers(table: string, cell: CellAt, isAsked: boolean) {
  const session = useSession();
  return useMemo(
    () => (isAsked ? suggestionsFor(session.edition, session.answers, { kind: 'cell', table, row: cell.row, column: cell.column }) : []),
    [session, table, cell.row, cell.column, isAsked],
  );
}

export function CellOffers({ offers, onTake }: { readonly offers: ReturnType<typeof useCellOffers>; onTake(text: string): void }) {
  return offers.map(({ text, from }) => (
    <button key={text} type="button" className="sheet-offer" title={`${from}：${text}`} onMouseDown={(event) => event.preventDefault()} onClick={() => onTake(text)}>
      用{from}里的：{text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL)}…` : text}
    </button>
  ));
}
