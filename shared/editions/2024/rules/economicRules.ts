/** 表2 to 表4: figures that bound each other, and figures that need their unit. */
import type { Rule } from '#shared/form/rule.ts';

const TABLE_2 = 'notice 附件1 表2';

function withinRevenue(id: string, row: string): Rule {
  return {
    id,
    kind: 'rowNotMoreThan',
    severity: 'warning',
    table: 'economic',
    row,
    otherRow: 'revenue',
    message: '{year}年{label}{value}，大于{other}{bound}，请核对。',
    source: TABLE_2,
  };
}

export const economicRules: readonly Rule[] = [
  withinRevenue('newProductSalesWithinRevenue', 'newProductSales'),
  withinRevenue('researchWithinRevenue', 'research'),
  withinRevenue('profitWithinRevenue', 'profit'),
  {
    id: 'bestNotWorseThanAverage',
    kind: 'bestNotWorseThanAverage',
    severity: 'warning',
    table: 'economic',
    message: '{label}的行业最佳水平{best}不如行业平均水平{average}，请核对。',
    source: TABLE_2,
  },
  {
    id: 'rankAgreesWithBest',
    kind: 'rankAgreesWithBest',
    severity: 'warning',
    table: 'economic',
    message: '{label}本企业为{own}，{boundName}为{bound}，与本企业名次“{rank}”不一致，请核对。',
    source: TABLE_2,
  },
  {
    id: 'changeWithinHalf',
    kind: 'changeWithin',
    severity: 'hint',
    table: 'economic',
    percent: 50,
    message: '{label}{later}年比{earlier}年{change}，变化较大，请核对单位和数值，并建议在材料中说明原因。',
    source: `${TABLE_2}; percent: our reading`,
  },
  {
    id: 'unitsInLongCells',
    kind: 'unitsInCells',
    severity: 'hint',
    columns: [
      { table: 'social', column: 'earlier' }, { table: 'social', column: 'later' },
      { table: 'innovation', column: 'earlier' }, { table: 'innovation', column: 'later' },
      { table: 'competitors', column: 'strengths' },
    ],
    ratios: ['系数', '指数', '比值', '比例', '之比', '强度', '编号', '文号', '型号', '代码', '邮编', '电话', '得分', 'pH'],
    message: '{figures}后面没有单位，建议补上。',
    source: 'notice 附件1 表3、表4、表5; our reading',
  },
];
