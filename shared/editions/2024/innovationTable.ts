/** 表4 品牌影响与创新成果统计表: three fixed rows of long texts for two years. */
import type { TableSection } from '#shared/form/section.ts';
import type { PresetRow } from '#shared/form/table.ts';

const SOURCE = 'notice 附件1 表4';

function row(id: string, label: string): PresetRow {
  return { id, label, unit: null, direction: 'neither', measure: 'text', source: SOURCE };
}

export const innovationTable: TableSection = {
  kind: 'table',
  id: 'innovation',
  stepTitle: '表4 品牌与创新',
  tableTitle: '表4 品牌影响与创新成果统计表',
  columns: [
    { id: 'item', heading: '项目', kind: 'rowLabel', widthMm: 42, align: 'center', source: SOURCE },
    { id: 'earlier', heading: '2022年', kind: 'longText', widthMm: 57, align: 'left', year: 2022, standsFor: 'own', source: SOURCE },
    { id: 'later', heading: '2023年', kind: 'longText', widthMm: 57, align: 'left', year: 2023, standsFor: 'own', source: SOURCE },
  ],
  rows: [
    row('brand', '品牌知名度、认知度、美誉度、忠诚度、联想度，品牌价值等指标的实现情况'),
    row('achievements', '属于国内首创、国内先进、国内领先、国际先进或国际领先等科技成果情况'),
    row('intellectualProperty', '质量提升过程中形成的标准、专利、软件著作权、论文和专著等情况'),
  ],
  rowPolicy: { mayAdd: false, mayRemove: false, mayRename: false, mayMove: false, blankRowsOnPaper: 0 },
  notes: [],
  source: SOURCE,
};
