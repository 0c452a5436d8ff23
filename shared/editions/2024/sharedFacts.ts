/** 主导产品 and their shares stand in 申报表, 表1 and 表5: what is typed in one of them is offered in the others. */
import type { ClausePiece, FactSource, SharedFact } from '#shared/form/sharedFact.ts';

const MAIN = 'product.mainAndShare';
const SOURCE = 'notice 附件1 申报表、表1、表5; the same facts: our reading';
const PRODUCTS = ['product1', 'product2'] as const;
const MARKETS = [{ id: 'domestic', label: '国内' }, { id: 'international', label: '国际' }] as const;
const SURVEYS = ['satisfaction.earlier', 'satisfaction.later', 'loyalty.earlier', 'loyalty.later'].map((survey) => `management.${survey}.agency`);

function words(text: string): ClausePiece {
  return { kind: 'words', text };
}
function answer(field: string): ClausePiece {
  return { kind: 'answer', field };
}
function shareOf(product: string, market: string): string {
  return `management.share.later.${product}.${market}`;
}

const fromTable1: FactSource = {
  kind: 'items',
  separator: '；\n',
  items: PRODUCTS.map((product) => [
    [answer(`management.${product}.name`)],
    [words('：2023年国内市场占有率'), answer(shareOf(product, 'domestic'))],
    [words('，国际市场占有率'), answer(shareOf(product, 'international'))],
  ]),
};

export const sharedFacts: readonly SharedFact[] = [
  { into: { kind: 'field', field: MAIN }, from: [fromTable1], source: SOURCE },
  ...PRODUCTS.map((product, item): SharedFact => ({
    into: { kind: 'field', field: `management.${product}.name` }, from: [{ kind: 'listedName', field: MAIN, item }], source: SOURCE,
  })),
  ...PRODUCTS.flatMap((product, item) => MARKETS.map((market): SharedFact => ({
    into: { kind: 'field', field: shareOf(product, market.id) },
    from: [{ kind: 'listedShare', field: MAIN, item, market: market.label, year: 2023 }],
    source: SOURCE,
  }))),
  {
    into: { kind: 'column', table: 'competitors', column: 'product' },
    from: PRODUCTS.flatMap((product, item): FactSource[] => [
      { kind: 'answer', field: `management.${product}.name` }, { kind: 'listedName', field: MAIN, item },
    ]),
    source: SOURCE,
  },
  ...SURVEYS.map((agency): SharedFact => ({
    into: { kind: 'field', field: agency },
    from: SURVEYS.filter((other) => other !== agency).map((field) => ({ kind: 'answer', field })),
    source: SOURCE,
  })),
];
