/** What the form's tables and fields hold of an indicator. */
import type { Answers } from '#shared/application/answers.ts';
import { liveValueText } from '#shared/application/liveValueText.ts';
import { type Place, writePlace } from '#shared/application/place.ts';
import { listedItems, listedName, listedShare } from '#shared/application/listedFacts.ts';
import { tablesOf } from '#shared/form/fieldsOf.ts';
import type { Indicator } from '#shared/form/indicator.ts';
import type { Source } from '#shared/form/source.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { CheckContext } from '#shared/validation/check.ts';
import { foldForComparison } from '#shared/validation/foldForComparison.ts';
import { toHalfWidth } from '#shared/validation/toHalfWidth.ts';
import type { Target } from './claim.ts';
import type { Lexicon } from './lexicon.ts';
import type { Bound, Quantity } from './quantity.ts';
import { readNumber } from './readNumber.ts';
import type { Unit } from './unit.ts';

export interface KnownValue {
  readonly place: Place;
  readonly quantity: Quantity;
  /** In which it is given; of a bare figure the row's. */
  readonly unit: Unit;
  /** The place itself names its unit. */
  readonly hasOwnUnit: boolean;
  /** With its unit, as a finding shows it. */
  readonly says: string;
  readonly source: Source;
  /** What stands there is this number and nothing else: it may be written over, and shown as a live value. */
  readonly isPlain: boolean;
  /** A sum is not typed. */
  readonly isTyped: boolean;
}

const LONGEST_CELL = 60;
const BOUNDS: readonly (readonly [string, Bound])[] = [
  ['约为', 'about'], ['大约', 'about'], ['约', 'about'], ['近', 'nearly'], ['超过', 'over'], ['超', 'over'], ['逾', 'over'], ['≥', 'over'], ['>', 'over'], ['≤', 'under'], ['<', 'under'], ['≈', 'about'],
];

/** Null when there is no number, or more than one could be meant. */
function readCell(text: string, wanted: Unit, lexicon: Lexicon): Pick<KnownValue, 'quantity' | 'unit' | 'hasOwnUnit' | 'says' | 'isPlain' | 'isTyped'> | null {
  if (text.length > LONGEST_CELL) return null;
  const written = toHalfWidth(text).trim();
  const word = BOUNDS.find(([beginning]) => written.startsWith(beginning));
  const start = word ? word[0].length : 0;
  const at = written.charAt(start) === ' ' ? start + 1 : start;
  const number = readNumber(written, at, lexicon.units);
  if (!number) return null;
  const rest = written.slice(number.end).trim();
  const isWhole = rest === '' || rest.startsWith('(');
  if (!isWhole && !/^(?:左右|以上|以下)$/.test(rest)) return null;
  const bound: Bound = word?.[1] ?? (rest === '左右' ? 'about' : rest === '以上' || number.isMore ? 'over' : rest === '以下' ? 'under' : 'exact');
  const unit = number.unit ?? wanted;
  return {
    quantity: { value: number.value, step: number.step, bound }, unit, hasOwnUnit: number.unit !== null,
    says: `${text.trim()}${number.unit ? '' : wanted.written}`, isPlain: bound === 'exact' && rest === '', isTyped: true,
  };
}

function fromField(target: Target, field: string, { edition, answers }: CheckContext, lexicon: Lexicon): KnownValue | null {
  const place: Place = { kind: 'field', field };
  const [wanted] = target.units;
  const read = wanted ? readCell(liveValueText(edition, answers, writePlace(place)), wanted, lexicon) : null;
  const { source, kind } = fieldById(edition, field);
  return read && { place, source, ...read, isTyped: kind !== 'total' };
}

function fromRow(target: Target, year: number, { edition, answers }: CheckContext, lexicon: Lexicon): KnownValue | null | undefined {
  const [table, row = ''] = target.id.split('/');
  const section = tablesOf(edition).find(({ id }) => id === table);
  const column = section?.columns.find((candidate) => candidate.standsFor === 'own' && candidate.year === year);
  const [wanted] = target.units;
  if (!section || !column || !wanted) return undefined;
  const read = readCell(answers.tables[section.id]?.rows.find(({ id }) => id === row)?.cells[column.id] ?? '', wanted, lexicon);
  return read && { place: { kind: 'cell', table: section.id, row, column: column.id }, source: column.source, ...read };
}

/** The list of products may give a share that its own field leaves blank. */
function fromList(target: Target, field: string, context: CheckContext, lexicon: Lexicon): KnownValue | null {
  const [wanted] = target.units;
  for (const { into, from } of context.edition.sharedFacts ?? []) {
    if (into.kind !== 'field' || into.field !== field || !wanted) continue;
    for (const source of from) {
      if (source.kind !== 'listedShare') continue;
      const text = liveValueText(context.edition, context.answers, `field:${source.field}`);
      const item = listedItems(text).find((listed) => foldForComparison(listedName(listed) ?? '') === foldForComparison(target.product ?? ''));
      const share = item === undefined ? null : listedShare(item, source.market, source.year);
      const read = share === null ? null : readCell(share, wanted, lexicon);
      if (read) return { place: { kind: 'field', field: source.field }, source: fieldById(context.edition, source.field).source, ...read, isPlain: false };
    }
  }
  return null;
}

function fromCompetitor(target: Target, indicator: Extract<Indicator, { readonly kind: 'competitor' }>, { edition, answers }: CheckContext, lexicon: Lexicon): KnownValue | null {
  const row = target.id.slice(target.id.indexOf('.') + 1);
  const section = tablesOf(edition).find(({ id }) => id === indicator.table);
  const column = section?.columns.find(({ id }) => id === indicator.share);
  const [wanted] = target.units;
  if (!section || !column || !wanted) return null;
  const text = answers.tables[section.id]?.rows.find(({ id }) => id === row)?.cells[column.id] ?? '';
  const market = target.market ?? '';
  const read = readCell(text.trim().startsWith(market) ? text.trim().slice(market.length) : '', wanted, lexicon);
  return read && { place: { kind: 'cell', table: section.id, row, column: column.id }, source: column.source, ...read, says: text.trim(), isPlain: false };
}

/** Many claims ask for the same few values. */
const known = new WeakMap<Answers, WeakMap<Lexicon, Map<string, KnownValue | null | undefined>>>();

/** Undefined: the form does not ask for it, or not for this year. Null: it does, and nothing that can be read stands there. */
export function knownValue(target: Target, kinds: readonly string[], year: number | null, context: CheckContext, lexicon: Lexicon): KnownValue | null | undefined {
  const ofAnswers = known.get(context.answers) ?? new WeakMap<Lexicon, Map<string, KnownValue | null | undefined>>();
  known.set(context.answers, ofAnswers);
  const values = ofAnswers.get(lexicon) ?? new Map<string, KnownValue | null | undefined>();
  ofAnswers.set(lexicon, values);
  const key = [target.id, year ?? '', ...kinds].join(' ');
  if (!values.has(key)) values.set(key, lookUp(target, kinds, year, context, lexicon));
  return values.get(key);
}

function lookUp(target: Target, kinds: readonly string[], year: number | null, context: CheckContext, lexicon: Lexicon): KnownValue | null | undefined {
  const { edition } = context;
  if (!target.isAsked) return undefined;
  if (target.competitor !== undefined) {
    const indicator = edition.indicators?.find((candidate) => candidate.kind === 'competitor');
    return indicator?.kind === 'competitor' ? fromCompetitor(target, indicator, context, lexicon) : undefined;
  }
  if (target.time === 'now') return kinds.length > 0 ? sumOf(target, kinds, context, lexicon) : fromField(target, target.id, context, lexicon);
  if (year === null) return undefined;
  if (target.product === undefined) return fromRow(target, year, context, lexicon);
  const indicator = edition.indicators?.find((candidate) => candidate.kind === 'product' && candidate.id === target.id);
  const value = indicator?.kind === 'product' ? indicator.values.find((candidate) => candidate.year === year) : undefined;
  return value && (fromField(target, value.field, context, lexicon) ?? fromList(target, value.field, context, lexicon));
}

/** Kinds that are named together; the finding points at their total. */
function sumOf(target: Target, kinds: readonly string[], context: CheckContext, lexicon: Lexicon): KnownValue | null {
  const parts = [...new Set(kinds)].map((field) => fromField(target, field, context, lexicon));
  const total = fromField(target, target.id, context, lexicon);
  if (!total || parts.every((part) => part === null)) return null;
  const sum = parts.reduce((value, part) => value + (part?.quantity.value ?? 0), 0);
  return { ...total, quantity: { ...total.quantity, value: sum }, says: `${sum}${total.unit.written}`, isPlain: sum === total.quantity.value && total.isPlain };
}
