/** By which names texts speak of what the form asks for. A name that may mean something else (主营业务收入, 一次交检合格率, 净利润) is none of them. */
import type { CompetitorIndicator, CountIndicator, FactIndicator, Indicator, KindsIndicator, ProductIndicator, RowIndicator } from '#shared/form/indicator.ts';

const YEARS = [{ year: 2022, id: 'earlier' }, { year: 2023, id: 'later' }] as const;
const PRODUCTS = ['product1', 'product2'] as const;
const MARKETS = [{ id: 'domestic', word: '国内' }, { id: 'international', word: '国际' }] as const;
const SURVEYS = [
  { id: 'satisfaction', name: '顾客满意度', names: ['顾客满意度', '客户满意度', '用户满意度', '顾客满意程度', '客户满意程度', '满意度'] },
  { id: 'loyalty', name: '顾客忠诚度', names: ['顾客忠诚度', '客户忠诚度', '用户忠诚度', '顾客忠诚程度', '客户忠诚程度', '忠诚度'] },
] as const;
const SHARE_NAMES = ['市场占有率', '市场份额', '市占率'];
const COUNTED = ['个', '项', '件'];

function row(id: string, ...names: readonly string[]): RowIndicator {
  return { kind: 'row', table: 'economic', row: id, names };
}

const rows: readonly RowIndicator[] = [
  row('assets', '总资产', '资产总计'),
  row('revenue', '营收', '营业总收入'),
  row('profit', '利润', '总利润'),
  row('newProductSales', '新产品销售额', '新产品收入'),
  row('research', '研发总投入', '研发经费投入'),
  row('currentAssetTurnover', '流动资产周转次数'),
  row('labourProductivity', '劳动生产率'),
  row('equipmentEffectiveness', 'OEE', '设备综合效率（OEE）', '设备综合利用效率', '设备OEE'),
  row('qualityLossRate', '质量损失比率'),
  row('passRate', '产品质量合格率', '主导产品合格率', '主要产品合格率'),
  row('reworkRate', '返修率'),
  row('energyPerOutput', '万元产值综合能耗', '万元产值能耗', '单位产值综合能耗'),
];

const shares: readonly ProductIndicator[] = PRODUCTS.flatMap((product) => MARKETS.map(({ id, word }): ProductIndicator => ({
  kind: 'product',
  id: `share.${product}.${id}`,
  name: `${word}市场占有率`,
  names: SHARE_NAMES,
  product: `management.${product}.name`,
  market: word,
  values: YEARS.map((year) => ({ year: year.year, field: `management.share.${year.id}.${product}.${id}` })),
})));

const surveys: readonly ProductIndicator[] = PRODUCTS.flatMap((product) => SURVEYS.map(({ id, name, names }): ProductIndicator => ({
  kind: 'product',
  id: `${id}.${product}`,
  name,
  names,
  product: `management.${product}.name`,
  values: YEARS.map((year) => ({ year: year.year, field: `management.${id}.${year.id}.${product}` })),
})));

const patents: readonly CountIndicator[] = [
  { kind: 'count', field: 'patents.valid', names: ['有效专利', '有效专利数', '有效专利总数', '拥有专利', '现有专利'], units: COUNTED },
  { kind: 'count', field: 'patents.invention', names: ['发明专利', '有效发明专利'], units: COUNTED },
];

const standards: KindsIndicator = {
  kind: 'kinds',
  total: 'standards.total',
  noun: '标准',
  names: ['制定标准', '制订标准', '起草标准', '制修订标准'],
  kinds: [
    { word: '国际', field: 'standards.international' },
    { word: '国家', field: 'standards.national' },
    { word: '行业', field: 'standards.industry' },
    { word: '地方', field: 'standards.local' },
    { word: '团体', field: 'standards.group' },
  ],
  units: COUNTED,
};

const facts: readonly FactIndicator[] = [
  { kind: 'fact', id: 'employees', names: ['员工', '员工总数', '职工', '职工总数', '从业人员'], unit: '人' },
  { kind: 'fact', id: 'registeredCapital', names: ['注册资本', '注册资金'], unit: '万元' },
];

const competitors: CompetitorIndicator = {
  kind: 'competitor', table: 'competitors', product: 'product', competitor: 'competitor', share: 'share', names: SHARE_NAMES, markets: MARKETS.map(({ word }) => word),
};

export const indicators: readonly Indicator[] = [...rows, ...shares, ...surveys, ...patents, standards, ...facts, competitors];
