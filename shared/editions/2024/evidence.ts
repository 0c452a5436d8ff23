/** 证实性材料 that the 2024 form suggests from what was filled in. `required` only where the notice itself asks for it. */
import type { EvidenceSuggestion } from '#shared/form/evidence.ts';

const SATISFACTION = [
  'management.satisfaction.earlier.product1', 'management.satisfaction.earlier.product2',
  'management.satisfaction.later.product1', 'management.satisfaction.later.product2',
];
const LOYALTY = [
  'management.loyalty.earlier.product1', 'management.loyalty.earlier.product2',
  'management.loyalty.later.product1', 'management.loyalty.later.product2',
];
const MARKET_SHARE = [
  'product.mainAndShare',
  'management.share.earlier.product1.domestic', 'management.share.earlier.product1.international',
  'management.share.earlier.product2.domestic', 'management.share.earlier.product2.international',
  'management.share.later.product1.domestic', 'management.share.later.product1.international',
  'management.share.later.product2.domestic', 'management.share.later.product2.international',
];

export const evidence: readonly EvidenceSuggestion[] = [
  {
    id: 'businessLicence', title: '营业执照', reason: '证明申报单位名称、统一社会信用代码和法人资格', strength: 'usual',
    proves: ['company.name', 'company.creditCode', 'eligibility.registered'], source: 'notice 二、（一）',
  },
  {
    id: 'creditReport', title: '信用报告（注明查询日期）', reason: '证明信用方面无不良记录', strength: 'usual',
    proves: ['eligibility.credit'], source: 'notice 二、（一）',
  },
  {
    id: 'cleanRecord', title: '质量、安全、环保方面无行政处罚证明', reason: '证明质量、安全和环保方面无不良记录', strength: 'usual',
    proves: ['eligibility.quality', 'eligibility.safety', 'eligibility.environment'], source: 'notice 二、（一）',
  },
  {
    id: 'capabilityResult', title: '企业质量管理能力评价结果证明或自评报告', reason: '申报表填了企业质量管理能力评价等级', strength: 'usual',
    when: {
      kind: 'anyOf', field: 'company.capabilityLevel',
      options: ['experience', 'inspection', 'assurance', 'prevention', 'excellence'],
    },
    proves: ['company.capabilityLevel'], source: 'notice 二、（四）；附件1 申报表',
  },
  {
    id: 'governmentAward', title: '政府质量奖证书或公布文件', reason: '申报表填了政府质量奖', strength: 'usual',
    when: { kind: 'anyOf', field: 'company.governmentAward', options: ['national', 'provincial', 'municipal'] },
    proves: ['company.governmentAward'], source: 'notice 附件1 申报表',
  },
  {
    id: 'landEfficiency', title: '亩均效益评价结果证明', reason: '申报表填了亩均效益评价等级', strength: 'usual',
    when: { kind: 'anyOf', field: 'company.landEfficiency', options: ['a', 'b', 'c', 'd'] },
    proves: ['company.landEfficiency'], source: 'notice 附件1 申报表',
  },
  {
    id: 'marketShare', title: '市场占有率证明', reason: '申报表或表1填了市场占有率', strength: 'usual',
    when: { kind: 'anyFilled', fields: MARKET_SHARE },
    proves: MARKET_SHARE, source: 'notice 附件1 申报表、表1',
  },
  {
    id: 'trademark', title: '商标注册证等自主品牌证明', reason: '申报表填了拥有自主品牌', strength: 'usual',
    when: { kind: 'equals', field: 'brand.own', value: true },
    proves: ['brand.own', 'brand.names'], source: 'notice 附件1 申报表',
  },
  {
    id: 'researchPlatform', title: '省级及以上研发平台认定文件', reason: '申报表填了具有省级及以上研发平台', strength: 'usual',
    when: { kind: 'equals', field: 'platform.has', value: true },
    proves: ['platform.has', 'platform.names'], source: 'notice 附件1 申报表',
  },
  {
    id: 'patentList', title: '有效专利清单及证书', reason: '申报表填了有效专利数', strength: 'usual',
    when: { kind: 'positive', field: 'patents.valid' },
    proves: ['patents.valid', 'patents.invention'], source: 'notice 附件1 申报表',
  },
  {
    id: 'standardList', title: '参与或主导制定的标准清单及证明', reason: '申报表填了标准制定数', strength: 'usual',
    when: { kind: 'positive', field: 'standards.total' },
    proves: ['standards.total', 'standards.content'], source: 'notice 附件1 申报表',
  },
  {
    id: 'companyHonours', title: '企业荣誉证书', reason: '申报表填了企业获得荣誉', strength: 'usual',
    when: { kind: 'anyFilled', fields: ['honours.company'] },
    proves: ['honours.company'], source: 'notice 附件1 申报表',
  },
  {
    id: 'scienceAwards', title: '科技奖励证书', reason: '申报表填了科技奖励情况', strength: 'usual',
    when: { kind: 'anyFilled', fields: ['honours.science'] },
    proves: ['honours.science'], source: 'notice 附件1 申报表',
  },
  {
    id: 'satisfactionReport', title: '顾客满意度调查分析报告', reason: '表1填了顾客满意程度', strength: 'required',
    when: { kind: 'anyFilled', fields: SATISFACTION },
    proves: SATISFACTION, source: 'notice 附件1 表1 注',
  },
  {
    id: 'loyaltyReport', title: '顾客忠诚度调查分析报告', reason: '表1填了顾客忠诚程度', strength: 'required',
    when: { kind: 'anyFilled', fields: LOYALTY },
    proves: LOYALTY, source: 'notice 附件1 表1 注',
  },
  {
    id: 'financialStatements', title: '近2年财务报表或审计报告', reason: '表2填了经济效益指标', strength: 'usual',
    when: { kind: 'tableFilled', table: 'economic' },
    proves: [], provesTables: ['economic'], source: 'notice 附件1 表2',
  },
  {
    id: 'environmentProof', title: '降低环境污染的证实性材料', reason: '表3填了降低环境污染方面的情况', strength: 'required',
    when: { kind: 'tableFilled', table: 'social', rows: ['pollution'] },
    proves: [], provesTables: ['social'], source: 'notice 附件1 表3 注',
  },
  {
    id: 'resourcesProof', title: '有效利用资源的证实性材料', reason: '表3填了有效利用资源方面的情况', strength: 'required',
    when: { kind: 'tableFilled', table: 'social', rows: ['resources'] },
    proves: [], provesTables: ['social'], source: 'notice 附件1 表3 注',
  },
  {
    id: 'innovationProof', title: '品牌影响和创新成果证明', reason: '表4填了品牌影响或创新成果', strength: 'usual',
    when: { kind: 'tableFilled', table: 'innovation' },
    proves: [], provesTables: ['innovation'], source: 'notice 附件1 表4',
  },
];
