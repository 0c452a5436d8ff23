/** Changes the note (来源/备注) of a place. Notes are never printed. */
import type { Answers } from './answers.ts';
import { type Place, writePlace } from './place.ts';

/** An empty note is none. The same answers when nothing changed. */
export function setNote(answers: Answers, place: Place, note: string): Answers {
  const key = writePlace(place);
  if ((answers.notes[key] ?? '') === note) return answers;
  const { [key]: _old, ...others } = answers.notes;
  return { ...answers, notes: note === '' ? others : { ...others, [key]: note } };
}
