/** Rules about 主导产品 and their shares, which a form asks for in several places: the same facts must be the same everywhere. */
import { listedItems, listedName, listedShare } from '#shared/application/listedFacts.ts';
import { writePlace } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { FieldId } from '#shared/form/field.ts';
import type { ProductRuleKind, ProductShares } from '#shared/form/rule.ts';
import type { FactSource } from '#shared/form/sharedFact.ts';
import type { CheckContext } from '#shared/validation/check.ts';
import { companyShortNames } from '#shared/validation/companyShortNames.ts';
import { fieldReads } from '#shared/validation/conditionReads.ts';
import { foldForComparison } from '#shared/validation/foldForComparison.ts';
import { percentagesIn } from '#shared/validation/percentagesIn.ts';
import { onlyShareIn, shareIn } from '#shared/validation/reading/sharesIn.ts';
import { saysNone } from '#shared/validation/saysNone.ts';
import { shortened } from '#shared/validation/shortened.ts';
import { shownText } from '#shared/validation/shownText.ts';
import { wordIn } from '#shared/validation/wordIn.ts';
import type { Breach, RuleHandlers } from './ruleHandler.ts';
import { cellsOf, columnReads } from './supportRules.ts';

const LONGEST_VALUE = 30;
/** Shorter names are words of the language too. */
const SHORTEST_NAME = 3;
/** Floating point must not make 100 % more than the whole. */
const ROUNDING = 1e-6;

type ListedKind = 'listedName' | 'listedShare';
type Listed<K extends ListedKind> = Extract<FactSource, { readonly kind: K }> & { readonly into: FieldId };

/** What is offered from the list in one field to other fields. */
function listedFrom<K extends ListedKind>({ sharedFacts = [] }: Edition, kind: K, field: FieldId): readonly Listed<K>[] {
  const isMeant = (source: FactSource): source is Extract<FactSource, { readonly kind: K }> => source.kind === kind && 'field' in source && source.field === field;
  return sharedFacts.flatMap(({ into, from }) => (into.kind === 'field' ? from.filter(isMeant).map((source) => ({ ...source, into: into.field })) : []));
}

function readsOfList(edition: Edition, field: FieldId): readonly string[] {
  const into = [...listedFrom(edition, 'listedName', field), ...listedFrom(edition, 'listedShare', field)].map((listed) => listed.into);
  return [field, ...new Set(into)].flatMap((id) => fieldReads(edition, id));
}

/** One may be the other's class: 精密行星减速器, 减速器. */
function areAlike(one: string, other: string): boolean {
  const [a, b] = [foldForComparison(one), foldForComparison(other)];
  return a !== '' && b !== '' && (a.includes(b) || b.includes(a));
}

/** The item of the list that is about this product. */
function itemAbout(text: string, product: string): string | undefined {
  return listedItems(text).find((item) => areAlike(listedName(item) ?? '', product));
}

function percent(value: number): string {
  return `${Number(value.toFixed(4))}%`;
}

interface OwnRow {
  readonly product: string;
  readonly share: string;
  readonly row: string;
}

/** Shares that fields and the row give differently, one a market. */
function differingShares(own: OwnRow, { shares }: ProductShares, context: CheckContext): readonly { readonly field: FieldId; readonly given: number; readonly expected: string }[] {
  const markets = shares.map(({ market }) => market);
  const known = shares.map(({ market, field }) => {
    const text = shownText(field, context);
    return { market, field, text, value: onlyShareIn(text, []) };
  }).filter(({ value }) => value !== null);
  const unnamed = onlyShareIn(own.share, markets);
  if (unnamed !== null) {
    const [first] = known;
    return first && known.every(({ value }) => value !== unnamed) ? [{ field: first.field, given: unnamed, expected: first.text }] : [];
  }
  return known.flatMap(({ market, field, text, value }) => {
    const given = shareIn(own.share, market);
    return given === null || given === value ? [] : [{ field, given, expected: text }];
  });
}

export const productRules: RuleHandlers<ProductRuleKind> = {
  listedNamesAgree: {
    reads: ({ field }, edition) => readsOfList(edition, field),
    words: ['product', 'listed'],
    broken({ field }, context) {
      const text = shownText(field, context);
      const folded = foldForComparison(text);
      const items = listedItems(text);
      return listedFrom(context.edition, 'listedName', field).flatMap(({ into, item }): readonly Breach[] => {
        const product = shownText(into, context);
        const listed = items[item] === undefined ? null : listedName(items[item]);
        if (product === '' || listed === null || folded.includes(foldForComparison(product)) || itemAbout(text, product) !== undefined) return [];
        return [{
          place: { kind: 'field', field: into }, seen: { product: shortened(product, LONGEST_VALUE), listed }, others: [{ place: { kind: 'field', field }, says: listed }],
        }];
      });
    },
  },
  listedSharesAgree: {
    reads: ({ field }, edition) => readsOfList(edition, field),
    words: ['share', 'listed', 'product', 'market'],
    broken({ field }, context) {
      const text = shownText(field, context);
      const names = listedFrom(context.edition, 'listedName', field);
      return listedFrom(context.edition, 'listedShare', field).flatMap(({ into, item, market, year }): readonly Breach[] => {
        const name = names.find((candidate) => candidate.item === item);
        const product = name ? shownText(name.into, context) : '';
        const about = product === '' ? undefined : itemAbout(text, product);
        const listed = about === undefined ? null : listedShare(about, market, year);
        const [share, stated] = [onlyShareIn(shownText(into, context), []), percentagesIn(listed ?? '')[0]];
        if (listed === null || share === null || stated === undefined || share === stated) return [];
        return [{
          place: { kind: 'field', field: into }, seen: { share: shownText(into, context), listed, product, market },
          others: [{ place: { kind: 'field', field }, says: listed }],
          remedies: [{ kind: 'setValue', label: `改为 ${listed}`, place: writePlace({ kind: 'field', field: into }), text: listed }],
        }];
      });
    },
  },
  productsKnown: {
    reads: ({ column, products, listedIn }, edition) => [columnReads(column), ...[listedIn, ...products].flatMap((id) => fieldReads(edition, id))],
    words: ['product', 'known'],
    broken({ column, products, listedIn }, context) {
      const names = products.map((id) => shownText(id, context)).filter((name) => name !== '');
      const listed = foldForComparison(shownText(listedIn, context));
      if (names.length === 0) return [];
      const seen = new Set<string>();
      return cellsOf(column, context).flatMap(({ text, ...cell }): readonly Breach[] => {
        const folded = foldForComparison(text);
        if (folded === '' || saysNone(text) || seen.has(folded) || listed.includes(folded) || names.some((name) => areAlike(name, text))) return [];
        seen.add(folded);
        return [{ place: { kind: 'cell', ...cell }, seen: { product: shortened(text, LONGEST_VALUE), known: names.join('、') } }];
      });
    },
  },
  ownSharesAgree: {
    reads: ({ table, company, products }, edition) => [
      writePlace({ kind: 'section', section: table }),
      ...[company, ...products.flatMap(({ name, shares }) => [name, ...shares.map(({ field }) => field)])].flatMap((id) => fieldReads(edition, id)),
    ],
    words: ['product', 'share', 'expected'],
    broken({ table, product, owner, share, ownWords, company, products }, context) {
      const names = companyShortNames(context.edition, shownText(company, context)).filter((name) => name.length >= SHORTEST_NAME);
      const [owners, productCells, shareCells] = [owner, product, share].map((column) => cellsOf({ table, column }, context));
      return (owners ?? []).flatMap(({ text, row }, index): readonly Breach[] => {
        const isOwn = wordIn(text, ownWords) !== undefined || names.some((name) => foldForComparison(text.slice(0, 200)).includes(name));
        const own: OwnRow = { row, product: productCells?.[index]?.text ?? '', share: shareCells?.[index]?.text ?? '' };
        const about = isOwn ? products.find(({ name }) => areAlike(shownText(name, context), own.product)) : undefined;
        return (about ? differingShares(own, about, context) : []).map(({ field, given, expected }): Breach => ({
          place: { kind: 'cell', table, row, column: share },
          seen: { product: shortened(own.product, LONGEST_VALUE), share: percent(given), expected },
          others: [{ place: { kind: 'field', field }, says: expected }],
        }));
      });
    },
  },
  sharesWithinWhole: {
    reads: ({ table }) => [writePlace({ kind: 'section', section: table })],
    words: ['product', 'market', 'sum'],
    broken({ table, product, share, markets }, context) {
      const productCells = cellsOf({ table, column: product }, context);
      const groups = Map.groupBy(cellsOf({ table, column: share }, context), (_cell, index) => foldForComparison(productCells[index]?.text ?? ''));
      return [...groups].flatMap(([folded, cells]): readonly Breach[] => {
        if (folded === '') return [];
        return ['', ...markets].flatMap((market): readonly Breach[] => {
          const shares = cells.map(({ text }) => (market === '' ? onlyShareIn(text, markets) : shareIn(text, market)));
          const sum = shares.reduce<number>((total, value) => total + (value ?? 0), 0);
          const last = cells.findLast((_cell, index) => shares[index] !== null);
          // One that is above the whole by itself is told so itself.
          if (!last || sum <= 100 + ROUNDING || shares.some((value) => (value ?? 0) > 100)) return [];
          const name = productCells.find(({ row }) => row === last.row)?.text ?? '';
          return [{ place: { kind: 'cell', table, row: last.row, column: share }, seen: { product: shortened(name, LONGEST_VALUE), market, sum: percent(sum) } }];
        });
      });
    },
  },
};
