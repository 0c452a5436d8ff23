/** 专利情况 and 标准情况: the numbers, and the lists and tables that name what they count. */
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

export const patentAndStandardRules: readonly Rule[] = [...patentRules, ...standardRules];
