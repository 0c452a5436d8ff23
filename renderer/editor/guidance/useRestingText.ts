/** The session's text of an open editor, given anew only when somebody pauses: what is read from it never delays a key. */
import { useEffect, useState } from 'react';
import { storedAnswer } from '#shared/application/answers.ts';
import type { RichTextField } from '#shared/form/field.ts';
import { EMPTY_RICH_TEXT, type RichText } from '#shared/richText/model.ts';
import { useSession } from '#renderer/session/sessionContext.ts';

const PAUSE_MS = 400;

export function useRestingText(field: RichTextField): RichText {
  const session = useSession();
  const read = () => storedAnswer(session.answers, field) ?? EMPTY_RICH_TEXT;
  const [text, setText] = useState(read);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = session.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setText(read()), PAUSE_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [session, field]);
  return text;
}
