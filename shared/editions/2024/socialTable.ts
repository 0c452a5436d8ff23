/** 表3 社会效益统计表: long texts for two years; rows may follow the industry. */
import type { TableSection } from '#shared/form/section.ts';
import type { PresetRow } from '#shared/form/table.ts';

const SOURCE = 'notice 附件1 表3';

function row(id: string, label: string): PresetRow {
  return { id, label, unit: null, direction: 'neither', measure: 'text', source: SOURCE };
}

export const socialTable: TableSection = {
  kind: 'table',
  id: 'social',
  stepTitle: '表3 社会效益',
  tableTitle: '表3 社会效益统计表',
  columns: [
    { id: 'item', heading: '项目', kind: 'rowLabel', widthMm: 38, align: 'center', source: SOURCE },
    { id: 'earlier', heading: '2022年', kind: 'longText', widthMm: 59, align: 'left', year: 2022, standsFor: 'own', source: SOURCE },
    { id: 'later', heading: '2023年', kind: 'longText', widthMm: 59, align: 'left', year: 2023, standsFor: 'own', source: SOURCE },
  ],
  rows: [
    row('supplyChain', '对产业链与供应链发展的贡献情况'),
    row('pollution', '降低环境污染方面的情况'),
    row('resources', '有效利用资源方面的情况'),
  ],
  rowPolicy: { mayAdd: true, mayRemove: true, mayRename: true, mayMove: true, blankRowsOnPaper: 0 },
  notes: [
    '注：可根据行业实际情况对社会效益统计表进行调整；产业链与供应链发展的贡献可选取适宜的指标反映，也可直接进行文字阐述；'
    + '环保、资源利用等指标需按国家/行业要求项目填写，并提供证实性材料。',
  ],
  source: SOURCE,
};
