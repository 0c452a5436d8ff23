import { inTurn, withCells, withField } from '../mutations.ts';
import { type Broken, withWords } from './broken.ts';

export const applicant: readonly Broken[] = [
  {
    rule: 'applicantIsNoBranch', place: 'field:company.name', says: '湖州分公司',
    breaks: withField('company.name', '浙江栎川精密传动股份有限公司湖州分公司'),
  },
  {
    rule: 'applicantIsNoSoleTraderOrCooperative', place: 'field:company.creditCode', says: '以92开头', breaks: withField('company.creditCode', '92330102MA0000365W'),
  },
  { rule: 'applicantIsCompany', place: 'field:company.creditCode', says: '以52开头', breaks: withField('company.creditCode', '52330102MA0000306X') },
  {
    rule: 'applicantIsRegisteredInZhejiang', place: 'field:company.creditCode', says: '第3、4位', breaks: withField('company.creditCode', '91110108551385082Q'),
  },
  {
    rule: 'profitBesideGoodOperation', place: 'cell:economic/profit/earlier', says: '2022年利润总额为-50',
    breaks: withCells('economic', 'profit', { earlier: '-50', later: '100' }),
  },
];

export const name: readonly Broken[] = [
  {
    rule: 'benchmarkNameHasCompany', place: 'field:benchmark.name', says: '没有找到“浙江栎川精密传动股份有限公司”',
    breaks: withField('benchmark.name', '“三识五控”关键过程质量管理实践经验'),
  },
  { rule: 'benchmarkNameEnding', place: 'field:benchmark.name', says: '质量管理”', breaks: withField('benchmark.name', '栎川“三识五控”关键过程质量管理') },
  {
    rule: 'benchmarkNameCharacters', place: 'field:benchmark.name', says: '为37个，超过30个',
    breaks: withField('benchmark.name', '栎川精密传动“三识五控”QFD-PFMEA-MSA-SPC-DOE实践经验'),
  },
  { rule: 'benchmarkNameHasMethod', place: 'field:benchmark.name', says: '“栎川精密传动的实践经验”', breaks: withField('benchmark.name', '栎川精密传动的实践经验') },
  {
    rule: 'methodOfNameInText', place: 'field:benchmark.name', says: '“四查四改”在“质量管理模式或方法简介”和“实施情况”里',
    breaks: withField('benchmark.name', '栎川精密传动“四查四改”质量管理实践经验'),
  },
  { rule: 'directionInText', place: 'field:benchmark.direction', says: '“历史经典产业质量创新方向”', breaks: withField('benchmark.direction', 'classicIndustry') },
  {
    rule: 'filingBeforeDeadline', place: 'field:filing.date', says: '2024年11月11日晚于申报截止日2024年11月10日',
    breaks: withField('filing.date', { year: 2024, month: 11, day: 11 }),
  },
  {
    rule: 'filingAfterNotice', place: 'field:filing.date', says: '2024年10月11日早于通知印发的2024年10月12日',
    breaks: withField('filing.date', { year: 2024, month: 10, day: 11 }),
  },
  {
    rule: 'nothingAfterFiling', place: 'field:honours.company', says: '“2024年12月”晚于填报日期2024年11月5日',
    breaks: inTurn(withWords('honours.company', '2023年 浙江省绿色低碳工厂', '2024年12月 获评浙江省绿色低碳工厂')),
  },
];
