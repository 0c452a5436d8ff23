/** What other places of the form offer to an empty place. Offers only: nothing is ever filled in by itself. */
import type { Edition } from '#shared/form/edition.ts';
import type { FieldId } from '#shared/form/field.ts';
import { fieldById, fieldsOfSection } from '#shared/form/fieldsOf.ts';
import type { ClausePiece, FactPlace, FactSource } from '#shared/form/sharedFact.ts';
import { answerText } from './answerText.ts';
import type { Answers } from './answers.ts';
import { isVisible } from './isVisible.ts';
import { listedItems, listedName, listedShare } from './listedFacts.ts';
import type { Place } from './place.ts';

export interface Suggestion {
  /** What would be filled in. */
  readonly text: string;
  /** Where it stands already, as a step is called: `表1 管理效益`. */
  readonly from: string;
}
type Reading = { readonly text: string; readonly field: FieldId } | null;
type Readers = {
  readonly [K in FactSource['kind']]: (source: Extract<FactSource, { readonly kind: K }>, textOf: (field: FieldId) => string) => Reading;
};

function found(field: FieldId, text: string | null | undefined): Reading {
  return text ? { field, text } : null;
}

function clauseText(clause: readonly ClausePiece[], textOf: (field: FieldId) => string): string | null {
  const texts = clause.map((piece) => (piece.kind === 'words' ? piece.text : textOf(piece.field)));
  return texts.includes('') ? null : texts.join('');
}

const readers: Readers = {
  answer: ({ field }, textOf) => found(field, textOf(field)),
  listedName: ({ field, item }, textOf) => {
    const listed = listedItems(textOf(field))[item];
    return found(field, listed === undefined ? null : listedName(listed));
  },
  listedShare: ({ field, item, market, year }, textOf) => {
    const listed = listedItems(textOf(field))[item];
    return found(field, listed === undefined ? null : listedShare(listed, market, year));
  },
  items: ({ items, separator }, textOf) => {
    const written = items.map(([first = [], ...others]) => {
      const beginning = clauseText(first, textOf);
      return beginning === null ? '' : beginning + others.map((clause) => clauseText(clause, textOf) ?? '').join('');
    });
    const field = items.flat(2).find((piece) => piece.kind === 'answer')?.field;
    return field === undefined ? null : found(field, written.filter((item) => item !== '').join(separator));
  },
};

function read<K extends FactSource['kind']>(source: Extract<FactSource, { readonly kind: K }>, textOf: (field: FieldId) => string): Reading {
  const reader: Readers[K] = readers[source.kind];
  return reader(source, textOf);
}

function isInto(into: FactPlace, place: Place): boolean {
  return into.kind === 'field'
    ? place.kind === 'field' && place.field === into.field
    : place.kind === 'cell' && place.table === into.table && place.column === into.column;
}

/** Each text once, in the edition's order. The place itself is not looked at: ask only for one that is empty. */
export function suggestionsFor(edition: Edition, answers: Answers, place: Place): readonly Suggestion[] {
  const sources = (edition.sharedFacts ?? []).filter(({ into }) => isInto(into, place)).flatMap(({ from }) => from);
  if (sources.length === 0) return [];
  const textOf = (id: FieldId) => {
    const field = fieldById(edition, id);
    return isVisible(edition, answers, field) ? answerText(edition, answers, field).trim() : '';
  };
  const offers = new Map<string, Suggestion>();
  for (const source of sources) {
    const reading = read(source, textOf);
    if (!reading || offers.has(reading.text)) continue;
    const section = edition.sections.find((candidate) => fieldsOfSection(candidate).some(({ id }) => id === reading.field));
    offers.set(reading.text, { text: reading.text, from: section?.stepTitle ?? '' });
  }
  return [...offers.values()];
}
