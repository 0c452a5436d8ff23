/** 承诺书 (annex 2), word for word. */
import type { PromisePage } from '#shared/form/promise.ts';

export const promise: PromisePage = {
  title: '浙江省制造业质量标杆申报承诺书',
  paragraphs: [
    '本企业自愿申报 2024 年浙江省制造业质量标杆，郑重承诺在质量、安全、环保、诚信等方面无重大违法行为和不良记录。'
    + '对递交的所有申报材料的真实性负责，对因提供材料不实造成的后果，本单位承担全部责任。'
    + '愿意进一步总结提炼实践经验，积极参与质量标杆学习实践活动，并为与其他企业分享创造条件，为提升我省质量管理水平做出贡献。',
  ],
  signatureLabel: '企业名称（盖章）：',
  signatureField: 'company.name',
  dateLine: '年 月 日',
  portalHint: '通知要求下载承诺书（附件2），加盖单位公章后上传。申报栏目提供承诺书文件的，请用栏目中的文件。',
  source: 'notice 附件2；三、（一）',
};
