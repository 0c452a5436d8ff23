/** Offers for an empty field, from where the same fact was typed first. They stay while the cursor is in the field, so that nothing jumps under the keys. */
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { holdsSomething } from '#shared/application/holdsSomething.ts';
import { setAnswer } from '#shared/application/setAnswer.ts';
import { suggestionsFor } from '#shared/application/suggestionsFor.ts';
import { writePlace } from '#shared/application/place.ts';
import type { Field } from '#shared/form/field.ts';
import { useSession, useSessionValue } from '#renderer/session/sessionContext.ts';
import { isCellField } from './normaliseCell.ts';

const LONGEST_LABEL = 40;

export function SuggestionButtons({ field, isActive }: { readonly field: Field; readonly isActive: boolean }) {
  const session = useSession();
  const { edition } = session;
  const isEmpty = useSessionValue(({ answers }) => !holdsSomething(answers, field));
  const isOffered = edition.sharedFacts?.some(({ into }) => into.kind === 'field' && into.field === field.id) ?? false;
  const [wasEmpty, setWasEmpty] = useState(isEmpty);
  if (!isActive && wasEmpty !== isEmpty) setWasEmpty(isEmpty);
  const place = { kind: 'field', field: field.id } as const;
  // Read anew when the field is entered or emptied; what is typed meanwhile elsewhere waits for that.
  const offers = useMemo(
    () => (isOffered && isCellField(field) && (isEmpty || wasEmpty) ? suggestionsFor(edition, session.answers, place) : []),
    [isOffered, field, isEmpty, wasEmpty, isActive],
  );
  if (offers.length === 0) return null;
  return (
    <div className="suggestions">
      {offers.map(({ text, from }) => (
        <Button
          key={text}
          size="small"
          type="dashed"
          disabled={!isEmpty}
          title={text}
          onClick={() => session.changeAnswers({ place: writePlace(place), label: '填入' }, (answers) => (isCellField(field) ? setAnswer(answers, field, text) : answers))}
        >
          用{from}里的：{text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL)}…` : text}
        </Button>
      ))}
    </div>
  );
}
