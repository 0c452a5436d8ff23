/** 表1: who asked the customers, and both years of every figure. */
import type { Rule } from '#shared/form/rule.ts';

const TABLE_1 = 'notice 附件1 表1';
const PRODUCTS = ['product1', 'product2'] as const;
const MARKETS = ['domestic', 'international'] as const;
const SURVEYS = ['satisfaction', 'loyalty'] as const;
const YEARS = ['earlier', 'later'] as const;

/** One year of one survey: who asked, and which agency. */
function surveyRules(survey: 'satisfaction' | 'loyalty', year: 'earlier' | 'later', name: string): readonly Rule[] {
  const place = `management.${survey}.${year}`;
  return [
    {
      id: `${survey}MethodWhenFilled-${year}`,
      kind: 'requiredWhen',
      severity: 'warning',
      field: `${place}.method`,
      when: { kind: 'anyFilled', fields: [`${place}.product1`, `${place}.product2`] },
      message: `已填${name}，请勾选自评或第三方调查。`,
      source: TABLE_1,
    },
    {
      id: `${survey}AgencyWhenThirdParty-${year}`,
      kind: 'requiredWhen',
      severity: 'error',
      field: `${place}.agency`,
      when: { kind: 'anyOf', field: `${place}.method`, options: ['thirdParty'] },
      message: `${name}勾选了第三方调查，请填写调查机构名称。`,
      source: TABLE_1,
    },
  ];
}

export const managementRules: readonly Rule[] = [
  {
    id: 'secondProductNameWhenFilled',
    kind: 'requiredWhen',
    severity: 'warning',
    field: 'management.product2.name',
    when: {
      kind: 'anyFilled',
      fields: [
        ...YEARS.flatMap((year) => MARKETS.map((market) => `management.share.${year}.product2.${market}`)),
        ...SURVEYS.flatMap((survey) => YEARS.map((year) => `management.${survey}.${year}.product2`)),
      ],
    },
    message: '已填第二个主导产品的数据，请填写它的名称。',
    source: TABLE_1,
  },
  ...surveyRules('satisfaction', 'earlier', '2022年顾客满意程度'),
  ...surveyRules('satisfaction', 'later', '2023年顾客满意程度'),
  ...surveyRules('loyalty', 'earlier', '2022年顾客忠诚程度'),
  ...surveyRules('loyalty', 'later', '2023年顾客忠诚程度'),
  {
    id: 'bothYearsOfTable1',
    kind: 'filledTogether',
    severity: 'hint',
    groups: [
      ...PRODUCTS.flatMap((product) => MARKETS.map((market) => YEARS.map((year) => `management.share.${year}.${product}.${market}`))),
      ...SURVEYS.flatMap((survey) => PRODUCTS.map((product) => YEARS.map((year) => `management.${survey}.${year}.${product}`))),
    ],
    message: '已填{filled}，{label}还是空的，建议补全两年的数据；没有的请写“—”。',
    source: TABLE_1,
  },
  {
    id: 'surveyAgencyIsThirdParty',
    kind: 'notOwnCompany',
    severity: 'warning',
    company: 'company.name',
    fields: SURVEYS.flatMap((survey) => YEARS.map((year) => `management.${survey}.${year}.agency`)),
    columns: [],
    unless: ['委托'],
    message: '勾选了第三方调查，调查机构却是“{value}”，看起来是本企业，请核对；自己调查的请改勾自评。',
    source: TABLE_1,
  },
];
