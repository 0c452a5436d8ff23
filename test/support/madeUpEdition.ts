/**
 * An edition that no authority ever published: other years, sections, tables, order, parts, limits, promise and paper. What works for it
 * and for the real ones works because the form is data.
 */
import type { Edition } from '#shared/form/edition.ts';
import type { CoverSection, EligibilitySection, NarrativeSection, TableSection } from '#shared/form/section.ts';
import { madeUpForm } from './madeUpForm.ts';
import { madeUpLayout } from './madeUpLayout.ts';

const SOURCE = 'made up for tests';

const cover: CoverSection = {
  kind: 'cover',
  id: 'frontPage',
  stepTitle: '首页',
  annexMark: '附录 甲',
  title: '东海省绿色车间评选申请书',
  fields: [
    { kind: 'date', id: 'paper.day', label: '申请日期', required: true, source: SOURCE },
    {
      kind: 'choice', id: 'paper.track', label: '申请类别', required: true, source: SOURCE,
      options: [
        { id: 'water', label: '节水类', explanation: '减少取水和排水的做法。', source: SOURCE },
        { id: 'energy', label: '节能类', explanation: '减少能源消耗的做法。', source: SOURCE },
      ],
    },
  ],
  lines: [
    { label: '申请日期：', field: 'paper.day' },
    { label: '申请企业：', field: 'firm.title' },
    { label: '车间名称：', field: 'workshop.title' },
    { label: '申请类别：', field: 'paper.track' },
    { label: '参评人数：', field: 'workshop.staffTotal' },
  ],
  source: SOURCE,
};

const story: NarrativeSection = {
  kind: 'narrative',
  id: 'story',
  stepTitle: '车间故事',
  heading: '一、车间故事',
  guidance: '材料应当简短。',
  fields: [
    {
      kind: 'richText', id: 'story.savings', label: '节约了什么', required: true, source: SOURCE,
      limit: { words: 150, strength: 'hard', label: '不超过 150 字', source: SOURCE },
    },
    {
      kind: 'richText', id: 'story.people', label: '谁来做', required: false, source: SOURCE,
      limit: { words: 320, strength: 'soft', label: '320 字上下', onTargetPercent: 5, nearPercent: 50, source: SOURCE },
    },
  ],
  parts: [
    {
      id: 'savings', heading: '（甲）节约了什么', field: 'story.savings', guidance: '写明节约的数量。', limitLabel: '（不超过 150 字）',
      points: [{ id: 'savings.amount', label: '节约数量', cues: ['节约', '减少'] }], source: SOURCE,
    },
    {
      id: 'title', heading: '（乙）车间叫什么', field: 'workshop.title', guidance: '写车间的全称。', limitLabel: '（12 字以内）',
      points: [], source: SOURCE,
    },
    {
      id: 'people', heading: '（丙）谁来做', field: 'story.people', guidance: '写明分工和培训。', limitLabel: '（320 字上下）',
      points: [{ id: 'people.training', label: '培训', cues: ['培训', '学习'] }], source: SOURCE,
    },
  ],
  firstTableNumber: 3,
  source: SOURCE,
};

const savingsTable: TableSection = {
  kind: 'table',
  id: 'savings',
  stepTitle: '表1 节约情况',
  heading: '二、数据',
  tableTitle: '表1 节约情况表',
  columns: [
    { id: 'no', heading: '编号', kind: 'rowNumber', widthMm: 14, align: 'center', source: SOURCE },
    { id: 'what', heading: '指标', kind: 'rowLabel', widthMm: 40, align: 'left', source: SOURCE },
    { id: 'measuredIn', heading: '计量', kind: 'rowUnit', widthMm: 22, align: 'center', source: SOURCE },
    { id: 'before', heading: '2029年度', kind: 'figure', widthMm: 24, align: 'right', year: 2029, standsFor: 'own', source: SOURCE },
    { id: 'after', heading: '2030年度', kind: 'figure', widthMm: 24, align: 'right', year: 2030, standsFor: 'own', source: SOURCE },
    { id: 'peers', heading: '2030年度同行最佳', kind: 'figure', widthMm: 22, align: 'right', year: 2030, standsFor: 'industryBest', source: SOURCE },
    { id: 'place', heading: '位次', kind: 'rank', widthMm: 14, align: 'center', year: 2030, standsFor: 'ownRank', source: SOURCE },
  ],
  rows: [
    { id: 'intake', label: '取水量', unit: '吨', direction: 'lowerIsBetter', measure: 'amount', source: SOURCE },
    { id: 'fresh', label: '其中新水', unit: '吨', direction: 'lowerIsBetter', measure: 'amount', source: SOURCE },
    { id: 'reuse', label: '重复利用率', unit: '%', direction: 'higherIsBetter', measure: 'percent', source: SOURCE },
  ],
  rowPolicy: { mayAdd: true, mayRemove: false, mayRename: false, mayMove: false, blankRowsOnPaper: 0 },
  notes: ['说明：数据取自车间台账。'],
  source: SOURCE,
};

const visitorsTable: TableSection = {
  kind: 'table',
  id: 'visitors',
  stepTitle: '来访记录',
  tableTitle: '附表 来访记录',
  columns: [
    { id: 'who', heading: '来访单位', kind: 'shortText', widthMm: 50, align: 'left', source: SOURCE },
    { id: 'said', heading: '评价', kind: 'longText', widthMm: 85, align: 'left', source: SOURCE },
    { id: 'count', heading: '人数', kind: 'figure', widthMm: 25, align: 'right', source: SOURCE },
  ],
  rows: [],
  rowPolicy: { mayAdd: true, mayRemove: true, mayRename: false, mayMove: true, blankRowsOnPaper: 2 },
  notes: [],
  source: SOURCE,
};

const readiness: EligibilitySection = {
  kind: 'eligibility',
  id: 'readiness',
  stepTitle: '申请前确认',
  introduction: '请先确认：',
  fields: [{ kind: 'confirmation', id: 'readiness.honest', label: '数据真实', required: true, source: SOURCE }],
  conditions: [
    { id: 'honest', text: '数据应当真实。', strength: 'must', confirmations: ['readiness.honest'], source: SOURCE },
    {
      id: 'certified', text: '优先支持已获证的车间。', strength: 'preferred', confirmations: [],
      metWhen: { kind: 'equals', field: 'workshop.certified', value: true }, source: SOURCE,
    },
  ],
  source: SOURCE,
};

export const madeUpEdition: Edition = {
  id: 'made-up-2031',
  revision: 4,
  year: 2031,
  programme: '东海省绿色车间',
  title: '东海省绿色车间评选申请书',
  documentNames: { application: '申请书', promise: '保证书', evidenceList: '附件目录', evidence: '附件' },
  notice: { title: '关于评选2031年绿色车间的通知', day: '2031-03-01' },
  deadline: '2031-04-15',
  portal: { name: '东海企业网', column: '绿色车间', address: 'https://example.org/' },
  keyFields: {
    applicant: 'firm.title', benchmarkName: 'workshop.title', direction: 'paper.track', filingDate: 'paper.day', creditCode: 'firm.code',
  },
  sections: [cover, story, savingsTable, madeUpForm, visitorsTable, readiness],
  promise: {
    title: '绿色车间保证书',
    paragraphs: ['我们保证以上数据真实。', '我们愿意接待来访，并承担由此产生的费用。'],
    signatureLabel: '申请企业（公章）：',
    signatureField: 'firm.title',
    dateLine: '日期： 年 月 日',
    portalHint: '保证书盖章后寄送。',
    source: SOURCE,
  },
  evidence: [
    { id: 'ledger', title: '车间台账', reason: '始终需要', strength: 'required', proves: [], provesTables: ['savings'], source: SOURCE },
    {
      id: 'certificate', title: '证书复印件', reason: '填了已获证', strength: 'usual',
      when: { kind: 'equals', field: 'workshop.certified', value: true }, proves: ['workshop.certificates'], source: SOURCE,
    },
  ],
  evidenceNote: '附件按目录编号。',
  rules: [
    {
      id: 'certificatesWhenCertified', kind: 'requiredWhen', severity: 'error', field: 'workshop.certificates',
      when: { kind: 'equals', field: 'workshop.certified', value: true }, message: '请填写证书。', source: SOURCE,
    },
    {
      id: 'titleEnding', kind: 'endsWith', severity: 'warning', field: 'workshop.title', endings: ['车间', '工段'],
      message: '车间名称请以车间或工段结尾。', source: SOURCE,
    },
    {
      id: 'nightWithinDay', kind: 'notMoreThan', severity: 'warning', field: 'workshop.staffNight', other: 'workshop.staffDay',
      message: '夜班人数多于白班，请核对。', source: SOURCE,
    },
    {
      id: 'freshWithinIntake', kind: 'rowNotMoreThan', severity: 'error', table: 'savings', row: 'fresh', otherRow: 'intake',
      message: '新水多于取水量，请核对。', source: SOURCE,
    },
    {
      id: 'bigChange', kind: 'changeWithin', severity: 'hint', table: 'savings', percent: 20, message: '变化超过20%，请核对。', source: SOURCE,
    },
    {
      id: 'appliedInTime', kind: 'notAfter', severity: 'error', field: 'paper.day', day: '2031-04-15', message: '已过截止日。', source: SOURCE,
    },
  ],
  regions: [
    { code: '990100', name: '临海市', counties: [{ code: '990101', name: '东门区' }, { code: '990102', name: '西门区' }] },
    { code: '990200', name: '望山市', counties: [] },
  ],
  industries: [{ code: 'X01', name: '造纸' }, { code: 'X02', name: '印染' }],
  layout: madeUpLayout,
  source: SOURCE,
};
