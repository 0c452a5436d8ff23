/**
 * 表1 管理效益统计表: market share, satisfaction and loyalty of two products in two years. Our reading of the official table: a value of
 * satisfaction or loyalty stands over the 国内/国际 pair of its product.
 */
import type { Field } from '#shared/form/field.ts';
import { answerCell, emptyCell, labelCell, linesCell } from '#shared/form/gridCells.ts';
import type { Grid, GridCell, GridRow } from '#shared/form/grid.ts';
import type { FormSection } from '#shared/form/section.ts';

const SOURCE = 'notice 附件1 表1';

interface Year {
  readonly id: 'earlier' | 'later';
  readonly year: number;
}
interface Survey {
  readonly id: 'satisfaction' | 'loyalty';
  readonly label: string;
}
const EARLIER: Year = { id: 'earlier', year: 2022 };
const LATER: Year = { id: 'later', year: 2023 };
const YEARS: readonly Year[] = [EARLIER, LATER];
const PRODUCTS = [{ id: 'product1', label: '主导产品1' }, { id: 'product2', label: '主导产品2' }] as const;
const MARKETS = [{ id: 'domestic', label: '国内' }, { id: 'international', label: '国际' }] as const;
const SATISFACTION: Survey = { id: 'satisfaction', label: '顾客满意程度' };
const LOYALTY: Survey = { id: 'loyalty', label: '顾客忠诚程度' };

function shareFields({ id, year }: Year): readonly Field[] {
  return PRODUCTS.flatMap((product) => MARKETS.map((market): Field => ({
    kind: 'figure',
    measure: 'share',
    id: `management.share.${id}.${product.id}.${market.id}`,
    label: `${year}年${product.label}${market.label}市场占有率`,
    year,
    required: false,
    noteHint: '数据来源和统计范围',
    source: SOURCE,
  })));
}

function surveyFields(survey: Survey, { id, year }: Year): readonly Field[] {
  const place = `management.${survey.id}.${id}`;
  return [
    ...PRODUCTS.map((product): Field => ({
      kind: 'figure',
      measure: 'score',
      id: `${place}.${product.id}`,
      label: `${year}年${product.label}${survey.label}`,
      year,
      required: false,
      source: SOURCE,
    })),
    {
      kind: 'choices',
      id: `${place}.method`,
      label: `${year}年${survey.label}调查方式`,
      required: false,
      options: [
        { id: 'self', label: '自评', source: SOURCE },
        { id: 'thirdParty', label: '第三方调查', source: SOURCE },
      ],
      source: SOURCE,
    },
    {
      kind: 'text',
      format: 'plain',
      id: `${place}.agency`,
      label: `${year}年${survey.label}调查机构名称`,
      required: false,
      visibleWhen: { kind: 'anyOf', field: `${place}.method`, options: ['thirdParty'] },
      source: SOURCE,
    },
  ];
}

function shareRow({ id, year }: Year): GridRow {
  return {
    minimumHeightMm: 11,
    cells: [
      labelCell(`${year}年`),
      ...PRODUCTS.flatMap((product) => MARKETS.map(
        (market): GridCell => answerCell(`management.share.${id}.${product.id}.${market.id}`, 'center'),
      )),
    ],
  };
}

function surveyRow(survey: Survey, { id, year }: Year, firstCells: readonly GridCell[]): GridRow {
  const place = `management.${survey.id}.${id}`;
  return {
    minimumHeightMm: 19,
    cells: [
      ...firstCells,
      labelCell(`${year}年`),
      ...PRODUCTS.map((product): GridCell => answerCell(`${place}.${product.id}`, 'center', { columns: 2 })),
      linesCell([
        [{ kind: 'box', field: `${place}.method`, option: 'self' }],
        [{ kind: 'box', field: `${place}.method`, option: 'thirdParty' }],
        [{ kind: 'words', text: '调查机构名称：' }, { kind: 'answer', field: `${place}.agency`, blankCharacters: 0 }],
      ]),
    ],
  };
}

const grid: Grid = {
  columnsMm: [23, 17, 20, 20, 20, 20, 36],
  rows: [
    {
      minimumHeightMm: 11,
      cells: [
        labelCell('主导产品', { columns: 2 }),
        answerCell('management.product1.name', 'center', { columns: 2 }),
        answerCell('management.product2.name', 'center', { columns: 2 }),
        emptyCell({ rows: 4 }),
      ],
    },
    {
      minimumHeightMm: 9,
      cells: [
        labelCell('市场占有率', { rows: 3 }),
        labelCell('年度'),
        labelCell('国内'),
        labelCell('国际'),
        labelCell('国内'),
        labelCell('国际'),
      ],
    },
    shareRow(EARLIER),
    shareRow(LATER),
    surveyRow(SATISFACTION, EARLIER, [labelCell('顾客满意\n程度', { rows: 2 })]),
    surveyRow(SATISFACTION, LATER, []),
    surveyRow(LOYALTY, EARLIER, [labelCell('顾客忠诚\n程度', { rows: 2 })]),
    surveyRow(LOYALTY, LATER, []),
  ],
  source: `${SOURCE}; widths and heights: paper layout`,
};

export const managementTable: FormSection = {
  kind: 'form',
  id: 'management',
  stepTitle: '表1 管理效益',
  tableTitle: '表1 管理效益统计表',
  fields: [
    { kind: 'text', format: 'plain', id: 'management.product1.name', label: '主导产品1', required: true, source: SOURCE },
    {
      kind: 'text', format: 'plain', id: 'management.product2.name', label: '主导产品2', help: '没有第二个主导产品的可不填。', required: false, source: SOURCE,
    },
    ...YEARS.flatMap(shareFields),
    ...[SATISFACTION, LOYALTY].flatMap((survey) => YEARS.flatMap((year) => surveyFields(survey, year))),
  ],
  grid,
  notes: ['注：提供顾客满意度、忠诚度调查分析报告的证实性材料。'],
  source: SOURCE,
};
