/** Texts for an empty cell that stand elsewhere in the form already. Offered, never filled in by themselves. */
import { useMemo } from 'react';
import { readPlace } from '#shared/application/place.ts';
import { suggestionsFor } from '#shared/application/suggestionsFor.ts';
import { useSession } from '#renderer/session/sessionContext.ts';

const LONGEST_LABEL = 30;

export function useCellOffers(place: string, isAsked: boolean) {
  const session = useSession();
  return useMemo(() => {
    const where = isAsked ? readPlace(place) : null;
    return where ? suggestionsFor(session.edition, session.answers, where) : [];
  }, [session, place, isAsked]);
}

export function CellOffers({ offers, onTake }: { readonly offers: ReturnType<typeof useCellOffers>; onTake(text: string): void }) {
  return offers.map(({ text, from }) => (
    <button key={text} type="button" className="sheet-offer" title={`${from}：${text}`} onMouseDown={(event) => event.preventDefault()} onClick={() => onTake(text)}>
      用{from}里的：{text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL)}…` : text}
    </button>
  ));
}
