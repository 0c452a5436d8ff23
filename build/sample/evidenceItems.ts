/** The sample's list of evidence, and the reports among it. Ids are those of the suggestions, by which the text refers to them. */
import { environmentReport } from './evidence/environmentReport.ts';
import { loyaltyReport } from './evidence/loyaltyReport.ts';
import type { Report } from './evidence/report.ts';
import { satisfactionReport } from './evidence/satisfactionReport.ts';

export interface SampleEvidence {
  /** Of the edition's suggestion. */
  readonly id: string;
  readonly title?: string;
  readonly report: Report | null;
  readonly note: string;
}

const ON_PAPER = '纸质材料另附';

export const evidenceItems: readonly SampleEvidence[] = [
  { id: 'satisfactionReport', report: satisfactionReport, note: '第三方调查' },
  { id: 'loyaltyReport', report: loyaltyReport, note: '2023年为第三方调查' },
  { id: 'environmentProof', title: '环境保护情况报告', report: environmentReport, note: '见报告第一部分' },
  { id: 'resourcesProof', title: '资源利用情况报告', report: environmentReport, note: '同材料3，见报告第二部分' },
  { id: 'marketShare', title: '第三方市场调查报告（2024年3月）', report: null, note: ON_PAPER },
  { id: 'standardList', report: null, note: ON_PAPER },
];
