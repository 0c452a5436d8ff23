/** 证实性材料 beside the answers that they prove, and what must not be filed. */
import type { Rule } from '#shared/form/rule.ts';

const EVIDENCE = 'notice 三、（一）; our reading';
const ALL_YEARS = ['近2年', '近两年', '近二年', '两年', '两年度', '二年'];
const SURVEYS = [{ id: 'satisfaction', name: '满意度' }, { id: 'loyalty', name: '忠诚度' }] as const;

export const evidenceRules: readonly Rule[] = [
  {
    id: 'certificateWhenNotAssessed',
    kind: 'noEvidenceWhen',
    severity: 'warning',
    field: 'company.capabilityLevel',
    when: { kind: 'equals', field: 'company.capabilityLevel', value: 'notAssessed' },
    words: ['能力评价', '经验级', '检验级', '保证级', '预防级', '卓越级'],
    unless: ['自评', '拟', '计划', '申请', '报名'],
    message: '企业质量管理能力评价等级选了“未参评”，材料里却有“{evidence}”，请核对等级。',
    source: 'notice 附件1 申报表；二、（四）',
  },
  {
    id: 'trademarkWhenNoBrand',
    kind: 'noEvidenceWhen',
    severity: 'warning',
    field: 'brand.own',
    when: { kind: 'equals', field: 'brand.own', value: false },
    words: ['商标注册证', '注册商标'],
    unless: ['申请', '受理', '许可'],
    message: '“是否拥有自主品牌”选了否，材料里却有“{evidence}”，请核对。',
    source: 'notice 附件1 申报表',
  },
  {
    id: 'platformProofWhenNone',
    kind: 'noEvidenceWhen',
    severity: 'warning',
    field: 'platform.has',
    when: { kind: 'equals', field: 'platform.has', value: false },
    words: [
      '省级企业研究院', '省级企业技术中心', '省级高新技术企业研究开发中心', '省级研发中心', '省重点企业研究院', '省级重点企业研究院', '国家企业技术中心',
      '国家级企业技术中心', '省级及以上研发平台', '省级研发平台',
    ],
    unless: ['申请', '申报', '拟', '创建'],
    message: '“是否具有省级及以上研发平台”选了否，材料里却有“{evidence}”，请核对。',
    source: 'notice 附件1 申报表',
  },
  {
    id: 'statementsCoverBothYears',
    kind: 'evidenceCoversYears',
    severity: 'warning',
    suggestion: 'financialStatements',
    allYears: ALL_YEARS,
    years: [
      { year: 2022, when: { kind: 'tableFilled', table: 'economic' } },
      { year: 2023, when: { kind: 'tableFilled', table: 'economic' } },
    ],
    message: '财务报表或审计报告只看到{seen}的，还需要{missing}的，请补充；已在文件里的，请在名称或备注中写明年份。',
    source: 'notice 二、（一）、附件1 表2',
  },
  ...SURVEYS.map(({ id, name }): Rule => ({
    id: `${id}ReportCoversBothYears`,
    kind: 'evidenceCoversYears',
    severity: 'warning',
    suggestion: `${id}Report`,
    allYears: ALL_YEARS,
    years: ([[2022, 'earlier'], [2023, 'later']] as const).map(([year, column]) => ({
      year, when: { kind: 'anyFilled', fields: [`management.${id}.${column}.product1`, `management.${id}.${column}.product2`] },
    })),
    message: `${name}调查分析报告只看到{seen}的，还需要{missing}的，请补充；已在文件里的，请在名称或备注中写明年份。`,
    source: 'notice 附件1 表1 注',
  })),
  {
    id: 'certificateHolder',
    kind: 'evidenceHolder',
    severity: 'warning',
    company: 'company.name',
    suggestions: [
      'businessLicence', 'capabilityResult', 'governmentAward', 'landEfficiency', 'trademark', 'researchPlatform', 'patentList', 'companyHonours', 'scienceAwards',
    ],
    issuers: [
      '事务所', '检测', '检验', '认证', '评估', '咨询', '调查', '计量', '信用', '质量技术', '标准技术', '知识产权', '专利代理', '商标代理', '评价', '鉴定', '研究院',
    ],
    connections: ['更名', '名称变更', '曾用名', '变更登记', '关联', '母公司', '子公司', '控股', '全资', '股权', '转让', '许可', '集团成员'],
    message: '材料里写的是“{holder}”，与申报单位“{applicant}”不同，请核对持有人；已更名或有关联关系的，请补充证明材料。',
    source: EVIDENCE,
  },
  {
    id: 'noIdentityNumbers',
    kind: 'noIdentityNumbers',
    severity: 'warning',
    message: '“{number}”疑似身份证号，申报书和材料名称里不需要个人信息，请删去或遮盖。',
    source: 'GB 11643-1999; our reading',
  },
  {
    id: 'noAccountNumbers',
    kind: 'noAccountNumbers',
    severity: 'warning',
    cues: ['账号', '帐号', '账户', '帐户', '卡号', '银行卡', '开户'],
    message: '“{number}”疑似银行账号，申报书和材料名称里不需要，请删去或遮盖。',
    source: 'our reading',
  },
];
