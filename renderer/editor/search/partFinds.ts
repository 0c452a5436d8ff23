/** Finds through all parts of the narrative, and their replacement as one step of undo. */
import { storedAnswer } from '#shared/application/answers.ts';
import { isVisible } from '#shared/application/isVisible.ts';
import { writePlace } from '#shared/application/place.ts';
import { setAnswer } from '#shared/application/setAnswer.ts';
import type { RichTextField } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { NarrativeSection } from '#shared/form/section.ts';
import { isRichText } from '#shared/richText/isRichText.ts';
import type { DraftSession } from '#renderer/session/draftSession.ts';
import { type Find, findInRichText, replaceInRichText } from './findInRichText.ts';
import type { TextQuery } from './textQuery.ts';

export interface PartFind extends Find {
  readonly field: string;
  /** Its number within the part, from 0. */
  readonly index: number;
  readonly heading: string;
}

function textFields({ edition, answers }: DraftSession): readonly { readonly field: RichTextField; readonly heading: string }[] {
  const sections = edition.sections.filter((section): section is NarrativeSection => section.kind === 'narrative');
  return sections.flatMap(({ parts }) => parts).flatMap((part) => {
    const field = fieldById(edition, part.field);
    return field.kind === 'richText' && isVisible(edition, answers, field) ? [{ field, heading: part.heading }] : [];
  });
}

/** In the order of the paper. A text that cannot be read is left alone. */
export function findInParts(session: DraftSession, query: TextQuery): readonly PartFind[] {
  return textFields(session).flatMap(({ field, heading }) => {
    const text = storedAnswer(session.answers, field);
    if (!text || !isRichText(text)) return [];
    return findInRichText(text, query).map((find, index): PartFind => ({ ...find, field: field.id, index, heading }));
  });
}

/** `only`: one find; every one in every part when absent. */
export function replaceInParts(session: DraftSession, query: TextQuery, words: string, only?: PartFind): void {
  session.flush();
  const [first] = textFields(session);
  const place = writePlace({ kind: 'field', field: only?.field ?? first?.field.id ?? '' });
  session.changeAnswers({ place, label: only ? '替换' : '全部替换' }, (before) => textFields(session).reduce((answers, { field }) => {
    const text = storedAnswer(answers, field);
    if (!text || !isRichText(text) || (only && only.field !== field.id)) return answers;
    return setAnswer(answers, field, replaceInRichText(text, query, words, only?.index));
  }, before));
}
