/** 申报表 and 封面: what one answer asks of another. */
import type { Rule } from '#shared/form/rule.ts';
import { patentAndStandardRules } from './patentAndStandardRules.ts';

const FORM = 'notice 附件1 申报表';

const brandRules: readonly Rule[] = [
  {
    id: 'brandNamesWhenOwn',
    kind: 'requiredWhen',
    severity: 'error',
    field: 'brand.names',
    when: { kind: 'equals', field: 'brand.own', value: true },
    message: '已选拥有自主品牌，请填写品牌或商标具体名称。',
    source: FORM,
  },
  {
    id: 'platformNamesWhenHas',
    kind: 'requiredWhen',
    severity: 'error',
    field: 'platform.names',
    when: { kind: 'equals', field: 'platform.has', value: true },
    message: '已选具有省级及以上研发平台，请填写平台名称及认定部门。',
    source: FORM,
  },
  {
    id: 'platformIsProvincial',
    kind: 'mentionsAny',
    severity: 'warning',
    field: 'platform.names',
    words: ['省', '国家', '国际', '部'],
    message: '“{value}”里没有看到省级或国家级的平台及认定部门，请核对是否为省级及以上研发平台。',
    source: FORM,
  },
  {
    id: 'productShareMentioned',
    kind: 'mentionsAny',
    severity: 'hint',
    field: 'product.mainAndShare',
    words: ['%', '％', '占有率', '份额', '第', '前'],
    message: '这里没有看到市场占有率，建议写明年份、范围和比例，如“2023年国内市场占有率9.8%”。',
    source: FORM,
  },
];

const awardRules: readonly Rule[] = [
  {
    id: 'awardInHonours',
    kind: 'optionSupported',
    severity: 'warning',
    field: 'company.governmentAward',
    texts: ['honours.company'],
    from: 0,
    least: 1,
    options: [
      { option: 'national', words: ['中国质量奖', '全国质量奖', '国家质量奖'] },
      { option: 'provincial', words: ['省人民政府质量', '省政府质量', '浙江省质量奖', '省质量奖', '浙江质量奖'] },
      { option: 'municipal', words: ['市政府质量', '市人民政府质量', '市长质量奖', '市质量奖', '市级政府质量奖', '市级质量奖', '政府质量奖'] },
    ],
    message: '政府质量奖勾选了{options}，企业获得荣誉里没有写到，请补写奖项名称和年份；没有获奖的请取消勾选。',
    source: FORM,
  },
  {
    id: 'honouredAwardTicked',
    kind: 'optionImplied',
    severity: 'warning',
    field: 'company.governmentAward',
    texts: ['honours.company'],
    evidence: false,
    options: [
      { option: 'national', words: ['中国质量奖'] },
      { option: 'provincial', words: ['省人民政府质量奖', '省政府质量奖'] },
      { option: 'municipal', words: ['市政府质量奖', '市人民政府质量奖', '市长质量奖'] },
    ],
    unless: ['提名', '入围', '申报', '创建', '争创', '区长', '县长'],
    message: '企业获得荣誉写了“{words}”，政府质量奖没有勾选{options}，请核对。',
    source: FORM,
  },
  {
    id: 'provenLevelChosen',
    kind: 'optionImplied',
    severity: 'warning',
    field: 'company.capabilityLevel',
    texts: ['honours.company'],
    evidence: true,
    options: [
      { option: 'experience', words: ['经验级'] },
      { option: 'inspection', words: ['检验级'] },
      { option: 'assurance', words: ['保证级'] },
      { option: 'prevention', words: ['预防级'] },
      { option: 'excellence', words: ['卓越级'] },
    ],
    unless: ['自评', '目标', '拟', '计划', '申请', '争取', '创建'],
    message: '荣誉或材料里写的是“{words}”，企业质量管理能力评价等级没有选{options}，请核对。',
    source: `${FORM}；二、（四）`,
  },
];

const dateRules: readonly Rule[] = [
  {
    id: 'filingBeforeDeadline',
    kind: 'notAfter',
    severity: 'warning',
    field: 'filing.date',
    day: '2024-11-10',
    message: '填报日期{day}晚于申报截止日{bound}，请核对；当地另有通知的，说明即可。',
    source: 'notice 三、（一）',
  },
  {
    id: 'filingAfterNotice',
    kind: 'notBefore',
    severity: 'warning',
    field: 'filing.date',
    day: '2024-10-12',
    message: '填报日期{day}早于通知印发的{bound}，请核对。',
    source: 'notice 2024-10-12',
  },
  {
    id: 'nothingAfterFiling',
    kind: 'nothingLater',
    severity: 'warning',
    date: 'filing.date',
    fields: ['honours.company', 'honours.science', 'standards.content', 'brand.names', 'platform.names'],
    columns: [
      { table: 'innovation', column: 'earlier' }, { table: 'innovation', column: 'later' },
    ],
    evidence: true,
    words: ['授权', '专利', '获', '颁发', '认定', '证书', '通过', '发布', '奖', '称号'],
    unless: ['计划', '预计', '预期', '拟', '目标', '规划', '力争', '有效期', '到期', '截止'],
    message: '“{day}”晚于填报日期{filed}，申报时尚未取得的专利、荣誉等不能计入，请核对日期。',
    source: `${FORM}: 截止到申请日`,
  },
];

const blankRules: readonly Rule[] = [
  {
    id: 'blanksAreExplained',
    kind: 'notBlank',
    severity: 'hint',
    fields: ['patents.valid', 'patents.invention', 'standards.total', 'honours.company', 'honours.science'],
    message: '{label}还是空的，建议填写；没有的，数目填0，文字写“无”，以免被当作漏填。',
    source: `${FORM}; our reading`,
  },
];

export const formRules: readonly Rule[] = [
  ...brandRules, ...awardRules, ...patentAndStandardRules, ...dateRules, ...blankRules,
];
