import { inTurn, withCells, withField } from '../mutations.ts';
import { type Broken, withCellWords, withWords } from './broken.ts';

export const economic: readonly Broken[] = [
  {
    rule: 'newProductSalesWithinRevenue', place: 'cell:economic/newProductSales/later', says: '2023年新产品销售收入55,380.5，大于营业收入55380',
    breaks: withCells('economic', 'newProductSales', { earlier: '45000', later: '55,380.5', best: '60000' }),
  },
  {
    rule: 'researchWithinRevenue', place: 'cell:economic/research/earlier', says: '2022年研发投入５００００，大于营业收入48620',
    breaks: withCells('economic', 'research', { earlier: '５００００', later: '50000', best: '60000' }),
  },
  {
    rule: 'profitWithinRevenue', place: 'cell:economic/profit/later', says: '2023年利润总额56000万元，大于营业收入55380',
    breaks: withCells('economic', 'profit', { earlier: '46589', later: '56000万元', best: '60000' }),
  },
  {
    rule: 'bestNotWorseThanAverage', place: 'cell:economic/assets/best', says: '资产总额的行业最佳水平186500不如行业平均水平200000',
    breaks: withCells('economic', 'assets', { average: '200000' }),
  },
  {
    rule: 'rankAgreesWithBest', place: 'cell:economic/passRate/rank', says: '产品合格率本企业为99.36，2023年行业最佳水平为99.48，与本企业名次“1”不一致',
    breaks: withCells('economic', 'passRate', { rank: '1' }),
  },
  {
    rule: 'changeWithinHalf', place: 'cell:economic/assets/later', says: '资产总额2023年比2022年增长72.4%', breaks: withCells('economic', 'assets', { earlier: '40000' }),
  },
  {
    rule: 'unitsInLongCells', place: 'cell:social/resources/later', says: '3.38后面没有单位', breaks: withCellWords('social', 'resources', 'later', '用水量3.38万m³', '用水量3.38'),
  },
];

export const products: readonly Broken[] = [
  {
    rule: 'productNamesAgree', place: 'field:management.product2.name', says: '“中空回转工作台”与申报表写的“中空旋转平台”',
    breaks: withField('management.product2.name', '中空回转工作台'),
  },
  {
    rule: 'productSharesAgree', place: 'field:management.share.later.product2.international', says: '中空旋转平台国际市场占有率，表1填的是3.6%，申报表写的是3.7%',
    breaks: withWords('product.mainAndShare', '国际市场占有率3.6%', '国际市场占有率3.7%'),
  },
  {
    rule: 'competitorProductsKnown', place: 'cell:competitors/own-1/product', says: '“谐波传动装置”不是表1和申报表里的主导产品（精密行星减速器、中空旋转平台）',
    breaks: withCells('competitors', 'own-1', { product: '谐波传动装置' }),
  },
  {
    rule: 'ownSharesInTable5', place: 'cell:competitors/own-4/share', says: '精密行星减速器市场份额是9.9%，表1填的是9.8%',
    breaks: withCellWords('competitors', 'own-4', 'share', '国内9.8%', '国内9.9%'),
  },
  {
    rule: 'marketSharesWithinWhole', place: 'cell:competitors/own-4/share', says: '精密行星减速器的国内市场份额合计119.4%',
    breaks: withCells('competitors', 'own-1', { share: '国内90%' }),
  },
  {
    rule: 'competitorsAreOthers', place: 'cell:competitors/own-3/competitor', says: '“栎川精密传动”看起来是本企业',
    breaks: withCells('competitors', 'own-3', { competitor: '栎川精密传动', share: '国内9.8%' }),
  },
];

/** What comes with every table of records. */
export const tableKinds: readonly Broken[] = [
  {
    rule: 'table.blank', place: 'section:competitors', says: '请填写表5',
    breaks: (draft) => ({ ...draft, answers: { ...draft.answers, tables: { ...draft.answers.tables, competitors: { rows: [] } } } }),
  },
  { rule: 'table.range', place: 'cell:economic/equipmentEffectiveness/best', says: '这里是186.5', breaks: withCells('economic', 'equipmentEffectiveness', { best: '186.5' }) },
  { rule: 'table.rank', place: 'cell:economic/revenue/rank', says: '名次', breaks: withCells('economic', 'revenue', { rank: '领先' }) },
  {
    rule: 'table.rowName', place: 'cell:social/own-4/item', says: '项目',
    breaks: (draft) => ({
      ...draft, answers: { ...draft.answers, tables: { ...draft.answers.tables, social: { rows: (draft.answers.tables['social']?.rows ?? []).map((row) => (row.id === 'own-4' ? { ...row, label: ' ' } : row)) } } },
    }),
  },
  {
    rule: 'table.rowUnit', place: 'cell:economic/own-14/unit', says: '单位',
    breaks: (draft) => ({
      ...draft, answers: { ...draft.answers, tables: { ...draft.answers.tables, economic: { rows: (draft.answers.tables['economic']?.rows ?? []).map((row) => (row.id === 'own-14' ? { ...row, unit: '' } : row)) } } },
    }),
  },
  { rule: 'table.blankRow', place: 'cell:social/supplyChain/earlier', says: '这一行还没有内容', breaks: withCells('social', 'supplyChain', { earlier: '', later: '' }) },
  { rule: 'table.blankCell', place: 'cell:economic/currentAssetTurnover/earlier', says: '“无”或“—”', breaks: inTurn(withCells('economic', 'currentAssetTurnover', { earlier: ' ' })) },
];
