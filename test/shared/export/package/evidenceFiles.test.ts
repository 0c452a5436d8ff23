import { expect, it } from 'vitest';
import type { Asset, EvidenceItem } from '#shared/application/draft.ts';
import { evidenceFiles } from '#shared/export/package/evidenceFiles.ts';

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];
const asset = (sha256: string, extension: string): Asset => ({ sha256, extension, bytes: 1, use: 'evidence' });
const item = (title: string, ...assets: readonly string[]): EvidenceItem => ({
  id: title, suggestion: null, title, files: assets.map((sha256) => ({ asset: sha256, fileName: '扫描.PDF' })), proves: [], note: '',
});

it('a file that several items share lies there once, under the first of them', () => {
  const evidence = [item('环保报告', A), item('资源报告', A), item('两份', B, A), item('两次', B, B)];
  expect(evidenceFiles({ evidence, assets: [asset(A, 'pdf'), asset(B, 'docx')] }).map((files) => files.map(({ name, isFiledBefore }) => [name, isFiledBefore]))).toEqual([
    [['01-环保报告.pdf', false]],
    [['01-环保报告.pdf', true]],
    [['03-1-两份.docx', false], ['01-环保报告.pdf', true]],
    [['03-1-两份.docx', true], ['03-1-两份.docx', true]],
  ]);
});
it('a file that is gone keeps the ending of its name', () => {
  expect(evidenceFiles({ evidence: [item('营业执照', A)], assets: [] })[0]?.[0]?.name).toBe('01-营业执照.PDF');
});
