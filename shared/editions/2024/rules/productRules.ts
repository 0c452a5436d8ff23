/** 主导产品 and their shares stand in 申报表, 表1 and 表5: the same names and numbers everywhere. */
import type { Rule } from '#shared/form/rule.ts';

const SOURCE = 'notice 附件1 申报表、表1、表5; the same facts: our reading';
const MAIN = 'product.mainAndShare';
const PRODUCTS = ['product1', 'product2'] as const;
/** How a row of 表5 says that it is about the company itself. */
const OWN_WORDS = ['本企业', '本公司', '我公司', '我司', '对照', '申报单位'];

export const productRules: readonly Rule[] = [
  {
    id: 'productNamesAgree',
    kind: 'listedNamesAgree',
    severity: 'warning',
    field: MAIN,
    message: '表1的主导产品“{product}”与申报表写的“{listed}”不一致，请统一名称。',
    source: SOURCE,
  },
  {
    id: 'productSharesAgree',
    kind: 'listedSharesAgree',
    severity: 'warning',
    field: MAIN,
    message: '{product}{market}市场占有率，表1填的是{share}，申报表写的是{listed}，请核对并统一。',
    source: SOURCE,
  },
  {
    id: 'competitorProductsKnown',
    kind: 'productsKnown',
    severity: 'warning',
    column: { table: 'competitors', column: 'product' },
    products: PRODUCTS.map((product) => `management.${product}.name`),
    listedIn: MAIN,
    message: '表5的“{product}”不是表1和申报表里的主导产品（{known}），请核对名称。',
    source: SOURCE,
  },
  {
    id: 'ownSharesInTable5',
    kind: 'ownSharesAgree',
    severity: 'warning',
    table: 'competitors',
    product: 'product',
    owner: 'competitor',
    share: 'share',
    ownWords: OWN_WORDS,
    company: 'company.name',
    products: PRODUCTS.map((product) => ({
      name: `management.${product}.name`,
      shares: [
        { market: '国内', field: `management.share.later.${product}.domestic` },
        { market: '国际', field: `management.share.later.${product}.international` },
      ],
    })),
    message: '表5写的本企业{product}市场份额是{share}，表1填的是{expected}，请核对并统一。',
    source: SOURCE,
  },
  {
    id: 'marketSharesWithinWhole',
    kind: 'sharesWithinWhole',
    severity: 'warning',
    table: 'competitors',
    product: 'product',
    share: 'share',
    markets: ['国内', '国际', '全球', '省内', '国外'],
    message: '表5里{product}的{market}市场份额合计{sum}，超过100%，请核对。',
    source: 'notice 附件1 表5',
  },
  {
    id: 'competitorsAreOthers',
    kind: 'notOwnCompany',
    severity: 'warning',
    company: 'company.name',
    fields: [],
    columns: [{ table: 'competitors', column: 'competitor' }],
    unless: OWN_WORDS,
    message: '竞争对手“{value}”看起来是本企业，请核对；用作对照的，请写“本企业（对照）”。',
    source: 'notice 附件1 表5',
  },
];
