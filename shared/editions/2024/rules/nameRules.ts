/** 质量标杆名称: 企业名称+质量管理模式或方法名称+实践经验, and a text that is about that method. */
import type { Rule } from '#shared/form/rule.ts';

const NAMING = 'notice 附件1 二、（一）';
const ENDINGS = ['的实践经验', '实践经验'];
/** Words that join the parts of a name. */
const CONNECTIVES = ['成功实施', '组织实施', '实施', '推行', '导入', '推进', '开展', '运用', '应用', '构建', '打造', '建设', '基于', '探索', '以', '的', '与', '和', '-', '—'];

export const nameRules: readonly Rule[] = [
  {
    id: 'benchmarkNameHasCompany',
    kind: 'containsCompanyName',
    severity: 'warning',
    field: 'benchmark.name',
    company: 'company.name',
    message: '质量标杆名称一般由“企业名称+质量管理模式或方法名称+实践经验”组成，“{value}”里没有找到“{company}”或其简称，请核对。',
    source: NAMING,
  },
  {
    id: 'benchmarkNameEnding',
    kind: 'endsWith',
    severity: 'warning',
    field: 'benchmark.name',
    endings: ['实践经验'],
    message: '质量标杆名称一般以“实践经验”结尾，现在是“{value}”，请核对。',
    source: NAMING,
  },
  {
    id: 'benchmarkNameCharacters',
    kind: 'charactersNotMoreThan',
    severity: 'warning',
    field: 'benchmark.name',
    characters: 30,
    message: '质量标杆名称按字符计算为{count}个，超过{bound}个，申报平台可能按字符计数，请确认。',
    source: `${NAMING}; counting by characters: our reading`,
  },
  {
    id: 'benchmarkNameHasMethod',
    kind: 'namesMethod',
    severity: 'warning',
    field: 'benchmark.name',
    company: 'company.name',
    endings: ENDINGS,
    connectives: CONNECTIVES,
    message: '“{value}”里没有看到质量管理模式或方法的名称，请在企业名称和“实践经验”之间补上。',
    source: NAMING,
  },
  {
    id: 'methodOfNameInText',
    kind: 'methodInTexts',
    severity: 'warning',
    field: 'benchmark.name',
    company: 'company.name',
    endings: ENDINGS,
    connectives: CONNECTIVES,
    texts: ['narrative.method', 'narrative.implementation'],
    from: 200,
    message: '标杆名称里的“{method}”在{texts}里没有写到，请核对名称，或在正文中写明。',
    source: `${NAMING}、（三）、（四）; our reading`,
  },
  {
    id: 'directionInText',
    kind: 'optionSupported',
    severity: 'warning',
    field: 'benchmark.direction',
    texts: ['narrative.overview', 'narrative.method', 'narrative.implementation', 'narrative.results'],
    from: 1500,
    least: 3,
    options: [
      {
        option: 'managementSystem',
        words: [
          '全面质量管理', '质量管理体系', '全员', '全过程', '卓越绩效', '质量文化', '质量方针', '持续改进', '体系', 'ISO 9001', 'GB/T 19001', 'GB/T 19580', '内审',
          '管理评审', '精益', '六西格玛', 'TQM', '成熟度', '质量战略',
        ],
      },
      {
        option: 'digital',
        words: [
          '数字化', '信息化', '智能', '网络化', '大数据', '物联网', '工业互联网', '人工智能', '5G', '区块链', '数字孪生', 'MES', 'ERP', 'QMS', 'PLM', 'WMS',
          '数据平台', '自动采集', '云平台', '机器视觉', '算法',
        ],
      },
      {
        option: 'reliability',
        words: [
          '可靠性', '可靠度', '寿命', '失效', '故障', '耐久', 'MTBF', 'MTTF', 'FMEA', 'FTA', 'FRACAS', '加速试验', '环境试验', '应力筛选', '疲劳', '试验验证',
          '健康管理', '维修性', '冗余', '降额',
        ],
      },
      {
        option: 'keyProcess',
        words: [
          '关键过程', '关键工序', '特殊过程', '过程能力', 'Cpk', 'SPC', '控制图', '过程控制', '工艺参数', '防错', '一致性', '稳定性', 'DOE', '试验设计', 'MSA',
          '测量系统', '波动', '控制计划', '质量控制点', 'PFMEA', '工序',
        ],
      },
      {
        option: 'classicIndustry',
        words: [
          '历史经典', '传统', '非遗', '非物质文化遗产', '传承', '老字号', '技艺', '手工', '匠', '大师', '黄酒', '丝绸', '茶', '瓷', '石雕', '木雕', '根雕', '宝剑',
          '湖笔', '文房', '中药', '地理标志', '文化',
        ],
      },
    ],
    message: '申报领域选了“{options}”，典型经验里却很少写到（如{words}），请核对申报领域，或在正文中突出这一方向。',
    source: 'notice 一、重点遴选方向; words: our reading',
  },
];
