/** 二、“质量标杆”典型经验: five parts with the notice's explanations and the points that they ask for. Limits inform and never cut. */
import type { RichTextField } from '#shared/form/field.ts';
import type { GuidancePoint, NarrativeSection } from '#shared/form/section.ts';

const SOURCE = 'notice 附件1 二、';

function longPart(id: string, label: string, words: number, source: string): RichTextField {
  return {
    kind: 'richText',
    id: `narrative.${id}`,
    label,
    required: true,
    limit: {
      words,
      strength: 'soft',
      label: `${words} 字左右`,
      onTargetPercent: 10,
      nearPercent: 20,
      source: `${source}; percents: our reading`,
    },
    source,
  };
}

function point(id: string, label: string, ...cues: readonly string[]): GuidancePoint {
  return { id, label, cues };
}

export const narrative: NarrativeSection = {
  kind: 'narrative',
  id: 'narrative',
  stepTitle: '典型经验',
  heading: '二、“质量标杆”典型经验',
  guidance: '典型经验材料要求内容详实、逻辑清晰、重点突出、数据支撑、图文并茂。',
  fields: [
    longPart('overview', '企业概况', 600, `${SOURCE}（二）`),
    longPart('method', '质量管理模式或方法简介', 1000, `${SOURCE}（三）`),
    longPart('implementation', '实施情况', 4000, `${SOURCE}（四）`),
    longPart('results', '实施成效', 600, `${SOURCE}（五）`),
  ],
  parts: [
    {
      id: 'name',
      heading: '（一）质量标杆名称',
      field: 'benchmark.name',
      guidance: '质量标杆名称应体现典型经验的特征，命名规则一般为：企业名称+质量管理模式或方法名称+实践经验。'
        + '例如：××集团公司实施六西格玛设计的实践经验。',
      limitLabel: '（30 字以内）',
      points: [],
      source: `${SOURCE}（一）`,
    },
    {
      id: 'overview',
      heading: '（二）企业概况',
      field: 'narrative.overview',
      guidance: '企业概况包括企业基本情况，生产经营情况、主导产品情况、技术创新情况及获得的相关荣誉、奖励等。',
      limitLabel: '（600 字左右）',
      points: [
        point('overview.company', '企业基本情况', '成立', '位于', '注册资本', '员工', '占地'),
        point('overview.operation', '生产经营情况', '营业收入', '利润', '产值', '生产线', '销售'),
        point('overview.products', '主导产品情况', '主导产品', '主营', '市场占有率', '应用于'),
        point('overview.innovation', '技术创新情况', '研发', '专利', '技术中心', '创新', '科研'),
        point('overview.honours', '相关荣誉、奖励', '荣获', '荣誉', '奖', '称号', '认定'),
      ],
      source: `${SOURCE}（二）`,
    },
    {
      id: 'method',
      heading: '（三）质量管理模式或方法简介',
      field: 'narrative.method',
      guidance: '采用质量管理方法（技术）的背景、目的，意义并对该模式或方法进行简要解读。',
      limitLabel: '（1000 字左右）',
      points: [
        point('method.background', '背景', '背景', '面临', '痛点', '随着', '问题'),
        point('method.purpose', '目的', '目的', '旨在', '目标', '为了', '为解决'),
        point('method.significance', '意义', '意义', '有利于', '价值', '推动'),
        point('method.explanation', '对该模式或方法进行简要解读', '模式', '方法', '内涵', '核心', '框架', '原理'),
      ],
      source: `${SOURCE}（三）`,
    },
    {
      id: 'implementation',
      heading: '（四）实施情况',
      field: 'narrative.implementation',
      guidance: '应充分展示质量管理模式（方法）的科学性、创新性、系统性、示范性，包括质量战略目标、最高管理者作用、政策制度、'
        + '质量基础建设、资源配置、组织保障等情况。质量管理过程、做法、步骤严谨清晰，亮点、创新点突出。',
      limitLabel: '（4000 字左右）',
      points: [
        point('implementation.strategy', '质量战略目标', '质量战略', '质量方针', '质量目标', '规划', '愿景'),
        point('implementation.leadership', '最高管理者作用', '董事长', '总经理', '最高管理者', '首席质量官', '高层'),
        point('implementation.policies', '政策制度', '制度', '程序文件', '管理办法', '规范', '考核'),
        point('implementation.foundation', '质量基础建设', '计量', '标准', '检测', '检验', '认证', '质量基础'),
        point('implementation.resources', '资源配置', '投入', '设备', '人才', '培训', '资金', '资源'),
        point('implementation.organisation', '组织保障', '领导小组', '组织', '委员会', '部门', '职责', '团队'),
        point('implementation.scientific', '科学性', '科学', '统计', '分析', '验证', '数据'),
        point('implementation.innovative', '创新性', '创新', '首创', '自主', '突破'),
        point('implementation.systematic', '系统性', '系统', '体系', '全过程', '全员', '闭环'),
        point('implementation.exemplary', '示范性', '示范', '推广', '复制', '借鉴'),
        point('implementation.steps', '质量管理过程、做法、步骤', '步骤', '阶段', '流程', '做法', '首先', '第一步'),
        point('implementation.highlights', '亮点、创新点', '亮点', '创新点', '特色', '独创'),
      ],
      source: `${SOURCE}（四）`,
    },
    {
      id: 'results',
      heading: '（五）实施成效',
      field: 'narrative.results',
      guidance: '以定量与定性相结合展示与典型经验相关的绩效结果，包括产品质量情况、品牌情况及所取的管理效益、经济效益、社会效益等，'
        + '以及典型经验在同行业的推广和应用情况等。可提供近 2 年相关指标数据，以及与竞争对手或标杆对比情况。',
      limitLabel: '（600 字左右）',
      points: [
        point('results.quality', '产品质量情况', '合格率', '不良率', '返修率', '产品质量', '故障'),
        point('results.brand', '品牌情况', '品牌', '商标', '浙江制造', '知名度'),
        point('results.management', '管理效益', '满意度', '忠诚度', '管理效益', '效率', '市场占有率'),
        point('results.economy', '经济效益', '营业收入', '利润', '成本', '经济效益', '节约'),
        point('results.society', '社会效益', '社会效益', '节能', '环保', '产业链', '就业'),
        point('results.spread', '典型经验在同行业的推广和应用情况', '推广', '同行', '供应商', '应用', '交流'),
        point('results.figures', '近 2 年相关指标数据', '2022年', '2023年', '同比', '提升', '下降'),
        point('results.comparison', '与竞争对手或标杆对比情况', '竞争对手', '标杆', '对比', '行业平均', '优于'),
      ],
      source: `${SOURCE}（五）`,
    },
  ],
  firstTableNumber: 6,
  source: SOURCE,
};
