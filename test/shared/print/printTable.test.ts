/** Tables of records on paper: preset, own, removed and blank rows. */
import { describe, expect, it } from 'vitest';
import type { RowAnswer, TableAnswer } from '#shared/application/answers.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { createPrintContext } from '#shared/print/printContext.ts';
import type { PrintGrid } from '#shared/print/printDocument.ts';
import { printTable } from '#shared/print/printTable.ts';
import { draftFor } from '../../support/draftFor.ts';
import { innerText } from '../../support/printText.ts';

function rowAnswer(id: string, cells: Readonly<Record<string, string>>, more: Partial<RowAnswer> = {}): RowAnswer {
  return { id, label: null, unit: null, direction: null, removed: false, cells, ...more };
}

function tableOf(id: string, rows?: readonly RowAnswer[]) {
  const section = edition2024.sections.find((candidate) => candidate.id === id);
  if (section?.kind !== 'table') throw new Error(`no table ${id}`);
  const tables: Readonly<Record<string, TableAnswer>> = rows ? { [id]: { rows } } : {};
  const context = createPrintContext(edition2024, draftFor(edition2024, { tables }));
  const blocks = printTable(section, context);
  const grid = blocks.find((block): block is PrintGrid => block.kind === 'grid');
  if (!grid) throw new Error('no grid');
  const texts = grid.rows.map(({ cells }) => cells.map(({ blocks: inner }) => inner.flatMap(innerText).join('|')));
  return { blocks, grid, warnings: context.warnings, texts };
}

/** The twelve preset rows as a draft stores them. */
const economicIds = edition2024.sections.flatMap((section) => (section.id === 'economic' && section.kind === 'table' ? section.rows.map(({ id }) => id) : []));

describe('an empty table', () => {
  it('prints the official rows with their units', () => {
    const { grid, texts } = tableOf('economic');
    expect(grid.headerRows).toBe(1);
    expect(texts[0]).toEqual(['项目', '单位', '2022年', '2023年', '2023年行业平均水平', '2023年行业最佳水平', '2023年本企业名次']);
    expect(texts[12]).toEqual(['万元总产值综合能耗', '吨标准煤/万元', '', '', '', '', '']);
    expect(texts).toHaveLength(13);
  });

  it('prints blank rows where the form has no rows of its own', () => {
    const { texts } = tableOf('competitors');
    expect(texts.slice(1)).toEqual(Array.from({ length: 5 }, () => ['', '', '', '', '']));
  });

  it('keeps a row to write in when all official rows were taken off', () => {
    const { texts } = tableOf('social', ['supplyChain', 'pollution', 'resources'].map((id) => rowAnswer(id, {}, { removed: true })));
    expect(texts).toEqual([['项目', '2022年', '2023年'], ['', '', '']]);
  });
});

describe('rows', () => {
  it('that were removed stay away, own rows stand where they were put', () => {
    const own = rowAnswer('own-1', { later: '3.5', rank: '前5' }, { label: '人均产值', unit: '万元', direction: 'higherIsBetter' });
    const rows = economicIds.map((id) => rowAnswer(id, id === 'revenue' ? { later: '92.60' } : {}, { removed: id === 'assets' }));
    const { texts } = tableOf('economic', [own, ...rows]);
    expect(texts.slice(1, 3)).toEqual([['人均产值', '万元', '', '3.5', '', '', '前5'], ['营业收入', '万元', '', '92.60', '', '', '']]);
    expect(texts).toHaveLength(13);
    expect(texts.flat()).not.toContain('资产总额');
  });

  it('are numbered by themselves', () => {
    const { texts } = tableOf('competitors', ['甲', '乙'].map((product, index) => rowAnswer(`own-${index + 1}`, { product })));
    expect(texts.slice(1)).toEqual([['1', '甲', '', '', ''], ['2', '乙', '', '', '']]);
  });

  it('may break only when their text is long', () => {
    const { grid } = tableOf('social', [
      rowAnswer('supplyChain', { earlier: '短' }),
      rowAnswer('pollution', { later: '长'.repeat(2000) }),
      rowAnswer('resources', { later: Array(20).fill('行').join('\n') }),
    ]);
    expect(grid.rows.map(({ mayBreak }) => mayBreak)).toEqual([false, false, true, true]);
  });

  it('print each typed line as a paragraph', () => {
    const { texts } = tableOf('social', [rowAnswer('pollution', { later: '一\n二' })]);
    expect(texts.find(([label]) => label === '降低环境污染方面的情况')).toEqual(['降低环境污染方面的情况', '', '一|二']);
  });
});

describe('cells', () => {
  it('carry the place of their answer', () => {
    const { grid } = tableOf('economic');
    expect(grid.rows[1]?.cells[3]?.origin).toBe('cell:economic/assets/later');
    expect(grid.rows[0]?.cells[3]?.origin).toBeUndefined();
  });

  it('are aligned as the edition says', () => {
    const { grid } = tableOf('competitors');
    expect(grid.rows[1]?.cells.map(({ align }) => align)).toEqual(['center', 'center', 'center', 'center', 'left']);
    expect(new Set(grid.rows[0]?.cells.map(({ align, role }) => `${role} ${align}`))).toEqual(new Set(['header center']));
  });

  it('lose control characters, and say so once', () => {
    const { texts, warnings } = tableOf('competitors', [rowAnswer('own-1', { product: '甲\u0007\u0000乙\t丙' })]);
    expect(texts[1]?.[1]).toBe('甲乙 丙');
    expect(warnings).toEqual([{ code: 'cleanedText', message: expect.stringContaining('表5 主要竞争对手及其标杆名录'), place: 'cell:competitors/own-1/product' }]);
  });
});

describe('what is around the table', () => {
  it('is its title above and its note beneath', () => {
    const { blocks } = tableOf('social');
    expect(blocks.map((block) => (block.kind === 'paragraph' ? block.style : block.kind))).toEqual(['tableTitle', 'grid', 'tableNote']);
  });
});
