/** 顾客满意度调查分析报告: the values of table 1 as weighted sums of five dimensions. */
import { heading, paragraph, type Report, table } from './report.ts';
import { type Survey, surveyTable } from './survey.ts';

export const satisfactionSurvey: Survey = {
  id: 'satisfaction',
  dimensions: ['产品质量', '交付', '服务', '价格', '技术支持'],
  weights: [35, 25, 20, 10, 10],
  scores: {
    'earlier.product1': [90.6, 88.4, 90.5, 87.2, 89.7],
    'later.product1': [93.8, 91.6, 93.0, 88.4, 92.3],
    'earlier.product2': [89.8, 87.6, 90.2, 86.5, 88.8],
    'later.product2': [92.8, 91.2, 92.4, 87.6, 91.8],
  },
};

export const satisfactionReport: Report = {
  title: '顾客满意度调查分析报告（2022—2023年）',
  company: '浙江栎川精密传动股份有限公司',
  author: '杭州栎声质量调查事务所',
  day: '2024-01-18',
  content: [
    heading('一、调查概况'),
    paragraph('调查对象为近12个月内有采购记录的装备企业，覆盖工业机器人、数控机床、光伏和锂电装备四个行业，由采购、技术、质量和使用人员分别作答。'
      + '问卷按GB/T 19038-2009《顾客满意测评模型和方法指南》设计，采用百分制；由杭州栎声质量调查事务所独立发放和回收，2022年度企业同时开展了自评。'),
    table('表1 样本情况', [28, 18, 18, 18, 18], [
      ['年度', '发放/份', '回收/份', '有效/份', '有效率/%'],
      ['2022年', '300', '262', '252', '84.0'],
      ['2023年', '320', '286', '278', '86.9'],
    ]),
    heading('二、测评结果'),
    paragraph('综合满意度为五个维度得分按权重相加，两个主导产品两年的结果如下。'),
    surveyTable('表2 精密行星减速器顾客满意度/分', satisfactionSurvey, 'product1'),
    surveyTable('表3 中空旋转平台顾客满意度/分', satisfactionSurvey, 'product2'),
    heading('三、分析与建议'),
    paragraph('两个产品的综合满意度均比上年提高2.8分。提高最多的是交付（3.2分和3.6分）和产品质量（3.2分和3.0分），顾客在开放问题中多次提到“批次一致性改善”“到货后免检”。'),
    paragraph('价格维度得分最低，顾客主要关注大规格产品的价格。建议在保持关键过程稳定的基础上，通过减少检验频次和返修继续降低成本；'
      + '对得分低于80分的11家顾客逐一回访，制定改进措施并在下一年度调查中跟踪。'),
  ],
};
