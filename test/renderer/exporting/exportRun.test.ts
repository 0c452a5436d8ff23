/** An export from its first step to its end. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ExportResult, ExportState, Outcome } from '#shared/desktopApi.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { type ExportPhase, ExportRun } from '#renderer/exporting/exportRun.ts';
import { draftFor } from '../../support/draftFor.ts';

const draft = draftFor(edition2024);
const order = { folder: 'f', tableOfContents: false, markedAsDraft: true, what: { kind: 'package', zip: false, extras: [] } } as const;
const result: ExportResult = { folder: 'D:\\申报', files: [], words: 5939, warnings: [], review: { files: 0, answers: 0, pictures: 0, differences: [] } };
const at = (steps: readonly string[], end: Partial<ExportState> = {}): ExportState => ({ steps, result: null, refused: null, ...end });

interface Told {
  readonly states?: readonly ExportState[];
  readonly started?: Outcome<{ readonly job: string }>;
  readonly save?: (() => Promise<string | null>) | null;
}
function begin({ states = [], started = { done: { job: 'j' } }, save = async () => null }: Told) {
  const left = [...states];
  const desktop = {
    startExport: vi.fn(async (_order: unknown) => started),
    exportState: vi.fn(async () => left.shift() ?? at([], { refused: '已取消。' })),
    cancelExport: vi.fn(async () => null),
  };
  const run = new ExportRun({ desktop, save, draft: () => draft });
  const phases: ExportPhase[] = [];
  run.subscribe(() => phases.push(run.phase));
  return { run, desktop, phases };
}
async function ended(run: ExportRun): Promise<ExportPhase> {
  const end = run.start(order);
  await vi.runAllTimersAsync();
  await end;
  return run.phase;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an export', () => {
  it('saves first, then shows the steps as they begin, and ends with what was made', async () => {
    const { run, desktop, phases } = begin({ states: [at(['读取图片']), at(['读取图片', '写导出记录']), at(['读取图片', '写导出记录'], { result })] });
    expect(await ended(run)).toEqual({ kind: 'done', job: 'j', result, notes: [] });
    expect(phases.map((phase) => (phase.kind === 'running' ? phase.steps : phase.kind))).toEqual([
      ['保存草稿'], ['保存草稿', '读取图片'], ['保存草稿', '读取图片', '写导出记录'], 'done',
    ]);
    expect(desktop.startExport.mock.calls).toEqual([[{ ...order, draft }]]);
  });

  it('does not claim to save where the draft may only be read', async () => {
    const { run, phases } = begin({ states: [at(['读取图片'], { result })], save: null });
    expect(await ended(run)).toMatchObject({ kind: 'done', notes: [] });
    expect(phases[0]).toEqual({ kind: 'running', steps: [], isCancelling: false });
  });

  it('goes on when the draft could not be saved, and says so at the end', async () => {
    const { run } = begin({ states: [at([], { result })], save: async () => '磁盘已满。' });
    expect(await ended(run)).toMatchObject({ kind: 'done', notes: [expect.stringContaining('磁盘已满。')] });
  });

  it('ends with the reason when it is refused, at the start or on the way', async () => {
    expect(await ended(begin({ started: { refused: '请重新选择导出的文件夹。' } }).run)).toEqual({ kind: 'ended', reason: '请重新选择导出的文件夹。' });
    expect(await ended(begin({ states: [at(['读取图片']), at(['读取图片'], { refused: '文件正被其他程序使用。' })] }).run)).toEqual({ kind: 'ended', reason: '文件正被其他程序使用。' });
  });

  it('is cancelled where it is, and said to be so until the other side has ended it', async () => {
    const { run, desktop, phases } = begin({ states: [at(['读取图片']), at(['读取图片'], { refused: '已取消。' })] });
    const end = run.start(order);
    await vi.advanceTimersByTimeAsync(0);
    run.cancel();
    expect(run.phase).toMatchObject({ kind: 'running', isCancelling: true });
    await vi.runAllTimersAsync();
    await end;
    expect(desktop.cancelExport.mock.calls).toEqual([[{ job: 'j' }]]);
    expect(phases.at(-1)).toEqual({ kind: 'ended', reason: '已取消。' });
  });

  it('cancelled while it saves, never begins', async () => {
    const saving = Promise.withResolvers<null>();
    const { run, desktop } = begin({ save: () => saving.promise });
    const end = run.start(order);
    run.cancel();
    saving.resolve(null);
    await end;
    expect(run.phase).toEqual({ kind: 'ended', reason: '已取消。' });
    expect(desktop.startExport).not.toHaveBeenCalled();
  });

  it('tells when the other side is gone, and can be begun again', async () => {
    const { run, desktop } = begin({});
    desktop.exportState.mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce(at([], { result }));
    expect(await ended(run)).toMatchObject({ kind: 'ended', reason: expect.stringContaining('草稿没有改动') });
    run.again();
    expect(run.phase).toEqual({ kind: 'choosing' });
    expect(await ended(run)).toMatchObject({ kind: 'done' });
  });

  it('is not begun twice at once', async () => {
    const { run, desktop } = begin({ states: [at([], { result })] });
    const both = [run.start(order), run.start(order)];
    await vi.runAllTimersAsync();
    await Promise.all(both);
    expect(desktop.startExport).toHaveBeenCalledTimes(1);
  });
});
