/** Whether an answer says anything. Blanks are nothing; 0, 否 and — are something. */
import type { Edition } from '#shared/form/edition.ts';
import type { Field } from '#shared/form/field.ts';
import { type Answers, storedAnswer } from './answers.ts';
import { answerText } from './answerText.ts';

/** A text that holds only a picture, a table or a live value holds something. Whether the field is shown is not asked here. */
export function holdsSomething(edition: Edition, answers: Answers, field: Field): boolean {
  if (answerText(edition, answers, field).trim() !== '') return true;
  if (field.kind !== 'richText') return false;
  const blocks = storedAnswer(answers, field)?.content ?? [];
  return blocks.some((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading': return (block.content ?? []).some(({ type }) => type === 'liveValue' || type === 'reference');
      case 'picture':
      case 'chart':
      case 'table': return true;
      case 'bulletList':
      case 'orderedList': return false;
    }
  });
}
