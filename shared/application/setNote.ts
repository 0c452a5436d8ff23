/** Changes the note (来源/备注) of a place. Notes are never printed. */
import type { Answers } from './answers.ts';

/** `place`: as `writePlace` writes it, or the key of a ticked point of guidance. An empty note is none. The same answers when nothing changed. */
export function setNote(answers: Answers, place: string, note: string): Answers {
  if ((answers.notes[place] ?? '') === note) return answers;
  const { [place]: _old, ...others } = answers.notes;
  return { ...answers, notes: note === '' ? others : { ...others, [place]: note } };
}
