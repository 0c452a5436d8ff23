/** The list of evidence. */
import { describe, expect, it } from 'vitest';
import type { EvidenceItem } from '#shared/application/draft.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { printEvidenceList } from '#shared/print/printEvidenceList.ts';
import { draftFor } from '../../support/draftFor.ts';
import { innerText, printText } from '../../support/printText.ts';

const PDF = 'c'.repeat(64);

function item(id: string, title: string, more: Partial<EvidenceItem> = {}): EvidenceItem {
  return { id, suggestion: null, title, files: [], proves: [], note: '', ...more };
}

function rowsOf(evidence: readonly EvidenceItem[]): readonly (readonly string[])[] {
  const assets = [{ sha256: PDF, extension: 'pdf', bytes: 5, use: 'evidence' } as const];
  const document = printEvidenceList(edition2024, draftFor(edition2024, { evidence, assets }));
  return document.parts.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'grid' ? block.rows : []))
    .map(({ cells }) => cells.map(({ blocks }) => blocks.flatMap(innerText).join('|')));
}

/** What a suggestion of the edition proves. */
function proves(id: string): readonly string[] {
  return edition2024.evidence.find((suggestion) => suggestion.id === id)?.proves ?? [];
}

describe('printEvidenceList', () => {
  it('numbers the items, names their files as the package does, a file of two items once, and says what they prove', () => {
    const files = [{ asset: PDF, fileName: '扫描件.PDF' }, { asset: 'gone', fileName: '旧.docx' }];
    expect(rowsOf([
      item('e1', '营业执照', { files: files.slice(0, 1), proves: ['company.name', 'company.creditCode', 'gone'] }),
      item('e2', '研发平台认定文件', { files, proves: ['platform.names'], note: '共 3 页' }),
    ])).toEqual([
      ['序号', '材料名称', '文件', '证明内容', '备注'],
      ['1', '营业执照', '01-营业执照.pdf', '申报单位、统一社会信用代码', ''],
      ['2', '研发平台认定文件', '见 01-营业执照.pdf|02-2-研发平台认定文件.docx', '平台名称及认定部门', '共 3 页'],
    ]);
  });

  it('names a table once where many of its fields are proven', () => {
    const [, marketShare, statements] = rowsOf([
      item('e1', '市场占有率证明', { proves: proves('marketShare') }),
      item('e2', '审计报告', { suggestion: 'financialStatements' }),
    ]);
    expect(marketShare?.[3]).toBe('主导产品名称及市场占有率、表1 管理效益统计表');
    expect(statements?.[3]).toBe('表2 经济效益统计表');
  });

  it('keeps blank rows when there is no evidence', () => {
    expect(rowsOf([])).toHaveLength(6);
  });

  it('names the company and the benchmark, and leaves what is said to the writer to the screen', () => {
    const lines = printText(printEvidenceList(edition2024, draftFor(edition2024, { fields: { 'company.name': '云峰', 'benchmark.name': '云峰经验' } })));
    expect(lines.slice(0, 3)).toEqual(['浙江省制造业质量标杆证实性材料清单', '申报单位：云峰', '质量标杆名称：云峰经验']);
    expect(lines.join()).not.toContain(edition2024.evidenceNote);
  });

  it('carries the place of each item', () => {
    const document = printEvidenceList(edition2024, draftFor(edition2024, { evidence: [item('e9', '营业执照')] }));
    const grid = document.parts[0]?.blocks.find((block) => block.kind === 'grid');
    expect(grid?.kind === 'grid' && grid.rows[1]?.cells.map(({ origin }) => origin)).toEqual(Array(5).fill('evidence:e9'));
  });
});
