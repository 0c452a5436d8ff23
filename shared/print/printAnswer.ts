/** The answer of one field as it stands on paper. A hidden field prints as if it had never been answered. */
import { storedAnswer } from '#shared/application/answers.ts';
import { answerText } from '#shared/application/answerText.ts';
import { isVisible } from '#shared/application/isVisible.ts';
import { writePlace } from '#shared/application/place.ts';
import type { DateField, Field } from '#shared/form/field.ts';
import type { PrintContext } from './printContext.ts';
import type { PrintInline } from './printDocument.ts';
import { textInlines } from './textInlines.ts';

/** The official blank of an unanswered place. No characters: nothing at all. */
export interface Blank {
  readonly characters: number;
  readonly underlined: boolean;
}
export const NO_BLANK: Blank = { characters: 0, underlined: false };

/** Blanks that leave room to write a year, a month and a day by hand. */
const DATE_BLANKS = [
  { unit: '年', part: 'year', characters: 4 },
  { unit: '月', part: 'month', characters: 2 },
  { unit: '日', part: 'day', characters: 2 },
] as const;

/** The printed text of a field, cleaned; empty when it is hidden or unanswered. */
export function printedAnswerText(context: PrintContext, field: Field): string {
  const { edition, answers } = context;
  if (!isVisible(edition, answers, field)) return '';
  const text = context.clean(answerText(edition, answers, field), writePlace({ kind: 'field', field: field.id }));
  return text.replace(/^(?:\s*\n)+|\s+$/g, '');
}

function blankInlines({ characters, underlined }: Blank): readonly PrintInline[] {
  return characters > 0 ? [{ kind: 'blank', characters, underlined }] : [];
}

/** A date of which a part is missing keeps the printed blank of that part. */
function dateInlines(context: PrintContext, field: DateField): readonly PrintInline[] {
  const { edition, answers } = context;
  const date = isVisible(edition, answers, field) ? storedAnswer(answers, field) : undefined;
  const inlines: PrintInline[] = [];
  let words = '';
  for (const { unit, part, characters } of DATE_BLANKS) {
    const value = date?.[part] ?? null;
    if (value === null) {
      if (words !== '') inlines.push({ kind: 'text', text: words });
      inlines.push({ kind: 'blank', characters, underlined: false });
      words = unit;
    } else {
      words += `${value}${unit}`;
    }
  }
  return [...inlines, { kind: 'text', text: words }];
}

/** The answer on one or more lines (split at its line ends), or the blank. */
export function answerLines(context: PrintContext, field: Field, blank: Blank): readonly (readonly PrintInline[])[] {
  if (field.kind === 'date') return [dateInlines(context, field)];
  const text = printedAnswerText(context, field);
  return text === '' ? [blankInlines(blank)] : text.split('\n').map(textInlines);
}
