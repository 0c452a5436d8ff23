/** 表5 主要竞争对手及其标杆名录: no preset rows, as many as the company has to name. */
import type { TableSection } from '#shared/form/section.ts';

const SOURCE = 'notice 附件1 表5';

export const competitorsTable: TableSection = {
  kind: 'table',
  id: 'competitors',
  stepTitle: '表5 竞争对手',
  tableTitle: '表5 主要竞争对手及其标杆名录',
  columns: [
    { id: 'number', heading: '序号', kind: 'rowNumber', widthMm: 14, align: 'center', source: SOURCE },
    { id: 'product', heading: '产品名称', kind: 'shortText', widthMm: 32, align: 'center', source: SOURCE },
    { id: 'competitor', heading: '竞争对手', kind: 'shortText', widthMm: 34, align: 'center', source: SOURCE },
    {
      id: 'share', heading: '市场份额', kind: 'shortText', widthMm: 22, align: 'center', standsFor: 'marketShare',
      noteHint: '数据的年份、范围和来源', source: SOURCE,
    },
    { id: 'strengths', heading: '主要优势（含产品/服务质量水平评价）', kind: 'longText', widthMm: 54, align: 'left', source: SOURCE },
  ],
  rows: [],
  rowPolicy: { mayAdd: true, mayRemove: true, mayRename: false, mayMove: true, blankRowsOnPaper: 5 },
  notes: [],
  source: SOURCE,
};
