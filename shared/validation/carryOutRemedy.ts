/** Does what a finding offers. Pure; refuses when the words, the place or the value are no longer as they were. */
import { storedAnswer, type Answers } from '#shared/application/answers.ts';
import type { Draft } from '#shared/application/draft.ts';
import { narrativeResolver } from '#shared/application/narrativeResolver.ts';
import { type Place, readPlace } from '#shared/application/place.ts';
import { placeExists } from '#shared/application/placeExists.ts';
import { setAnswer } from '#shared/application/setAnswer.ts';
import { setCell } from '#shared/application/setCell.ts';
import { isTypedColumn } from '#shared/application/cellText.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldIndex } from '#shared/form/fieldsOf.ts';
import { isRichText } from '#shared/richText/isRichText.ts';
import type { LiveValue } from '#shared/richText/model.ts';
import { positionOf, replaceSpan } from '#shared/richText/replaceSpan.ts';
import type { Remedy } from './remedy.ts';
import type { TextSpan } from './textSpan.ts';

function replaceInText(text: string, span: TextSpan, words: string): string | null {
  const { position } = positionOf(text, span);
  return position < 0 ? null : text.slice(0, position) + words + text.slice(position + span.quote.length);
}

/** `change` is given what stands in a cell or in a field that is typed as text. */
function changeText(edition: Edition, answers: Answers, place: Place | null, change: (text: string) => string | null): Answers | null {
  if (place?.kind === 'cell') {
    const section = edition.sections.find(({ id }) => id === place.table);
    const column = section?.kind === 'table' ? section.columns.find(({ id }) => id === place.column) : undefined;
    if (section?.kind !== 'table' || !column || !isTypedColumn(column)) return null;
    const row = answers.tables[section.id]?.rows.find(({ id }) => id === place.row);
    if (!row || row.removed) return null;
    const next = change(row.cells[place.column] ?? '');
    return next === null ? null : setCell(answers, section, place.row, place.column, next);
  }
  const field = place?.kind === 'field' ? fieldIndex(edition).get(place.field) : undefined;
  switch (field?.kind) {
    case 'text':
    case 'longText':
    case 'figure': {
      const next = change(storedAnswer(answers, field) ?? '');
      return next === null ? null : setAnswer(answers, field, next);
    }
    case 'integer': {
      const next = change(String(storedAnswer(answers, field) ?? ''));
      return next !== null && /^\d{1,15}$/.test(next) ? setAnswer(answers, field, Number(next)) : null;
    }
    default: return null;
  }
}

function changeNarrative(edition: Edition, draft: Draft, place: Place | null, span: TextSpan, replacement: string | LiveValue): Answers | null {
  const field = place?.kind === 'field' ? fieldIndex(edition).get(place.field) : undefined;
  if (field?.kind !== 'richText') return null;
  const text = storedAnswer(draft.answers, field);
  const changed = isRichText(text) ? replaceSpan(text, span, replacement, narrativeResolver(edition, draft)) : null;
  return changed && setAnswer(draft.answers, field, changed);
}

/** Null: it no longer fits. */
export function carryOutRemedy(edition: Edition, draft: Draft, remedy: Remedy): Answers | null {
  const place = readPlace(remedy.place);
  switch (remedy.kind) {
    case 'replaceText': return changeNarrative(edition, draft, place, remedy.span, remedy.text)
      ?? changeText(edition, draft.answers, place, (text) => replaceInText(text, remedy.span, remedy.text));
    case 'insertLiveValue': {
      if (!placeExists(edition, draft.answers, remedy.valuePlace)) return null;
      return changeNarrative(edition, draft, place, remedy.span, { type: 'liveValue', attrs: { place: remedy.valuePlace } });
    }
    case 'setValue': return changeText(edition, draft.answers, place, () => remedy.text);
  }
}
