/** 字数 of all parts, brought up to date when the session rests: counting never stands between a key and the screen. */
import { useEffect, useState } from 'react';
import { type CountedNarrative, countNarrative } from '#shared/application/countNarrative.ts';
import type { TextCounts } from '#shared/richText/countWords.ts';
import { useSession } from '#renderer/session/sessionContext.ts';

const REST_MS = 60;

function sameCounts(one: TextCounts, other: TextCounts | undefined): boolean {
  return one.words === other?.words && one.charactersNoSpaces === other.charactersNoSpaces && one.charactersWithSpaces === other.charactersWithSpaces;
}
function sameNarrative(one: CountedNarrative, other: CountedNarrative): boolean {
  return one.parts.length === other.parts.length && one.parts.every(({ counts }, index) => sameCounts(counts, other.parts[index]?.counts));
}

export function useNarrativeCounts(): CountedNarrative {
  const session = useSession();
  const [counted, setCounted] = useState(() => countNarrative(session.edition, session.draft));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    let countedAnswers: unknown = null;
    const count = () => {
      timer = null;
      const { answers, evidence } = session.draft;
      if (answers === countedAnswers) return;
      countedAnswers = answers;
      const fresh = countNarrative(session.edition, { answers, evidence });
      setCounted((current) => (sameNarrative(fresh, current) ? current : fresh));
    };
    count();
    const stop = session.subscribe(() => {
      timer ??= setTimeout(count, REST_MS);
    });
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [session]);
  return counted;
}
