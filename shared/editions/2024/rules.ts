/**
 * Rules between the answers of 2024. An error is what the form itself forbids; a warning asks the company to look again and may be
 * explained; a hint only helps.
 */
import type { Rule } from '#shared/form/rule.ts';

const FORM = 'notice 附件1 申报表';
const TABLE_1 = 'notice 附件1 表1';
const TABLE_2 = 'notice 附件1 表2';

const eligibilityRules: readonly Rule[] = [
  {
    id: 'applicantIsNoBranch',
    kind: 'doesNotEndWith',
    severity: 'warning',
    field: 'company.name',
    endings: ['分公司'],
    message: '申报主体应具有独立法人资格，分公司不能单独申报，请确认申报单位。',
    source: 'notice 二、（一）',
  },
  {
    id: 'applicantIsNoSoleTraderOrCooperative',
    kind: 'doesNotStartWith',
    severity: 'warning',
    field: 'company.creditCode',
    beginnings: ['92', '93'],
    message: '统一社会信用代码以92开头的是个体工商户，以93开头的是农民专业合作社，请确认申报主体是具有独立法人资格的企业。',
    source: 'notice 二、（一）；GB 32100-2015',
  },
  {
    id: 'applicantIsRegisteredInZhejiang',
    kind: 'startsWith',
    severity: 'warning',
    field: 'company.creditCode',
    beginnings: ['9133', '9233', '9333'],
    message: '浙江企业的统一社会信用代码一般以9133开头，请核对，并确认企业在浙江省内注册登记；迁入企业保留原代码的，说明即可。',
    source: 'notice 二、（一）；GB 32100-2015',
  },
];

const nameRules: readonly Rule[] = [
  {
    id: 'benchmarkNameHasCompany',
    kind: 'containsCompanyName',
    severity: 'warning',
    field: 'benchmark.name',
    company: 'company.name',
    message: '质量标杆名称一般由“企业名称+质量管理模式或方法名称+实践经验”组成，其中没有找到企业名称或简称，请确认。',
    source: 'notice 附件1 二、（一）',
  },
  {
    id: 'benchmarkNameEnding',
    kind: 'endsWith',
    severity: 'warning',
    field: 'benchmark.name',
    endings: ['实践经验'],
    message: '质量标杆名称一般以“实践经验”结尾，请确认。',
    source: 'notice 附件1 二、（一）',
  },
  {
    id: 'benchmarkNameCharacters',
    kind: 'charactersNotMoreThan',
    severity: 'warning',
    field: 'benchmark.name',
    characters: 30,
    message: '质量标杆名称按字符计算超过30个，申报平台可能按字符计数，请确认。',
    source: 'notice 附件1 二、（一）; counting by characters: our reading',
  },
];

const applicationRules: readonly Rule[] = [
  {
    id: 'brandNamesWhenOwn',
    kind: 'requiredWhen',
    severity: 'error',
    field: 'brand.names',
    when: { kind: 'equals', field: 'brand.own', value: true },
    message: '已选拥有自主品牌，请填写品牌或商标具体名称。',
    source: FORM,
  },
  {
    id: 'platformNamesWhenHas',
    kind: 'requiredWhen',
    severity: 'error',
    field: 'platform.names',
    when: { kind: 'equals', field: 'platform.has', value: true },
    message: '已选具有省级及以上研发平台，请填写平台名称及认定部门。',
    source: FORM,
  },
  {
    id: 'inventionsAmongPatents',
    kind: 'notMoreThan',
    severity: 'error',
    field: 'patents.invention',
    other: 'patents.valid',
    message: '发明专利数不能多于有效专利数，请核对。',
    source: `${FORM} 专利情况`,
  },
  {
    id: 'standardsContentWhenAny',
    kind: 'requiredWhen',
    severity: 'error',
    field: 'standards.content',
    when: { kind: 'positive', field: 'standards.total' },
    message: '已填标准制定数，请填写标准化项目内容。',
    source: `${FORM} 标准情况`,
  },
  {
    id: 'filingBeforeDeadline',
    kind: 'notAfter',
    severity: 'warning',
    field: 'filing.date',
    day: '2024-11-10',
    message: '填报日期晚于申报截止日2024年11月10日，请确认。',
    source: 'notice 三、（一）',
  },
];

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

const managementRules: readonly Rule[] = [
  {
    id: 'secondProductNameWhenFilled',
    kind: 'requiredWhen',
    severity: 'warning',
    field: 'management.product2.name',
    when: {
      kind: 'anyFilled',
      fields: [
        'management.share.earlier.product2.domestic', 'management.share.earlier.product2.international',
        'management.share.later.product2.domestic', 'management.share.later.product2.international',
        'management.satisfaction.earlier.product2', 'management.satisfaction.later.product2',
        'management.loyalty.earlier.product2', 'management.loyalty.later.product2',
      ],
    },
    message: '已填第二个主导产品的数据，请填写它的名称。',
    source: TABLE_1,
  },
  ...surveyRules('satisfaction', 'earlier', '2022年顾客满意程度'),
  ...surveyRules('satisfaction', 'later', '2023年顾客满意程度'),
  ...surveyRules('loyalty', 'earlier', '2022年顾客忠诚程度'),
  ...surveyRules('loyalty', 'later', '2023年顾客忠诚程度'),
];

function withinRevenue(id: string, row: string, label: string): Rule {
  return {
    id,
    kind: 'rowNotMoreThan',
    severity: 'warning',
    table: 'economic',
    row,
    otherRow: 'revenue',
    message: `${label}大于营业收入，请核对。`,
    source: TABLE_2,
  };
}

const economicRules: readonly Rule[] = [
  withinRevenue('newProductSalesWithinRevenue', 'newProductSales', '新产品销售收入'),
  withinRevenue('researchWithinRevenue', 'research', '研发投入'),
  withinRevenue('profitWithinRevenue', 'profit', '利润总额'),
  {
    id: 'bestNotWorseThanAverage',
    kind: 'bestNotWorseThanAverage',
    severity: 'warning',
    table: 'economic',
    message: '行业最佳水平不如行业平均水平，请核对。',
    source: TABLE_2,
  },
  {
    id: 'rankAgreesWithBest',
    kind: 'rankAgreesWithBest',
    severity: 'warning',
    table: 'economic',
    message: '本企业名次与行业最佳水平不一致，请核对。',
    source: TABLE_2,
  },
  {
    id: 'changeWithinHalf',
    kind: 'changeWithin',
    severity: 'hint',
    table: 'economic',
    percent: 50,
    message: '2023年比2022年变化超过50%，请核对，并建议在材料中说明原因。',
    source: `${TABLE_2}; percent: our reading`,
  },
];

export const rules: readonly Rule[] = [...eligibilityRules, ...nameRules, ...applicationRules, ...managementRules, ...economicRules];
