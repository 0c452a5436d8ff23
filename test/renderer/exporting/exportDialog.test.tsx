/** The export dialog from choosing to the list of what was made. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DesktopApi, ExportState } from '#shared/desktopApi.ts';
import { ExportDialog } from '#renderer/exporting/ExportDialog.tsx';
import { openStep } from '../openStep.tsx';

afterEach(cleanup);

const folder = { handle: 'h1', path: 'D:\\申报' };
const done: ExportState = {
  steps: ['读取图片'], refused: null,
  result: {
    folder: 'D:\\申报\\甲公司-2024', words: 5939, warnings: ['有 1 个字没有字形。'], review: { files: 2, answers: 180, pictures: 10, differences: [] },
    files: [{ name: '提交材料/1-申报书-甲公司.pdf', pages: 25, bytes: 1_150_000 }, { name: '提交材料/1-申报书-甲公司.docx', pages: null, bytes: 722_000 }],
  },
};
function open(state: ExportState = done, fields = {}) {
  const desktop = {
    exportFolder: vi.fn(async () => folder),
    pickFolder: vi.fn<DesktopApi['pickFolder']>(async () => ({ handle: 'h2', path: 'E:\\' })),
    startExport: vi.fn<DesktopApi['startExport']>(async () => ({ done: { job: 'j' } })),
    exportState: vi.fn(async () => state),
    cancelExport: vi.fn(async () => null),
    showExport: vi.fn<DesktopApi['showExport']>(async () => ({ done: null })),
    openExported: vi.fn<DesktopApi['openExported']>(async () => ({ refused: '文件正被其他程序使用。' })),
  };
  const onClose = vi.fn();
  const opened = openStep((session) => <ExportDialog open={{ session, autosave: null, holder: null, hasOwnChanges: false, setAside: [], close: async () => undefined }} onClose={onClose} />, { fields }, desktop);
  return { ...opened, desktop, onClose };
}
async function begin() {
  const button = screen.getByRole<HTMLButtonElement>('button', { name: '导出' });
  await waitFor(() => expect(button.disabled).toBe(false));
  fireEvent.click(button);
}

describe('the export dialog', () => {
  it('names what is missing, offers 草稿 in the names, and forbids nothing', async () => {
    const { desktop, wentTo, onClose } = open();
    expect(screen.getByText(/处必须改/)).toBeTruthy();
    expect(screen.getByText(/2024-草稿/)).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: /草稿/ }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /形式审查自查表/ }).checked).toBe(false);
    fireEvent.click(screen.getByRole('checkbox', { name: /形式审查自查表/ }));
    expect(screen.queryByText(/2024-草稿/)).toBeNull();
    await begin();
    await waitFor(() => expect(desktop.startExport.mock.calls[0]?.[0]).toMatchObject({ folder: 'h1', tableOfContents: false, markedAsDraft: false, what: { kind: 'package', zip: false, extras: ['selfCheck'] } }));
    expect([wentTo, onClose.mock.calls]).toEqual([[], []]);
  });

  it('exports single files: those that are ticked, over others of their names when that is ticked too', async () => {
    const { desktop } = open({ ...done, result: done.result && { ...done.result, review: { files: 1, answers: 0, pictures: 0, differences: [] } } });
    fireEvent.click(screen.getByRole('radio', { name: '只导出几个文件' }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '证实性材料清单，PDF' }).disabled).toBe(true);
    for (const name of ['申报书，Word', '申报书，PDF']) fireEvent.click(screen.getByRole('checkbox', { name }));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '导出' }).disabled).toBe(true);
    for (const name of ['草稿文件', '承诺书，PDF', /替换/]) fireEvent.click(screen.getByRole('checkbox', { name }));
    await begin();
    await waitFor(() => expect(desktop.startExport.mock.calls[0]?.[0]).toMatchObject({ folder: 'h1', what: { kind: 'files', files: ['draftFile', 'promise.pdf'], replace: true } }));
    expect(await screen.findByText('已导出 2 个文件。')).toBeTruthy();
    expect(screen.getByText('复核通过：写好的 1 个文件已重新打开，与草稿一致。')).toBeTruthy();
  });

  it('leads to what is missing and gives way', () => {
    const { wentTo, onClose } = open();
    fireEvent.click(screen.getByRole('button', { name: '资格自查 · 近2年经营状况良好' }));
    fireEvent.click(screen.getByRole('button', { name: /查看全部/ }));
    expect(wentTo).toEqual(['field:eligibility.operation', 'review']);
    expect(onClose).toHaveBeenCalledTimes(2);
  });

  it('exports to another folder when one is chosen, and stays with the last when the choice is cancelled', async () => {
    const { desktop } = open();
    await screen.findByText('D:\\申报');
    fireEvent.click(screen.getByRole('button', { name: '换一个文件夹…' }));
    await screen.findByText('E:\\');
    desktop.pickFolder.mockResolvedValueOnce(null);
    fireEvent.click(screen.getByRole('button', { name: '换一个文件夹…' }));
    await begin();
    await waitFor(() => expect(desktop.startExport.mock.calls[0]?.[0]).toMatchObject({ folder: 'h2' }));
  });

  it('lists what was made, shows the folder, and tells when a file cannot be opened', async () => {
    const { desktop } = open();
    await begin();
    expect(await screen.findByText('已导出 2 个文件，典型经验共 5,939 字。')).toBeTruthy();
    expect(screen.getByRole('row', { name: /1-申报书-甲公司\.pdf 25 1\.1 MB/ })).toBeTruthy();
    expect(screen.getByText('有 1 个字没有字形。')).toBeTruthy();
    expect(screen.getByText('复核通过：写好的 2 个文件已重新打开，180 项填写内容、10 张图片与草稿一致。')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '打开文件夹' }));
    expect(desktop.showExport.mock.calls).toEqual([[{ job: 'j' }]]);
    fireEvent.click(screen.getByRole('button', { name: '打开 提交材料/1-申报书-甲公司.pdf' }));
    expect(await screen.findByText('文件正被其他程序使用。')).toBeTruthy();
  });

  it('names what is not as in the draft, above all else', async () => {
    const difference = '1-申报书-甲公司.docx 里“申报表 · 通讯地址”与草稿不一致，应为“杭州市”。';
    open({ ...done, result: done.result && { ...done.result, review: { files: 2, answers: 180, pictures: 10, differences: [difference] } } });
    await begin();
    const alert = (await screen.findByText(difference)).closest('.ant-alert');
    expect(alert?.textContent).toContain('复核发现 1 处不一致。');
    expect(alert?.className).toContain('error');
    expect(screen.queryByText(/复核通过/)).toBeNull();
  });

  it('says why nothing was made, and tries again or lets choose anew', async () => {
    const { desktop } = open({ steps: [], result: null, refused: '没能写到 D:\\申报：磁盘已满。您的草稿没有改动。' });
    await begin();
    expect(await screen.findByText(/磁盘已满/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
    await waitFor(() => expect(desktop.startExport).toHaveBeenCalledTimes(2));
    fireEvent.click(await screen.findByRole('button', { name: '换个位置' }));
    expect(screen.getByRole('button', { name: '换一个文件夹…' })).toBeTruthy();
  });

  it('is not closed while it works, only cancelled', async () => {
    const { desktop, onClose } = open({ steps: ['排版并写出申报书（PDF）'], result: null, refused: null });
    await begin();
    expect(await screen.findAllByText(/排版并写出申报书（PDF）/)).not.toHaveLength(0);
    expect(screen.queryByRole('button', { name: 'Close' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '取消导出' }));
    expect(desktop.cancelExport.mock.calls).toEqual([[{ job: 'j' }]]);
    desktop.exportState.mockResolvedValue({ steps: [], result: null, refused: '已取消。' });
    expect(await screen.findByText('已取消。')).toBeTruthy();
    expect(onClose).not.toHaveBeenCalled();
  });
});
