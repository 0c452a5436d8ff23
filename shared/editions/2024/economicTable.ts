/** 表2 经济效益统计表: twelve indicators over two years, beside the industry's average and best. */
import type { TableSection } from '#shared/form/section.ts';
import type { Direction, PresetRow } from '#shared/form/table.ts';

const SOURCE = 'notice 附件1 表2';
const INDUSTRY_NOTE = '数据来源，如协会年鉴、统计公报及页码';

function row(id: string, label: string, unit: string, measure: PresetRow['measure'], direction: Direction): PresetRow {
  return { id, label, unit, direction, measure, source: SOURCE };
}

export const economicTable: TableSection = {
  kind: 'table',
  id: 'economic',
  stepTitle: '表2 经济效益',
  tableTitle: '表2 经济效益统计表',
  columns: [
    { id: 'item', heading: '项目', kind: 'rowLabel', widthMm: 30, align: 'center', source: SOURCE },
    { id: 'unit', heading: '单位', kind: 'rowUnit', widthMm: 17, align: 'center', source: SOURCE },
    { id: 'earlier', heading: '2022年', kind: 'figure', widthMm: 21.8, align: 'center', year: 2022, standsFor: 'own', source: SOURCE },
    { id: 'later', heading: '2023年', kind: 'figure', widthMm: 21.8, align: 'center', year: 2023, standsFor: 'own', source: SOURCE },
    {
      id: 'average', heading: '2023年行业平均水平', kind: 'figure', widthMm: 22.8, align: 'center', year: 2023,
      standsFor: 'industryAverage', noteHint: INDUSTRY_NOTE, source: SOURCE,
    },
    {
      id: 'best', heading: '2023年行业最佳水平', kind: 'figure', widthMm: 22.8, align: 'center', year: 2023,
      standsFor: 'industryBest', noteHint: INDUSTRY_NOTE, source: SOURCE,
    },
    {
      id: 'rank', heading: '2023年本企业名次', kind: 'rank', widthMm: 19.8, align: 'center', year: 2023,
      standsFor: 'ownRank', noteHint: '名次的范围（全国、全省或细分行业）和依据', source: SOURCE,
    },
  ],
  rows: [
    row('assets', '资产总额', '万元', 'amount', 'higherIsBetter'),
    row('revenue', '营业收入', '万元', 'amount', 'higherIsBetter'),
    row('profit', '利润总额', '万元', 'amount', 'higherIsBetter'),
    row('newProductSales', '新产品销售收入', '万元', 'amount', 'higherIsBetter'),
    row('research', '研发投入', '万元', 'amount', 'higherIsBetter'),
    row('currentAssetTurnover', '流动资产周转率', '次', 'rate', 'higherIsBetter'),
    row('labourProductivity', '全员劳动生产率', '万元/人', 'amount', 'higherIsBetter'),
    row('equipmentEffectiveness', '设备综合效率', '%', 'percent', 'higherIsBetter'),
    row('qualityLossRate', '质量损失率', '%', 'percent', 'lowerIsBetter'),
    row('passRate', '产品合格率', '%', 'percent', 'higherIsBetter'),
    row('reworkRate', '产品返修率', '%', 'percent', 'lowerIsBetter'),
    row('energyPerOutput', '万元总产值综合能耗', '吨标准煤/万元', 'rate', 'lowerIsBetter'),
  ],
  rowPolicy: { mayAdd: true, mayRemove: true, mayRename: false, mayMove: true, blankRowsOnPaper: 0 },
  notes: ['注：可根据行业实际情况进行删减，并增加本行业的相关经济指标及结果。'],
  source: SOURCE,
};
