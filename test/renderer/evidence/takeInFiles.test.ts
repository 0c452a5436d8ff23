/** Files that the user chose, on their way to the draft's folder. */
import { createHash } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { DesktopApi } from '#shared/desktopApi.ts';
import { evidenceExtension, LARGEST_EVIDENCE_BYTES, takeInFiles } from '#renderer/evidence/takeInFiles.ts';

const ID = '00000000-0000-4000-8000-000000000001';
function disk() {
  return { putAsset: vi.fn<DesktopApi['putAsset']>(async () => ({ done: null })) };
}
const file = (name: string, text = '内容') => new File([text], name);

describe('the kind of a file', () => {
  it.each([['报告.PDF', 'pdf'], ['照片.jpeg', 'jpg'], ['a.b.xlsx', 'xlsx'], ['程序.exe', null], ['无后缀', null], ['.pdf', 'pdf']])('of %s is %s', (name, extension) => {
    expect(evidenceExtension(name)).toBe(extension);
  });
});

describe('taking files in', () => {
  it('puts their bytes under their hash and names them as they were', async () => {
    const desktop = disk();
    const sha256 = createHash('sha256').update('内容').digest('hex');
    const { added, refused } = await takeInFiles([file('报告.pdf')], ID, desktop);
    expect([added, refused]).toEqual([[{ fileName: '报告.pdf', asset: { sha256, extension: 'pdf', bytes: 6, use: 'evidence' } }], []]);
    expect(desktop.putAsset.mock.calls).toEqual([[{ draftId: ID, sha256, extension: 'pdf', bytes: new TextEncoder().encode('内容') }]]);
  });

  it('tells of each that cannot be taken, and takes the others', async () => {
    const desktop = disk();
    const huge = file('大.pdf');
    Object.defineProperty(huge, 'size', { value: LARGEST_EVIDENCE_BYTES + 1 });
    const gone = file('没了.pdf');
    Object.defineProperty(gone, 'arrayBuffer', { value: () => Promise.reject(new DOMException('gone', 'NotFoundError')) });
    const { added, refused } = await takeInFiles([file('病毒.exe'), file('空.pdf', ''), huge, gone, file('好.docx')], ID, desktop);
    expect(added.map(({ fileName }) => fileName)).toEqual(['好.docx']);
    expect(refused).toEqual([
      expect.stringMatching(/“病毒\.exe”不是可以添加的文件类型/), expect.stringMatching(/“空\.pdf”是空文件/),
      expect.stringMatching(/“大\.pdf”超过 200 MB/), expect.stringMatching(/“没了\.pdf”没能读出来/),
    ]);
    expect(desktop.putAsset).toHaveBeenCalledTimes(1);
  });

  it('passes on why the disk did not take one', async () => {
    const desktop = disk();
    desktop.putAsset.mockResolvedValue({ refused: '磁盘已满。' });
    expect(await takeInFiles([file('报告.pdf')], ID, desktop)).toEqual({ added: [], refused: ['“报告.pdf”没有添加：磁盘已满。'] });
  });
});
