/** One whole application as a quality manager has it on the desk: every answer that the 2024 form asks for, and what paper must say. */
import type { Answer } from '#shared/application/answers.ts';
import type { FieldId } from '#shared/form/field.ts';

export const COMPANY = '宁波海曙精工轴承有限公司';

/** Everything but the texts of the narrative, in the order of the form. */
export const typedFields: Readonly<Record<FieldId, Answer>> = {
  'eligibility.registered': true,
  'eligibility.operation': true,
  'eligibility.credit': true,
  'eligibility.quality': true,
  'eligibility.safety': true,
  'eligibility.environment': true,
  'eligibility.solution': true,
  'eligibility.sharing': true,
  'benchmark.direction': 'reliability',
  'filing.date': { year: 2024, month: 11, day: 6 },
  'company.name': COMPANY,
  'company.creditCode': '91330203MA2AHB7K42',
  'benchmark.name': '海曙精工轴承实施全寿命可靠性管理的实践经验',
  'contact.name': '周知行',
  'contact.position': '质量总监',
  'contact.mobile': '13957400123',
  'contact.email': 'zhou@haishu-bearing.example',
  'company.industry': { code: 'C34', text: '通用设备制造业' },
  'company.region': { city: '宁波市', county: '海曙区', other: '望春工业园区' },
  'company.address': '宁波市海曙区望春工业园区科创路 18 号',
  'company.capabilityLevel': 'assurance',
  'company.governmentAward': ['provincial', 'municipal'],
  'company.landEfficiency': 'a',
  'product.mainAndShare': '精密轴承：国内 12.5%（2023年，中轴协）',
  'product.standard': 'GB/T 307.1-2017、JB/T 8571',
  'brand.own': true,
  'brand.names': '“海曙精工”商标（第 7 类）',
  'platform.has': true,
  'platform.names': '浙江省高端轴承研究院（浙江省科技厅）',
  'patents.valid': 46,
  'patents.invention': 17,
  'standards.international': 1,
  'standards.national': 3,
  'standards.industry': 4,
  'standards.local': 0,
  'standards.group': 5,
  'standards.content': '主持《滚动轴承 寿命试验规程》等 3 项国家标准',
  'honours.company': '2022年国家级专精特新“小巨人”企业',
  'honours.science': '2021年浙江省科学技术进步奖二等奖',
  'management.product1.name': '精密轴承',
  'management.product2.name': '主轴单元',
  'management.share.earlier.product1.domestic': '11.2%',
  'management.share.earlier.product1.international': '1.4%',
  'management.share.earlier.product2.domestic': '6.8%',
  'management.share.earlier.product2.international': '—',
  'management.share.later.product1.domestic': '12.5%',
  'management.share.later.product1.international': '1.9%',
  'management.share.later.product2.domestic': '7.5%',
  'management.share.later.product2.international': '0.3%',
  'management.satisfaction.earlier.product1': '91.2分',
  'management.satisfaction.earlier.product2': '90.4分',
  'management.satisfaction.earlier.method': ['self'],
  'management.satisfaction.later.product1': '93.6分',
  'management.satisfaction.later.product2': '92.1分',
  'management.satisfaction.later.method': ['thirdParty'],
  'management.satisfaction.later.agency': '浙江方圆调查公司',
  'management.loyalty.earlier.product1': '87.5%',
  'management.loyalty.earlier.product2': '86.0%',
  'management.loyalty.earlier.method': ['self'],
  'management.loyalty.later.product1': '89.9%',
  'management.loyalty.later.product2': '88.2%',
  'management.loyalty.later.method': ['self', 'thirdParty'],
  'management.loyalty.later.agency': '浙江方圆调查公司',
};

export interface TypedRow {
  /** An own row's name and unit; null: a row of the form. */
  readonly own: { readonly label: string; readonly unit: string | null } | null;
  readonly cells: readonly string[];
}
function preset(...cells: readonly string[]): TypedRow {
  return { own: null, cells };
}

/** 表2–表5: the cells of each row after its name and unit. 产品返修率 is taken off 表2. */
export const typedTables: Readonly<Record<string, readonly TypedRow[]>> = {
  economic: [
    preset('58120.5', '63480.2', '41000', '126000', '4'),
    preset('46210', '51877.6', '33500', '98800', '4'),
    preset('5310.4', '6024', '2900', '11200', '3'),
    preset('18800', '22460', '9100', '40100', '前5'),
    preset('2410', '2893', '1500', '6020', '3/120'),
    preset('1.82', '1.95', '1.60', '2.30', '3'),
    preset('31.5', '35.1', '24.0', '42.7', '省内第2'),
    preset('81.3', '86.9', '75', '90.2', '2'),
    preset('1.12', '0.74', '1.50', '0.52', '2'),
    preset('98.70', '99.35', '97.8', '99.60', '2'),
    preset('0.061', '0.055', '0.080', '0.048', '3'),
    { own: { label: '轴承额定寿命达标率', unit: '%' }, cells: ['92.4', '96.8', '90', '98.1', '2'] },
  ],
  social: [
    preset('带动本地 12 家供应商通过质量帮扶', '供应商扩大到 19 家，平均合格率提高 2.3 个百分点'),
    preset('磨削油回收率 91%', '磨削油回收率 95%，无环保处罚'),
    preset('单位产值电耗下降 3.1%', '单位产值电耗下降 4.4%，光伏发电 210 万度'),
  ],
  innovation: [
    preset('品牌价值 3.2 亿元', '品牌价值 3.9 亿元，知名度 78%'),
    preset('低噪声轴承国内领先', '长寿命主轴轴承国际先进（省级鉴定）'),
    preset('发明专利 4 件，软件著作权 2 项', '发明专利 6 件，论文 3 篇'),
  ],
  competitors: [
    { own: { label: '', unit: null }, cells: ['精密轴承', '日本甲公司', '21%', '寿命离散小，价格高'] },
    { own: { label: '', unit: null }, cells: ['主轴单元', '德国乙公司', '15%', '精度保持性好，交期长'] },
  ],
};
