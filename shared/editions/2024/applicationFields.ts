/** The fields of 申报表 in the order of the paper. */
import type { Field, IntegerField, Option } from '#shared/form/field.ts';

const SOURCE = 'notice 附件1 申报表';

function option(id: string, label: string): Option {
  return { id, label, source: SOURCE };
}

function standardsCount(id: string, label: string): IntegerField {
  return { kind: 'integer', id: `standards.${id}`, label, unit: '个', required: false, source: `${SOURCE} 标准情况` };
}

export const applicationFields: readonly Field[] = [
  { kind: 'text', format: 'plain', id: 'company.name', label: '申报单位', required: true, source: SOURCE },
  {
    kind: 'text', format: 'unifiedSocialCreditCode', id: 'company.creditCode', label: '统一社会信用代码', required: true, source: SOURCE,
  },
  {
    kind: 'text',
    format: 'plain',
    id: 'benchmark.name',
    label: '质量标杆名称',
    help: '命名规则一般为：企业名称+质量管理模式或方法名称+实践经验。',
    required: true,
    limit: { words: 30, strength: 'hard', label: '30 字以内', source: 'notice 附件1 二、（一）' },
    source: SOURCE,
  },
  { kind: 'text', format: 'plain', id: 'contact.name', label: '联系人姓名', required: true, source: SOURCE },
  { kind: 'text', format: 'plain', id: 'contact.position', label: '联系人职务/职称', required: true, source: SOURCE },
  { kind: 'text', format: 'mobilePhone', id: 'contact.mobile', label: '联系人手机', required: true, source: SOURCE },
  { kind: 'text', format: 'email', id: 'contact.email', label: '联系人电子邮箱', required: true, source: SOURCE },
  { kind: 'industry', id: 'company.industry', label: '所属行业', required: true, source: SOURCE },
  { kind: 'region', id: 'company.region', label: '所在地区', required: true, source: SOURCE },
  { kind: 'text', format: 'plain', id: 'company.address', label: '通讯地址', required: true, source: SOURCE },
  {
    kind: 'choice',
    id: 'company.capabilityLevel',
    label: '企业质量管理能力评价等级',
    required: true,
    options: [
      option('notAssessed', '未参评'),
      option('experience', '经验级'),
      option('inspection', '检验级'),
      option('assurance', '保证级'),
      option('prevention', '预防级'),
      option('excellence', '卓越级'),
    ],
    source: SOURCE,
  },
  {
    kind: 'choices',
    id: 'company.governmentAward',
    label: '政府质量奖',
    required: false,
    options: [option('national', '国家级'), option('provincial', '省级'), option('municipal', '市级')],
    noteHint: '获奖年份和文件',
    source: SOURCE,
  },
  {
    kind: 'choice',
    id: 'company.landEfficiency',
    label: '亩均效益评价等级',
    required: false,
    options: [option('a', 'A类'), option('b', 'B类'), option('c', 'C类'), option('d', 'D类')],
    noteHint: '是哪一年度的评价结果',
    source: SOURCE,
  },
  {
    kind: 'longText',
    id: 'product.mainAndShare',
    label: '主导产品名称及市场占有率',
    required: true,
    noteHint: '市场占有率的年份、范围和数据来源',
    source: SOURCE,
  },
  { kind: 'longText', id: 'product.standard', label: '主导产品执行标准', required: true, source: SOURCE },
  { kind: 'yesNo', id: 'brand.own', label: '是否拥有自主品牌', required: true, source: SOURCE },
  {
    kind: 'longText',
    id: 'brand.names',
    label: '品牌或商标具体名称',
    required: false,
    visibleWhen: { kind: 'equals', field: 'brand.own', value: true },
    source: SOURCE,
  },
  { kind: 'yesNo', id: 'platform.has', label: '是否具有省级及以上研发平台', required: true, source: SOURCE },
  {
    kind: 'longText',
    id: 'platform.names',
    label: '平台名称及认定部门',
    required: false,
    visibleWhen: { kind: 'equals', field: 'platform.has', value: true },
    source: SOURCE,
  },
  {
    kind: 'integer',
    id: 'patents.valid',
    label: '有效专利数',
    unit: '个',
    help: '截止到申请日有效的专利，不含申请中的专利。',
    required: false,
    source: `${SOURCE} 专利情况`,
  },
  { kind: 'integer', id: 'patents.invention', label: '其中发明专利', unit: '个', required: false, source: `${SOURCE} 专利情况` },
  {
    kind: 'total',
    id: 'standards.total',
    label: '参与或主导国际、国家、行业、地方、团体标准制定数',
    of: ['standards.international', 'standards.national', 'standards.industry', 'standards.local', 'standards.group'],
    unit: '个',
    required: false,
    source: `${SOURCE} 标准情况`,
  },
  standardsCount('international', '国际标准'),
  standardsCount('national', '国家标准'),
  standardsCount('industry', '行业标准'),
  standardsCount('local', '地方标准'),
  standardsCount('group', '团体标准'),
  { kind: 'longText', id: 'standards.content', label: '标准化项目内容', required: false, source: `${SOURCE} 标准情况` },
  { kind: 'longText', id: 'honours.company', label: '企业获得荣誉', required: false, source: SOURCE },
  { kind: 'longText', id: 'honours.science', label: '科技奖励情况', required: false, source: SOURCE },
];
