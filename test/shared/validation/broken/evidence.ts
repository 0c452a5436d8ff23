import { inTurn, withField } from '../mutations.ts';
import { type Broken, withEvidence, withEvidenceItem } from './broken.ts';
import { sampleDraft } from '../sampleDraft.ts';

function itemOf(id: string): (typeof sampleDraft.evidence)[number] {
  const item = sampleDraft.evidence.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`the sample has no evidence ${id}`);
  return item;
}

/** The report of both years, under the name of one. */
function reportOfOneYear(id: string, fileName: string) {
  return withEvidenceItem(id, { note: '', files: itemOf(id).files.map((file) => ({ ...file, fileName })) });
}

export const evidence: readonly Broken[] = [
  {
    rule: 'certificateWhenNotAssessed', place: 'field:company.capabilityLevel', says: '“质量管理能力评价证书（保证级）”',
    breaks: inTurn(withField('company.capabilityLevel', 'notAssessed'), withEvidence(null, '评价结果', '质量管理能力评价证书（保证级）.pdf')),
  },
  {
    rule: 'trademarkWhenNoBrand', place: 'field:brand.own', says: '““栎川”商标注册证”',
    breaks: inTurn(withField('brand.own', false), withEvidence('trademark', '“栎川”商标注册证')),
  },
  {
    rule: 'platformProofWhenNone', place: 'field:platform.has', says: '“省级企业研究院认定文件”',
    breaks: inTurn(withField('platform.has', false), withEvidence('researchPlatform', '省级企业研究院认定文件')),
  },
  {
    rule: 'statementsCoverBothYears', place: 'evidence:added', says: '只看到2023年的，还需要2022年的', breaks: withEvidence('financialStatements', '2023年度审计报告'),
  },
  {
    rule: 'satisfactionReportCoversBothYears', place: 'evidence:satisfactionReport', says: '只看到2023年的，还需要2022年的',
    breaks: reportOfOneYear('satisfactionReport', '顾客满意度调查分析报告（2023年）.pdf'),
  },
  {
    rule: 'loyaltyReportCoversBothYears', place: 'evidence:loyaltyReport', says: '只看到2022年的，还需要2023年的',
    breaks: reportOfOneYear('loyaltyReport', '2022年顾客忠诚度调查分析报告.pdf'),
  },
  {
    rule: 'certificateHolder', place: 'evidence:added', says: '“德清县乙机械有限公司”，与申报单位“浙江栎川精密传动股份有限公司”不同',
    breaks: withEvidence('patentList', '有效专利清单及证书', '德清县乙机械有限公司专利证书.pdf'),
  },
  {
    rule: 'noIdentityNumbers', place: 'field:company.address', says: '“1101…11”疑似身份证号',
    breaks: withField('company.address', '浙江省湖州市德清县阜溪街道栎川路18号，联系人身份证110101199003070011'),
  },
  {
    rule: 'noAccountNumbers', place: 'evidence:resourcesProof', says: '“3305…12”疑似银行账号',
    breaks: withEvidenceItem('resourcesProof', { note: '同材料3；账号：3305 0164 8888 0000 0012' }),
  },
  {
    rule: 'evidence.required', place: 'evidence:loyaltyReport', says: '请提供顾客忠诚度调查分析报告',
    breaks: inTurn((draft) => ({ ...draft, evidence: draft.evidence.map((item) => (item.id === 'loyaltyReport' ? { ...item, suggestion: null, proves: [] } : item)) })),
  },
  {
    rule: 'evidence.files', place: 'evidence:environmentProof', says: '“环境保护情况报告”还没有文件', breaks: withEvidenceItem('environmentProof', { files: [] }),
  },
  {
    rule: 'evidence.missingFile', place: 'evidence:environmentProof', says: '“环境保护情况报告”的文件不见了',
    breaks: withEvidenceItem('environmentProof', { files: [{ asset: '0'.repeat(64), fileName: '报告.pdf' }] }),
  },
];
