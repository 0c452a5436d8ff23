/** Whether a stored answer says anything that would print. Blanks are nothing; 0, 否 and — are something. */
import type { Field, FieldKind, FieldOfKind } from '#shared/form/field.ts';
import { linesOf } from '#shared/richText/lines.ts';
import type { Block } from '#shared/richText/model.ts';
import { type AnswerByKind, type Answers, storedAnswer } from './answers.ts';

function saysSomething(text: string): boolean {
  return text.trim() !== '';
}

/** A figure or table says something by itself; what a live value says is not asked. */
function blockSaysSomething(block: Block): boolean {
  if (block.type === 'picture' || block.type === 'chart' || block.type === 'table') return true;
  return linesOf(block).some((line) => (
    typeof line !== 'string' && (line.content ?? []).some((inline) => {
      switch (inline.type) {
        case 'text': return saysSomething(inline.text);
        case 'hardBreak': return false;
        case 'liveValue':
        case 'reference': return true;
      }
    })
  ));
}

const handlers: { readonly [K in FieldKind]: (value: AnswerByKind[K], field: FieldOfKind<K>) => boolean } = {
  text: saysSomething,
  longText: saysSomething,
  figure: saysSomething,
  integer: (value) => value !== null,
  total: () => false,
  choice: (value, { options }) => options.some(({ id }) => id === value),
  choices: (value, { options }) => options.some(({ id }) => value.includes(id)),
  yesNo: (value) => value !== null,
  confirmation: (value) => value,
  date: ({ year, month, day }) => year !== null || month !== null || day !== null,
  region: ({ city, county, other }) => saysSomething(`${city}${county}${other}`),
  industry: ({ code, text }) => code !== null || saysSomething(text),
  richText: ({ content }) => content.some(blockSaysSomething),
};

function kindHoldsSomething<K extends FieldKind>(answers: Answers, field: FieldOfKind<K>): boolean {
  const handler: (value: AnswerByKind[K], field: FieldOfKind<K>) => boolean = handlers[field.kind];
  const stored = storedAnswer(answers, field as Field) as AnswerByKind[K] | undefined;
  return stored !== undefined && handler(stored, field);
}

/** A total holds nothing of its own: ask `totalOf`. Whether the field is shown is not asked here. */
export function holdsSomething(answers: Answers, field: Field): boolean {
  return kindHoldsSomething(answers, field);
}
