/** The answers that a component shows and changes. */
import type { AnswerByKind } from '#shared/application/answers.ts';
import { storedAnswer } from '#shared/application/answers.ts';
import { isVisible } from '#shared/application/isVisible.ts';
import { writePlace } from '#shared/application/place.ts';
import { setAnswer } from '#shared/application/setAnswer.ts';
import { setNote } from '#shared/application/setNote.ts';
import type { Field } from '#shared/form/field.ts';
import { useSession, useSessionValue } from './sessionContext.ts';

export interface FieldAnswer<F extends Field> {
  readonly value: AnswerByKind[F['kind']] | undefined;
  /** `typing`: goes on with the step of undo that the last keys began. */
  set(value: AnswerByKind[F['kind']], how?: 'typing' | 'choosing'): void;
}

export function useFieldAnswer<F extends Field>(field: F): FieldAnswer<F> {
  const session = useSession();
  const value = useSessionValue(({ answers }) => storedAnswer(answers, field));
  return {
    value,
    set(next, how = 'choosing') {
      const place = writePlace({ kind: 'field', field: field.id });
      session.changeAnswers(
        { place, label: how === 'typing' ? '输入' : '更改', ...(how === 'typing' ? { group: place } : {}) },
        (answers) => setAnswer(answers, field, next),
      );
    },
  };
}

export function useFieldIsVisible(field: Field): boolean {
  return useSessionValue(({ edition, answers }) => isVisible(edition, answers, field));
}

/** 来源/备注 of a place; never printed. */
export function useNote(place: string): { readonly note: string; set(note: string): void } {
  const session = useSession();
  const note = useSessionValue(({ answers }) => answers.notes[place] ?? '');
  return {
    note,
    set(next) {
      session.changeAnswers({ place, label: '更改备注', group: `note ${place}` }, (answers) => setNote(answers, place, next));
    },
  };
}
