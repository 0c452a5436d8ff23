/**
 * The words that ask for proof, the words that give it, and what only looks like a claim. Language, not form: no year changes it.
 * Checks of wording put these lists together and hold no words of their own.
 */

/** Whom a claim compares itself with. The longer ones first. */
export const SCOPES = [
  '国内外', '国内', '国际', '全国', '全球', '世界', '亚洲', '我国', '中国', '华东', '长三角', '全省', '省内', '浙江省', '浙江', '本省', '全市', '市内', '区域',
  '同行业', '本行业', '行业', '同行', '业内', '业界', '同类产品', '同类企业', '同类', '细分领域', '细分市场', '细分行业', '领域', '国产', '民营',
] as const;

export const SUPERLATIVES = {
  /** Claims by themselves. */
  absolute: ['独一无二', '遥遥领先', '首屈一指', '无与伦比', '绝无仅有', '史无前例', '前所未有', '无出其右', '独步天下'],
  /** 首创, unless one of these follows. */
  notInvented: ['精神', '奖', '集团', '股份'],
  /** 唯一 followed by one of these claims something; so it does behind a scope. */
  onlyOne: ['一家', '家', '能够', '能', '具备', '具有', '拥有', '通过', '获', '入选', '掌握', '实现', '供应商', '生产商', '的企业', '的厂家', '的供应商', '的生产', '的民营'],
  notOnlyOne: ['标识', '编码', '编号', '码', '性', '号', '身份', '对应', '责任', '标准', '途径', '依据', '来源', '的追溯', '的编', '的标', '识别'],
  /** 第一 behind one of these, or behind a scope, is a rank. */
  ranked: ['排名', '排行', '排序', '位居', '位列', '名列', '列', '居', '稳居', '高居', '占据', '占有率', '份额', '销量', '产量', '产值', '规模'],
  ordinal: ['时间', '线', '步', '阶段', '责任', '手', '批', '代', '期', '次', '章', '条', '季度', '车间', '起草', '完成', '负责', '作者', '部分', '方面', '轮', '学期', '级', '类', '种'],
  heads: ['首位', '榜首', '头把交椅'],
  /** Something that leads. */
  leading: ['技术', '水平', '质量', '工艺', '性能', '整体', '总体', '全面', '绝对'],
  leadingWhere: ['处于', '保持', '居于', '位居', '始终', '持续'],
  leadingWhat: ['地位', '水平', '优势', '行列', '同行', '于同', '国内', '业界'],
  notLeading: ['一步', '战略', '者', '指标'],
  grades: ['先进', '一流', '顶尖', '顶级', '尖端'],
  gradeOf: ['水平', '行列', '地位', '梯队', '之列'],
  most: ['先进', '齐全', '完整', '完善', '专业', '知名', '畅销', '权威', '具', '大', '早', '高', '强', '好', '优', '全', '快', '低'],
  /** 行业最佳水平 is a column of the form. */
  benchmark: ['高水平', '优水平', '优值', '高管理', '大程度', '大限度', '低要求', '低标准', '高标准'],
  firsts: ['首个', '首家', '首款', '首条', '首座', '首例', '首套', '首台', '首次实现', '首次突破', '首次研制', '首次应用', '首次采用', '首次提出', '首次将', '首次完成', '首次开发'],
  /** Counted behind 第一. */
  kinds: ['梯队', '品牌', '家', '台', '条', '款', '个', '套'],
  /** A title of the authorities: 首台（套）. */
  notFirst: ['（', '(', '套'],
  /** A gap of the company's own. */
  ownGaps: ['公司', '企业', '我司', '内部', '车间', '部门', '岗位', '自身', '管理方面'],
} as const;

/** Said beside a claim they prove it; each is a pattern of its own. */
export const SOURCES = [
  '证实性材料', '附件\\s?[\\d一二三四五六七八九十]', '见附',
  '(?:据|根据|按照|依据)[^，。；！？\\n]{0,30}(?:统计|报告|年鉴|年报|数据|公布|发布|排名|排行|调查|报道|研究|证书|通报|公告)',
  '(?:数据|资料)?来源', '引自|摘自|出自', '年鉴|年报',
  '经[^，。；！？\\n]{0,30}(?:鉴定|查新|评审|评定|认定|验收|检测|检验|评价|论证|审定|测试)',
  '通过[^，。；！？\\n]{0,20}(?:鉴定|验收|评审|查新)',
  '(?:鉴定|查新|评审|验收|评价|检测|测试)(?:结论|意见|认为|证书|报告|委员会)', '专家组',
  '第三方[^，。；！？\\n]{0,10}(?:调查|统计|报告|评价|检测)',
] as const;
/** A sentence that begins so speaks of the one before it. */
export const SOURCE_BEGINNINGS = ['（', '(', '见', '详见', '以上', '上述', '数据', '来源', '资料', '证书', '注'] as const;
/** A line that begins so gives the source of the whole answer. */
export const SOURCE_LINES = ['数据来源', '资料来源', '来源', '数据出自', '注：', '注:', '以上数据'] as const;

/** What is only wished for; anywhere before the claim in its sentence. */
export const GOALS = ['力争', '争取', '争创', '愿景', '目标', '计划', '规划', '拟', '预计', '有望'] as const;
/** Behind the claim in its clause: “国内第一”的目标. */
export const GOALS_BEHIND = ['目标', '愿景', '蓝图', '规划', '设想'] as const;
/** The same, in the claim's own clause only. */
export const EFFORTS = ['打造', '致力于', '努力', '追求', '迈向', '朝着', '瞄准', '建设成', '创建', '立志'] as const;
/** What others have, in the claim's own clause. */
export const OTHERS = ['对标', '引进', '采用', '学习', '借鉴', '吸收', '消化', '参照', '参考', '赶超', '追赶', '对照', '差距', '接轨', '选用'] as const;
/** Directly before whom the claim is made of: 与国内领先企业相比. */
export const COMPARED_WITH = ['与', '向', '和', '同', '较', '比'] as const;
/** Titles and contests, before the claim in its sentence. */
export const AWARDS = ['荣获', '获评', '获颁', '喜获', '授予', '评为', '评定为', '认定为', '列为', '列入', '入选', '称号', '竞赛', '大赛', '评比', '奖'] as const;

export const PATENTS = {
  word: '专利',
  has: ['拥有', '获得', '取得', '持有', '有效', '已有', '现有', '共有', '具有'],
  including: ['包括', '包含', '其中', '含'],
  pending: [
    '申请中', '在申请', '正在申请', '已申请', '在审', '实审', '实质审查', '审查中', '审查阶段', '受理中', '已受理', '受理阶段', '受理的', '受理发明', '获受理', '公开阶段', '已公开',
    '公示', '未授权', '待授权', '尚未授权',
  ],
  /** Papers of an application for a patent, which prove no grant. */
  papers: ['受理通知', '申请受理', '申请公布', '申请公开', '公开文本', '初审合格通知'],
  /** Between 授权 and 受理 they count both as one. */
  both: ['及', '和', '与', '、', '加'],
  counted: ['共计', '合计', '总计', '共', '拥有'],
} as const;

export const SHARES = ['市场占有率', '市占率', '市场份额', '国内占有率', '国际占有率', '全球占有率'] as const;
/** Of a market share, besides the regions of the edition. */
export const MARKETS = ['国内', '国际', '国外', '海外', '全球', '世界', '全国', '省内', '全省', '浙江', '华东', '亚洲', '欧洲', '北美', '东南亚', '中国', '出口', '区域', '本地'] as const;

export const CHANGES = {
  /** Ends the subject of a value that has its years. A parameter (温度, 流量) has none. */
  indicators: [
    '率', '满意度', '忠诚度', '知名度', '美誉度', '认知度', '信任度', '集中度', '成本', '费用', '收入', '利润', '总额', '产值', '销售额', '销量', '产量', '份额', '周期',
    '时间', '时长', '工时', '交期', '天数', '次数', '件数', '数量', '人数', '家数', '损失', '指数', '得分', '评分', '评价', '能力', '投诉', '能耗', '排放量', '排放', '效率', '产能',
    '水平', '缺陷', '不良', '返修', '比例', '比重', '占比', 'PPM', 'ppm', 'Cpk', 'CPK', 'DPMO', 'OEE',
  ],
  notIndicators: ['功率', '频率', '速率', '斜率', '曲率', '倍率', '膨胀率', '加热时间', '保温时间', '保压时间', '修整时间', '节拍时间'],
  adverbs: ['也', '已', '均', '更', '则', '分别', '大幅', '显著', '进一步', '逐步', '快速'],
  verbs: ['提高', '提升', '上升', '增长', '增加', '扩大', '下降', '降低', '减少', '缩短', '压缩', '改善', '升', '增', '降', '减', '缩'],
  occasions: ['实施', '导入', '改进', '改善', '改造', '推行', '应用', '运行', '攻关', '整改', '活动', '优化'],
} as const;
/** A value behind these words has its time, be it only against another. */
export const RELATIVE_YEARS = ['上年', '去年', '前年', '当年', '本年', '同比', '年初', '年末', '年底'] as const;

export const PLACEHOLDERS = {
  units: [
    '%', '％', '‰', '个百分点', '万', '亿', '元', '吨', '年', '月', '日', '人', '项', '件', '个', '家', '台', '套', '次', '名', '批', '天', '小时', '分钟', '平方', '公里', '倍', '种', '条',
  ],
  /** May be left out on purpose, for a customer's sake. */
  whom: [
    '公司', '有限', '股份', '集团', '厂', '企业', '单位', '客户', '市', '县', '区', '省', '镇', '街道', '先生', '女士', '科技', '大学', '学院', '研究院', '协会', '部门', '产品', '品牌', '项目', '系统',
  ],
  waiting: ['补充', '补', '填写', '填', '核实', '核对', '确认', '完善', '更新', '定', '查', '续'],
  waitingFor: ['数据', '内容', '资料', '材料', '图片', '数字', '名称', '图', '表'],
  here: ['插入', '填写', '补充', '省略', '待补', '待填', '替换'],
  /** In brackets of the kind 【】. */
  bracketed: ['填', '补充', '插入', '待补', '待填', '待定', '待核', '待确认', '请', '此处', '示例', 'XX', 'xx', '××'],
  fields: ['企业名称', '公司名称', '单位名称', '产品名称', '项目名称', '标杆名称', '品牌名称', '年份', '日期', '数据', '数字', '姓名'],
  marks: ['TODO', 'TBD', 'FIXME', 'TBC'],
  phrases: ['示例公司', '示例企业', '示例集团', '某某某', '单击此处', '点击此处', '请在此处', '请在此输入', '占位文字', '占位符', 'Lorem ipsum', 'lorem ipsum'],
} as const;

export const NAMES = {
  legalForms: ['股份有限公司', '有限责任公司', '有限公司'],
  /** Behind the first characters of a company's name they make another name of it. */
  groups: ['集团', '股份', '控股', '实业'],
  /** Beside a name that is like the company's, they say that another is meant. */
  related: ['子公司', '分公司', '母公司', '控股公司', '参股', '关联', '前身', '原名', '更名', '曾用名', '改制', '合资', '股东', '竞争', '对手', '客户', '供应商', '用户', '同行'],
  declared: ['以下简称', '简称', '下称', '曾用名', '又名'],
  /** Different products, not different spellings. */
  opposites: ['高低中超', '大中小微', '内外', '上下', '单双多', '前后', '左右', '轻重', '冷热', '正反', '快慢', '长短', '干湿', '软硬', '一二三四五六七八九十', '甲乙丙丁', '水油气电', '横竖立卧', '直斜'],
  /** The last character of a product is written as another. */
  endings: ['器机仪', '阀伐', '膜模', '型形', '台架', '板版', '线缆', '轴抽'],
} as const;

/** Of this year's form. The edition adds its own names. */
export const CYCLE = {
  papers: ['申报材料', '申报资料'],
  acts: ['申报', '遴选', '评选', '推荐', '申请', '工作'],
  lastYears: ['2', '两', '二', '２'],
  /** Between the year and the programme, they say that it is told of. */
  told: ['获', '评为', '入选', '荣', '授予', '认定', '学习', '借鉴'],
} as const;
