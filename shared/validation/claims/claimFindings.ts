/** What is said to the user about a claim, with both places and what one press can do. */
import { writePlace } from '#shared/application/place.ts';
import { type CheckContext, findingAt } from '#shared/validation/check.ts';
import type { Finding, OtherPlace } from '#shared/validation/finding.ts';
import { nameOfPlace } from '#shared/validation/nameOfPlace.ts';
import type { Remedy } from '#shared/validation/remedy.ts';
import { spanOf } from '#shared/validation/spanOf.ts';
import { toHalfWidth } from '#shared/validation/toHalfWidth.ts';
import type { TextSpan } from '#shared/validation/textSpan.ts';
import type { Claim, GrowthClaim, ValueClaim } from './claim.ts';
import type { ClaimText } from './claimTexts.ts';
import { growthOf } from './growth.ts';
import type { KnownValue } from './knownValues.ts';
import { written } from './quantity.ts';
import { PERCENT, POINTS, unitFactor } from './unit.ts';
import { quantityIn, type Verdict } from './verdict.ts';

/** A claim where it stands. */
export interface PlacedClaim<C extends Claim = Claim> {
  readonly claim: C;
  readonly text: ClaimText;
  /** Index of its line. */
  readonly line: number;
}

const SOURCE = 'our reading: text and tables state the same figures';

function partOf({ text, line }: PlacedClaim, start: number, end: number): string {
  return text.lines[line]?.text.slice(start, end) ?? '';
}
export function quoteOf(placed: PlacedClaim): string {
  return partOf(placed, placed.claim.start, placed.claim.end);
}

function spanAt({ text, line }: PlacedClaim, start: number, end: number): TextSpan {
  const before = text.lines.slice(0, line).reduce((length, { text: words }) => length + words.length + 1, 0);
  const quote = text.lines[line]?.text.slice(start, end) ?? '';
  return spanOf(text.lines.map(({ text: words }) => words).join('\n'), quote, before + start);
}

/** 2023年产品合格率, 精密行星减速器顾客满意度. */
function subjectOf({ target, year }: Claim): string {
  return `${year === null ? '' : `${year}年`}${target.competitor ?? ''}${target.competitor === undefined ? target.product ?? '' : ''}${target.competitor === undefined ? target.name : target.name.slice(target.competitor.length)}`;
}

function other(context: CheckContext, known: KnownValue): OtherPlace {
  return { place: writePlace(known.place), placeName: nameOfPlace(context.edition, context.draft, known.place), says: known.says };
}

/** Figures as they are typed, and not 三千四百五十. */
const TYPED = /^[\d.,+-]{1,40}$/;

function isTyped(placed: PlacedClaim): boolean {
  return TYPED.test(toHalfWidth(partOf(placed, placed.claim.digits.start, placed.claim.digits.end)));
}

/** A score may be given with 分 or without: the form's own unit is then the text's. */
function factorOf({ unit, target }: ValueClaim, known: KnownValue): number | null {
  return known.hasOwnUnit || target.units.length === 1 ? unitFactor(unit, known.unit) : 1;
}

/** In the unit that the text uses, as exactly as the text is; as the form has it where that would not be the same. */
function inWordsOfText(placed: PlacedClaim<ValueClaim>, known: KnownValue): string {
  const { claim } = placed;
  const factor = factorOf(claim, known);
  if (factor === null || known.quantity.bound !== 'exact' || !isTyped(placed)) return known.says;
  // A cell of a table in the text has its unit in the heading.
  const unit = partOf(placed, claim.digits.end, claim.end) === '' ? '' : claim.unit.written;
  const [value, step] = [known.quantity.value / factor, known.quantity.step / factor];
  if (factor === 1) return `${written(value, step)}${unit}`;
  const asSaid = claim.quantity.bound === 'exact' ? Math.max(step, Math.min(claim.quantity.step, Math.abs(value) / 100)) : step;
  return `${Number(written(value, asSaid))}${unit}`;
}

/** As it would be typed into the cell or field; null when that would lose what the form has, or the text is not exact. */
function asTyped(claim: ValueClaim, known: KnownValue): string | null {
  const factor = factorOf(claim, known);
  if (factor === null || !known.isPlain || !known.isTyped || claim.quantity.bound !== 'exact') return null;
  const [value, step] = [claim.quantity.value * factor, claim.quantity.step * factor];
  if (factor !== 1 && step > known.quantity.step * (1 + 1e-9)) return null;
  return `${written(value, step)}${known.hasOwnUnit ? known.unit.written : ''}`;
}

function liveValue(placed: PlacedClaim<ValueClaim>, known: KnownValue, place: string): Remedy | null {
  const { claim, text, line } = placed;
  if (!text.isRichText || text.lines[line]?.isCaption || !known.isPlain || known.quantity.bound !== 'exact') return null;
  const isWhole = known.hasOwnUnit;
  if (!isWhole && (factorOf(claim, known) !== 1 || claim.quantity.bound !== 'exact' || !isTyped(placed))) return null;
  const [start, end] = isWhole ? [claim.start, claim.end] : [claim.digits.start, claim.digits.end];
  return { kind: 'insertLiveValue', label: '插入数据，以后随表更新', place, span: spanAt(placed, start, end), valuePlace: writePlace(known.place) };
}

export function disagreement(context: CheckContext, placed: PlacedClaim<ValueClaim>, known: KnownValue): Finding {
  const { claim, text } = placed;
  const quote = quoteOf(placed);
  const span = spanAt(placed, claim.start, claim.end);
  const place = writePlace(text.place);
  const side = other(context, known);
  const words = inWordsOfText(placed, known);
  const typed = asTyped(claim, known);
  const live = liveValue(placed, known, place);
  const remedies: readonly Remedy[] = [
    { kind: 'replaceText', label: `改为表中的数值 ${words}`, place, span, text: words },
    ...(live ? [live] : []),
    ...(typed === null ? [] : [{ kind: 'setValue', label: `把${side.placeName}改为 ${typed}`, place: side.place, text: typed } as const]),
  ];
  return findingAt(context, text.place, {
    rule: 'claims.disagreement', severity: 'warning', source: `${known.source}; our reading`, span, others: [side], remedies,
    message: `这里写的是${subjectOf(claim)}${quote}，${side.placeName}填的是${known.says}，请核对。`,
  });
}

function growthWords(claim: GrowthClaim, value: number): string {
  if (claim.way === 'factor') return `${Number(written(value, 0.01))}倍`;
  // A rate is said to a tenth, also where the text says it roughly: whoever takes it over loses nothing.
  const size = written(Math.abs(value), claim.way === 'amount' ? claim.quantity.step : Math.min(claim.quantity.step, 0.1));
  const unit = claim.way === 'points' ? POINTS : claim.way === 'percent' ? PERCENT : claim.unit.written;
  return `${size}${unit}`;
}
function directionWords(value: number): string {
  return value < 0 ? '下降' : '增长';
}

type Sides = Extract<Verdict, { readonly kind: 'growthDoesNotFollow' }>;

function saysOf(held: Sides['from'], quoteIn: (claim: ValueClaim) => string): string {
  return 'says' in held ? held.says : quoteIn(held);
}

export function growthFinding(context: CheckContext, placed: PlacedClaim<GrowthClaim>, { from, to }: Sides): Finding {
  const { claim, text } = placed;
  const inLine = ({ start, end }: ValueClaim) => partOf(placed, start, end);
  const [wanted] = claim.target.units;
  const value = (held: Sides['from']) => (wanted && claim.target.units.length === 1 ? quantityIn(held.quantity, held.unit, wanted)?.value : undefined) ?? held.quantity.value;
  const factor = claim.way === 'amount' && wanted ? unitFactor(wanted, claim.unit) ?? 1 : 1;
  const grown = growthOf(claim.way, value(from), value(to)) * factor;
  const span = spanAt(placed, claim.start, claim.end);
  const words = growthWords(claim, grown);
  const isSameDirection = claim.way !== 'factor' && Math.sign(grown) === Math.sign(claim.quantity.value);
  const place = writePlace(text.place);
  const shown = claim.way === 'factor' ? `${Number(written(grown, 0.01))}倍` : `${directionWords(grown)}${words}`;
  const base = claim.base ?? (claim.year ?? 0) - 1;
  return findingAt(context, text.place, {
    rule: 'claims.growth', severity: 'warning', source: SOURCE, span,
    others: [from, to].flatMap((held) => ('says' in held ? [other(context, held)] : [])),
    ...(isSameDirection ? { remedies: [{ kind: 'replaceText', label: `改为 ${words}`, place, span, text: words } as const] } : {}),
    message: `${subjectOf(claim)}${saysOf(to, inLine)}，${base}年${saysOf(from, inLine)}，算下来${claim.way === 'factor' ? '是' : ''}${shown}，这里写的“${quoteOf(placed)}”对不上，请核对。`,
  });
}

export function contradiction(context: CheckContext, first: PlacedClaim<ValueClaim>, placed: PlacedClaim<ValueClaim>): Finding {
  const { claim, text } = placed;
  const [earlier, here] = [quoteOf(first), quoteOf(placed)];
  const [place, otherPlace] = [writePlace(text.place), writePlace(first.text.place)];
  const placeName = nameOfPlace(context.edition, context.draft, first.text.place);
  const span = spanAt(placed, claim.start, claim.end);
  return findingAt(context, text.place, {
    rule: 'claims.contradiction', severity: 'warning', source: SOURCE, span,
    others: [{ place: otherPlace, placeName, says: earlier }],
    remedies: [
      { kind: 'replaceText', label: `这里改为 ${earlier}`, place, span, text: earlier },
      { kind: 'replaceText', label: `前面改为 ${here}`, place: otherPlace, span: spanAt(first, first.claim.start, first.claim.end), text: here },
    ],
    message: `${subjectOf(claim)}前面（${placeName}）写的是${earlier}，这里是${here}，请统一。`,
  });
}
