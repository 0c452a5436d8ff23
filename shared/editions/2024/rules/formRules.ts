/** 申报表 and 封面: what one answer asks of another. */
import type { ListedCodes, Rule, StatedCount } from '#shared/form/rule.ts';

const FORM = 'notice 附件1 申报表';
const PATENTS = `${FORM} 专利情况`;
const STANDARDS = `${FORM} 标准情况`;
const UNITS = ['个', '项', '件'];

const STANDARD_COUNTS: readonly StatedCount[] = [
  { words: ['国际标准'], of: 'standards.international' },
  { words: ['国家标准'], of: 'standards.national' },
  { words: ['行业标准'], of: 'standards.industry' },
  { words: ['地方标准'], of: 'standards.local' },
  { words: ['团体标准'], of: 'standards.group' },
];
/** Letters with which the numbers of each kind of standard begin. */
const STANDARD_CODES: readonly ListedCodes[] = [
  { name: '国际标准', codes: ['ISO', 'IEC', 'ITU'], of: 'standards.international' },
  { name: '国家标准', codes: ['GB', 'GBZ'], of: 'standards.national' },
  {
    name: '行业标准',
    codes: [
      'AQ', 'BB', 'CB', 'CJ', 'DL', 'FZ', 'GA', 'GY', 'HB', 'HG', 'HJ', 'JB', 'JC', 'JG', 'JJ', 'JR', 'JT', 'LB', 'LD', 'LY', 'MH', 'MT', 'MZ', 'NB', 'NY',
      'QB', 'QC', 'QJ', 'QX', 'RB', 'SB', 'SC', 'SH', 'SJ', 'SL', 'SN', 'SY', 'TB', 'TD', 'WB', 'WH', 'WJ', 'WS', 'XB', 'XF', 'YB', 'YC', 'YD', 'YS', 'YY', 'ZY',
    ],
    of: 'standards.industry',
  },
  { name: '地方标准', codes: ['DB'], of: 'standards.local' },
  { name: '团体标准', codes: ['T/'], of: 'standards.group' },
];

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

const patentRules: readonly Rule[] = [
  {
    id: 'inventionsAmongPatents',
    kind: 'notMoreThan',
    severity: 'error',
    field: 'patents.invention',
    other: 'patents.valid',
    message: '发明专利{value}个，多于有效专利{bound}个，请核对。',
    source: PATENTS,
  },
  {
    id: 'patentsOfTable4',
    kind: 'countsInRowWithin',
    severity: 'warning',
    table: 'innovation',
    row: 'intellectualProperty',
    counts: [
      { words: ['授权专利', '获得专利', '取得专利'], of: 'patents.valid' },
      { words: ['授权发明专利', '获得发明专利', '取得发明专利'], of: 'patents.invention' },
    ],
    units: UNITS,
    message: '表4写的{words}两年合计{stated}个，申报表填的只有{count}个，请核对；有专利已失效的，说明即可。',
    source: `${PATENTS}；表4`,
  },
  {
    id: 'patentListCount',
    kind: 'evidenceCountAgrees',
    severity: 'warning',
    suggestion: 'patentList',
    counts: [{ words: ['有效专利清单', '专利清单', '有效专利'], of: 'patents.valid' }],
    units: UNITS,
    message: '材料写的是专利{stated}个，申报表填的是{count}个，请核对。',
    source: PATENTS,
  },
];

const standardRules: readonly Rule[] = [
  {
    id: 'standardsContentWhenAny',
    kind: 'requiredWhen',
    severity: 'error',
    field: 'standards.content',
    when: { kind: 'positive', field: 'standards.total' },
    message: '已填标准制定数，请填写标准化项目内容。',
    source: STANDARDS,
  },
  {
    id: 'standardsContentCounts',
    kind: 'statedCountsAgree',
    severity: 'warning',
    field: 'standards.content',
    counts: STANDARD_COUNTS,
    units: UNITS,
    message: '标准化项目内容写的是{words}{stated}个，标准情况填的是{count}个，请核对。',
    source: STANDARDS,
  },
  {
    id: 'standardsContentNumbers',
    kind: 'listedCodesWithin',
    severity: 'warning',
    field: 'standards.content',
    kinds: STANDARD_CODES,
    message: '标准化项目内容列出了{listed}个{name}的编号，标准情况填的是{count}个，请核对。',
    source: STANDARDS,
  },
  {
    id: 'standardsContentTitles',
    kind: 'listedTitlesAgree',
    severity: 'warning',
    field: 'standards.content',
    of: 'standards.total',
    openEnded: ['等', '主要', '部分', '其中', '如', '清单', '详见', '代表'],
    message: '标准化项目内容列出了{listed}个标准名称，标准情况合计{count}个，请核对；只列主要标准的，请写明“等”。',
    source: STANDARDS,
  },
  {
    id: 'standardsOfTable4',
    kind: 'countsInRowWithin',
    severity: 'warning',
    table: 'innovation',
    row: 'intellectualProperty',
    counts: STANDARD_COUNTS,
    units: UNITS,
    message: '表4写的{words}两年合计{stated}个，申报表填的只有{count}个，请核对。',
    source: `${STANDARDS}；表4`,
  },
  {
    id: 'standardListCount',
    kind: 'evidenceCountAgrees',
    severity: 'warning',
    suggestion: 'standardList',
    counts: [{ words: ['标准清单及证明', '标准清单'], of: 'standards.total' }],
    units: UNITS,
    message: '材料写的是标准{stated}个，标准情况合计{count}个，请核对。',
    source: STANDARDS,
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
  ...brandRules, ...awardRules, ...patentRules, ...standardRules, ...dateRules, ...blankRules,
];
