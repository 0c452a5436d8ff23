import { describe, expect, it } from 'vitest';
import { beijingTime, formatBytes, writeExportRecord } from '#shared/export/package/exportRecord.ts';

const record = {
  applicant: '宁波某某有限公司', benchmarkName: '', editionTitle: '浙江省制造业质量标杆申报书', editionRevision: 1,
  madeAt: '2024-11-04T23:30:00.000Z', program: '助手 1.0', draftId: 'd1', draftRevision: 7,
  words: { total: 10, parts: [{ heading: '（二）企业概况', words: 10, limit: '（600 字左右）' }] },
  files: [{ name: '提交材料/a.pdf', pages: 3, bytes: 2048, sha256: 'abc' }, { name: '提交材料/a.docx', pages: null, bytes: 10, sha256: 'def' }, { name: '提交材料.zip', pages: null, bytes: 20, sha256: 'fed' }],
  warnings: [{ code: 'missingGlyph', message: '字体里没有“𠀀”（U+20000）。', place: '' }],
  openFindings: { errors: 1, warnings: 2 },
  review: { files: 4, answers: 30, pictures: 0, differences: ['1-申报书.docx 打不开，请重新导出。'] },
} as const;

describe('the record of an export', () => {
  const text = writeExportRecord(record);
  it('reads right in Notepad: a byte order mark first, lines end in CRLF', () => {
    expect(text.startsWith('\ufeff导出记录')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
  it('names each file with pages, size and checksum', () => {
    expect(text).toContain('提交材料/a.pdf\r\n    3 页，2 KB（2048 字节）\r\n    SHA-256 abc');
    expect(text).toContain('页数由打开它的软件排定，10 B');
    expect(text).toContain('提交材料.zip\r\n    20 B（20 字节）');
  });
  it('tells the office clock, the draft revision and what was warned', () => {
    expect(text).toContain('导出时间：2024-11-05 07:30:00（北京时间）');
    expect(text).toContain('第 7 次修改');
    expect(text).toContain('U+20000');
    expect(text).toContain('标杆名称：（未填）');
  });
  it('shows sizes as file managers do', () => {
    expect([formatBytes(5), formatBytes(1025), formatBytes(1536 * 1024)]).toEqual(['5 B', '2 KB', '1.5 MB']);
  });
  it('shows the Beijing day after 16:00 UTC', () => {
    expect(beijingTime('2024-11-10T16:00:00Z')).toBe('2024-11-11 00:00:00（北京时间）');
  });
});
