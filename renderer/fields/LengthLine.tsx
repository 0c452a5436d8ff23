/** 字数 and characters of a limited text while it is typed. */
import { answerText } from '#shared/application/answerText.ts';
import type { Field } from '#shared/form/field.ts';
import { useSession, useSessionValue } from '#renderer/session/sessionContext.ts';
import { lengthOf } from './lengthOf.ts';

export function LengthLine({ field, id }: { readonly field: Field; readonly id: string }) {
  const { edition } = useSession();
  const text = useSessionValue(({ answers }) => answerText(edition, answers, field));
  const length = lengthOf(field, text);
  return <span id={id} className={`field-length digits${length ? ` length-${length.state}` : ''}`}>{length?.text}</span>;
}
