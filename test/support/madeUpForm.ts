/** The merged table of the made-up edition: other columns, an empty corner, a totals sentence, boxes on lines of their own. */
import { answerCell, boxesCell, emptyCell, labelCell, linesCell } from '#shared/form/gridCells.ts';
import type { FormSection } from '#shared/form/section.ts';

const SOURCE = 'made up for tests';

export const madeUpForm: FormSection = {
  kind: 'form',
  id: 'workshop',
  stepTitle: '车间情况',
  heading: '三、车间情况',
  tableTitle: '表2 车间情况表',
  fields: [
    { kind: 'text', format: 'plain', id: 'firm.title', label: '申请企业', required: true, source: SOURCE },
    { kind: 'text', format: 'unifiedSocialCreditCode', id: 'firm.code', label: '信用代码', required: true, source: SOURCE },
    {
      kind: 'text', format: 'plain', id: 'workshop.title', label: '车间名称', required: true, source: SOURCE,
      limit: { words: 12, strength: 'hard', label: '12 字以内', source: SOURCE },
    },
    { kind: 'region', id: 'workshop.place', label: '所在地', required: true, source: SOURCE },
    { kind: 'industry', id: 'workshop.trade', label: '行业', required: false, source: SOURCE },
    { kind: 'integer', id: 'workshop.staffDay', label: '白班', unit: '人', required: true, source: SOURCE },
    { kind: 'integer', id: 'workshop.staffNight', label: '夜班', unit: '人', required: false, source: SOURCE },
    {
      kind: 'total', id: 'workshop.staffTotal', label: '合计', of: ['workshop.staffDay', 'workshop.staffNight'], unit: '人',
      required: false, source: SOURCE,
    },
    { kind: 'yesNo', id: 'workshop.certified', label: '是否获证', required: true, source: SOURCE },
    {
      kind: 'longText', id: 'workshop.certificates', label: '证书', required: false, source: SOURCE,
      visibleWhen: { kind: 'equals', field: 'workshop.certified', value: true },
    },
    {
      kind: 'choices', id: 'workshop.shifts', label: '班制', required: false, source: SOURCE,
      options: [
        { id: 'one', label: '单班', source: SOURCE },
        { id: 'two', label: '两班', source: SOURCE },
        { id: 'three', label: '三班', source: SOURCE },
      ],
    },
    {
      kind: 'choice', id: 'workshop.grade', label: '等级', required: false, source: SOURCE,
      options: [{ id: 'gold', label: '金', source: SOURCE }, { id: 'silver', label: '银', source: SOURCE }],
    },
    { kind: 'figure', measure: 'percent', id: 'workshop.uptime', label: '开动率', year: 2030, required: false, source: SOURCE },
    { kind: 'text', format: 'mobilePhone', id: 'workshop.phone', label: '联系电话', required: true, source: SOURCE },
    { kind: 'text', format: 'email', id: 'workshop.mail', label: '邮箱', required: false, source: SOURCE },
  ],
  grid: {
    columnsMm: [40, 30, 50, 40],
    rows: [
      {
        minimumHeightMm: 10,
        cells: [emptyCell({ rows: 2 }), labelCell('申请企业'), answerCell('firm.title', 'left', { columns: 2 })],
      },
      { minimumHeightMm: 10, cells: [labelCell('信用\n代码'), answerCell('firm.code', 'center', { columns: 2 })] },
      {
        minimumHeightMm: 10,
        cells: [
          labelCell('车间', { rows: 3 }), labelCell('车间名称'), answerCell('workshop.title', 'left'), answerCell('workshop.place', 'left'),
        ],
      },
      { minimumHeightMm: 10, cells: [labelCell('行业'), answerCell('workshop.trade', 'left'), answerCell('workshop.uptime', 'center')] },
      {
        minimumHeightMm: 12,
        cells: [linesCell([
          [
            { kind: 'words', text: '白班 ' }, { kind: 'answer', field: 'workshop.staffDay', blankCharacters: 4 },
            { kind: 'words', text: ' 人，夜班 ' }, { kind: 'answer', field: 'workshop.staffNight', blankCharacters: 2 },
            { kind: 'words', text: ' 人。' },
          ],
          [
            { kind: 'words', text: '合计 ' }, { kind: 'answer', field: 'workshop.staffTotal', blankCharacters: 6 },
            { kind: 'words', text: ' 人。' },
          ],
        ], { columns: 3 })],
      },
      {
        minimumHeightMm: 14,
        cells: [
          labelCell('是否获证'), answerCell('workshop.certified', 'center'), labelCell('证书'), answerCell('workshop.certificates', 'left'),
        ],
      },
      {
        minimumHeightMm: 16,
        cells: [
          labelCell('班制'), boxesCell('workshop.shifts', { columns: 2 }),
          linesCell([
            [{ kind: 'box', field: 'workshop.grade', option: 'gold' }],
            [{ kind: 'box', field: 'workshop.grade', option: 'silver' }],
          ]),
        ],
      },
      {
        minimumHeightMm: 10,
        cells: [labelCell('联系'), answerCell('workshop.phone', 'center'), answerCell('workshop.mail', 'left', { columns: 2 })],
      },
    ],
    source: SOURCE,
  },
  notes: ['说明：没有夜班的可以不填。', '说明：证书附复印件。'],
  source: SOURCE,
};
