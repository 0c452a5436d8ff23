/** Answers of a draft that its print document does not show: worked out from the answers, apart from how they are laid out. */
import { storedAnswer } from '#shared/application/answers.ts';
import { answerText } from '#shared/application/answerText.ts';
import { cellText, isTypedColumn } from '#shared/application/cellText.ts';
import type { Draft } from '#shared/application/draft.ts';
import { narrativeResolver } from '#shared/application/narrativeResolver.ts';
import { narrativeText } from '#shared/application/narrativeText.ts';
import { writePlace } from '#shared/application/place.ts';
import { printedRows } from '#shared/application/tableRows.ts';
import { visibleFields } from '#shared/application/visibleFields.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Field } from '#shared/form/field.ts';
import type { Column } from '#shared/form/table.ts';
import { cleanText } from '#shared/richText/cleanText.ts';
import { plainText } from '#shared/richText/plainText.ts';
import { foldText, type PaperUnit } from './paperUnits.ts';

interface Answer {
  readonly place: string;
  /** Each stands on paper in one piece. */
  readonly texts: readonly string[];
}

function textsOf(edition: Edition, draft: Draft, field: Field): readonly string[] {
  const { answers } = draft;
  switch (field.kind) {
    case 'richText': return plainText(narrativeText(edition, answers, field), narrativeResolver(edition, draft)).split('\n');
    // Every option is printed, those that are chosen with a mark.
    case 'choice':
    case 'choices': {
      const stored = storedAnswer<Field>(answers, field);
      const chosen = Array.isArray(stored) ? stored : [stored];
      return field.options.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
    }
    default: return answerText(edition, answers, field).split('\n');
  }
}

function folded(texts: readonly string[]): readonly string[] {
  return texts.map((text) => foldText(cleanText(text).text)).filter((text) => text !== '');
}

/** In the order of the form: all that is filled in and shown. 资格自查 is never printed. */
export function answersToPrint(edition: Edition, draft: Draft): readonly Answer[] {
  return edition.sections.flatMap((section): readonly Answer[] => {
    if (section.kind === 'eligibility') return [];
    if (section.kind === 'table') {
      const named = new Set(draft.answers.tables[section.id]?.rows.filter(({ label }) => label !== null).map(({ id }) => id));
      // Names and units that the form gives are no answers.
      const isAnswer = (row: string, column: Column) => isTypedColumn(column) || (named.has(row) && column.kind !== 'rowNumber');
      return printedRows(section, draft.answers.tables[section.id]).flatMap((row, index) => section.columns.filter((column) => isAnswer(row.id, column)).map((column): Answer => ({
        place: writePlace({ kind: 'cell', table: section.id, row: row.id, column: column.id }), texts: folded(cellText(row, index + 1, column).split('\n')),
      })));
    }
    return visibleFields(edition, draft.answers, section).map((field): Answer => ({
      place: writePlace({ kind: 'field', field: field.id }), texts: folded(textsOf(edition, draft, field)),
    }));
  }).filter(({ texts }) => texts.length > 0);
}

/** Places (`shared/application/place.ts`) whose answer, or a part of it, is not among the texts. */
export function unprintedAnswers(answers: readonly Answer[], units: readonly PaperUnit[]): readonly string[] {
  const texts = units.flatMap((unit) => (unit.kind === 'contents' ? [] : unit.texts));
  const byOrigin = new Map<string, string>();
  for (const { text, origin } of texts) byOrigin.set(origin, (byOrigin.get(origin) ?? '') + text);
  const whole = texts.map(({ text }) => text).join('');
  return answers.filter(({ place, texts: wanted }) => {
    // Several answers of one printed sentence stand under the first of them.
    const own = byOrigin.get(place) ?? whole;
    return wanted.some((text) => !own.includes(text) && !whole.includes(text));
  }).map(({ place }) => place);
}
