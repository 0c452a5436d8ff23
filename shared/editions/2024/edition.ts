/** The 2024 edition, put together: 《关于做好2024年浙江省制造业质量标杆遴选工作的通知》 of 2024-10-12 with its annexes 1 and 2. */
import type { Edition } from '#shared/form/edition.ts';
import { applicationForm } from './applicationForm.ts';
import { competitorsTable } from './competitorsTable.ts';
import { cover } from './cover.ts';
import { economicTable } from './economicTable.ts';
import { eligibility } from './eligibility.ts';
import { evidence } from './evidence.ts';
import { indicators } from './indicators.ts';
import { industries } from './industries.ts';
import { innovationTable } from './innovationTable.ts';
import { managementTable } from './managementTable.ts';
import { narrative } from './narrative.ts';
import { paperLayout } from './paperLayout.ts';
import { promise } from './promise.ts';
import { regions } from './regions.ts';
import { rules } from './rules.ts';
import { sharedFacts } from './sharedFacts.ts';
import { socialTable } from './socialTable.ts';

export const edition2024: Edition = {
  id: '2024',
  revision: 1,
  year: 2024,
  programme: '浙江省制造业质量标杆',
  title: '浙江省制造业质量标杆申报书',
  documentNames: { application: '申报书', promise: '承诺书', evidenceList: '证实性材料清单', evidence: '证实性材料' },
  notice: { title: '关于做好2024年浙江省制造业质量标杆遴选工作的通知', day: '2024-10-12' },
  deadline: '2024-11-10',
  portal: {
    name: '浙江省企业之家网',
    column: '2024 年浙江省制造业质量标杆申报',
    address: 'https://zj87.jxt.zj.gov.cn/',
  },
  keyFields: {
    applicant: 'company.name',
    benchmarkName: 'benchmark.name',
    direction: 'benchmark.direction',
    filingDate: 'filing.date',
    creditCode: 'company.creditCode',
  },
  sections: [
    eligibility,
    cover,
    applicationForm,
    managementTable,
    economicTable,
    socialTable,
    innovationTable,
    competitorsTable,
    narrative,
  ],
  promise,
  evidence,
  evidenceNote: '请提供相关证实性材料。申报主体对申报材料的真实性承担主体责任。',
  rules,
  sharedFacts,
  indicators,
  regions,
  industries,
  layout: paperLayout,
  source: 'notice 2024-10-12, annexes 1 and 2',
};
