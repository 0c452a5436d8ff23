/** Names in the text that are a product of the form but for one character. */
import { listedItems, listedName } from '#shared/application/listedFacts.ts';
import { liveValueText } from '#shared/application/liveValueText.ts';
import { type Place, writePlace } from '#shared/application/place.ts';
import { printedRows } from '#shared/application/tableRows.ts';
import type { Edition } from '#shared/form/edition.ts';
import { tablesOf } from '#shared/form/fieldsOf.ts';
import type { CheckContext } from '#shared/validation/check.ts';
import { foldInPlace, foldedText } from './foldedText.ts';
import { type Match, MOST_HITS } from './hit.ts';
import { type NearMiss, nearMisses } from './nearMiss.ts';
import { rememberLine, type TextLine } from './textLine.ts';
import { NAMES } from './words.ts';

/** With fewer characters, one more or less makes another word. */
const SHORTEST_NAME = 5;
const LONGEST_NAME = 30;
const HAN = /[\u3400-\u9fff]/;

export interface Product {
  readonly name: string;
  readonly place: Place;
}
export interface ProductMiss extends Match {
  readonly product: Product;
}

/** Fields of the form that name a product: those that are offered one of the names that a text lists. */
function productFields(edition: Edition): readonly { readonly field: string; readonly listedIn: string }[] {
  return (edition.sharedFacts ?? []).flatMap(({ into, from }) => from.flatMap((source) => (
    into.kind === 'field' && source.kind === 'listedName' ? [{ field: into.field, listedIn: source.field }] : []
  )));
}

export function productsOf({ edition, answers }: CheckContext): readonly Product[] {
  return productFields(edition).flatMap(({ field }): readonly Product[] => {
    const place: Place = { kind: 'field', field };
    const name = liveValueText(edition, answers, writePlace(place)).trim();
    return name.length >= SHORTEST_NAME && name.length <= LONGEST_NAME ? [{ name, place }] : [];
  });
}

/** Whatever the form itself names as a product is none that is misspelt: other products, and those in 表5. */
export function knownProducts({ edition, answers }: CheckContext): readonly string[] {
  const fields = productFields(edition);
  const listed = [...new Set(fields.map(({ listedIn }) => listedIn))]
    .flatMap((field) => listedItems(liveValueText(edition, answers, writePlace({ kind: 'field', field }))).map(listedName))
    .filter((name) => name !== null);
  const columns = (edition.sharedFacts ?? []).flatMap(({ into, from }) => (
    into.kind === 'column' && from.some((source) => source.kind === 'answer' && fields.some(({ field }) => field === source.field)) ? [into] : []
  ));
  const cells = columns.flatMap(({ table, column }) => {
    const section = tablesOf(edition).find(({ id }) => id === table);
    return section ? printedRows(section, answers.tables[table]).map(({ cells: typed }) => (typed[column] ?? '').trim()) : [];
  });
  return [...new Set([...productsOf({ edition, answers } as CheckContext).map(({ name }) => name), ...listed, ...cells])].filter((name) => name !== '').slice(0, 100);
}

function areOpposite(one: string, other: string): boolean {
  return NAMES.opposites.some((group) => group.includes(one) && group.includes(other));
}

/** The first character often sets one product apart from another, and the last may belong to the words behind it. */
function isSlip({ quote, change }: NearMiss, name: string): boolean {
  if (change === null) return true;
  const { index, from, to } = change;
  if (!HAN.test(from) || !HAN.test(to) || areOpposite(from, to) || index === 0) return false;
  return index < name.length - 1 || NAMES.endings.some((group) => group.includes(from) && group.includes(quote.at(-1) ?? ''));
}

/** Whether another name of the form stands where the near miss was seen. */
function standsAround(text: string, other: string, { position, quote }: NearMiss): boolean {
  return text.slice(Math.max(0, position - other.length), position + quote.length + other.length).includes(other);
}

/** Made anew when a name of a product changes; until then each line is read once. */
export function productMisses(products: readonly Product[], known: readonly string[]): (line: TextLine) => readonly ProductMiss[] {
  const others = known.map(foldInPlace);
  return rememberLine((line) => {
    const text = foldedText(line);
    return products.flatMap((product) => {
      const name = foldInPlace(product.name);
      return nearMisses(text, name, MOST_HITS)
        .filter((miss) => isSlip(miss, name) && !others.some((other) => other !== name && standsAround(text, other, miss)))
        .map(({ quote, position }) => ({ quote: line.text.slice(position, position + quote.length), position, product }));
    });
  });
}
