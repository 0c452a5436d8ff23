/** 顾客忠诚度调查分析报告: the values of table 1 as weighted sums of three dimensions. */
import { heading, paragraph, type Report, table } from './report.ts';
import { type Survey, surveyTable } from './survey.ts';

export const loyaltySurvey: Survey = {
  id: 'loyalty',
  dimensions: ['重复购买意愿', '推荐意愿', '首选供应商意愿'],
  weights: [40, 30, 30],
  scores: {
    'earlier.product1': [88.1, 86.2, 84.0],
    'later.product1': [91.6, 90.2, 87.0],
    'earlier.product2': [87.0, 85.3, 83.7],
    'later.product2': [90.1, 89.2, 86.0],
  },
};

export const loyaltyReport: Report = {
  title: '顾客忠诚度调查分析报告（2022—2023年）',
  company: '浙江栎川精密传动股份有限公司',
  author: '杭州栎声质量调查事务所',
  day: '2024-01-18',
  content: [
    heading('一、调查概况'),
    paragraph('忠诚度与满意度使用同一批样本。2022年度为企业自评，由质量管理部按同一份问卷组织；2023年度由杭州栎声质量调查事务所独立调查，'
      + '有效问卷278份。忠诚度以选择“愿意”和“非常愿意”的顾客所占百分比计，按权重相加。'),
    heading('二、测评结果'),
    surveyTable('表1 精密行星减速器顾客忠诚度/%', loyaltySurvey, 'product1'),
    surveyTable('表2 中空旋转平台顾客忠诚度/%', loyaltySurvey, 'product2'),
    heading('三、行为数据验证'),
    paragraph('为避免只依据意愿作判断，报告用订单数据核对：2022年有订单的顾客中，2023年再次下单的占91.2%，与重复购买意愿（91.6%和90.1%）基本一致。'),
    table('表3 顾客流失原因（2023年）', [50, 25, 25], [
      ['原因', '顾客数/家', '占比/%'],
      ['顾客停产或转产', '16', '43.2'],
      ['价格', '12', '32.4'],
      ['规格不能满足', '6', '16.2'],
      ['质量或交付', '3', '8.1'],
      ['合计', '37', '100.0'],
    ]),
    heading('四、结论与建议'),
    paragraph('两个产品的忠诚度分别提高3.5和3.1个百分点。因质量或交付流失的顾客仅3家，说明关键过程稳定性的改善已转化为顾客的持续选择。'
      + '建议加快大规格品种开发，并对重点顾客建立联合质量改进机制。'),
  ],
};
