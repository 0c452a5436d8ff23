/** One export from the first step to its end: saves, starts it on the computer's side, and asks how far it is until it has ended. */
import type { Draft } from '#shared/application/draft.ts';
import type { DesktopApi, ExportOrder, ExportResult } from '#shared/desktopApi.ts';

export type ExportPhase =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'running'; readonly steps: readonly string[]; readonly isCancelling: boolean }
  /** `notes`: what else the user has to know, in words. */
  | { readonly kind: 'done'; readonly job: string; readonly result: ExportResult; readonly notes: readonly string[] }
  /** `reason` is a whole sentence; the draft is safe. */
  | { readonly kind: 'ended'; readonly reason: string };

export interface ExportRunOptions {
  readonly desktop: Pick<DesktopApi, 'startExport' | 'exportState' | 'cancelExport'>;
  /** Brings what was typed to the disk; the reason, in words, when it could not. Null in a window that may only read. */
  readonly save: (() => Promise<string | null>) | null;
  /** As it is after saving. */
  draft(): Draft;
}

const SAVING = '保存草稿';
const POLL_MS = 200;
const UNREACHED = '程序的后台没有应答，不知道材料是否写完。您的草稿没有改动，请重新打开程序后再导出。';

export class ExportRun {
  readonly #options: ExportRunOptions;
  #phase: ExportPhase = { kind: 'choosing' };
  #listeners = new Set<() => void>();
  #job: string | null = null;
  #isCancelled = false;

  constructor(options: ExportRunOptions) {
    this.#options = options;
  }

  get #firstSteps(): readonly string[] {
    return this.#options.save ? [SAVING] : [];
  }

  get phase(): ExportPhase {
    return this.#phase;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Returns when it has ended, one way or another. */
  async start(order: Omit<ExportOrder, 'draft'>): Promise<void> {
    if (this.#phase.kind === 'running') return;
    this.#job = null;
    this.#isCancelled = false;
    this.#say({ kind: 'running', steps: this.#firstSteps, isCancelling: false });
    try {
      await this.#run(order);
    } catch {
      this.#say({ kind: 'ended', reason: UNREACHED });
    }
  }

  /** Takes effect before the next step; nothing is left behind. */
  cancel(): void {
    if (this.#phase.kind !== 'running') return;
    this.#isCancelled = true;
    this.#say({ ...this.#phase, isCancelling: true });
    if (this.#job !== null) void this.#options.desktop.cancelExport({ job: this.#job }).catch(() => undefined);
  }

  /** To choose anew. */
  again(): void {
    if (this.#phase.kind !== 'running') this.#say({ kind: 'choosing' });
  }

  async #run(order: Omit<ExportOrder, 'draft'>): Promise<void> {
    const { desktop } = this.#options;
    const unsaved = await this.#options.save?.() ?? null;
    if (this.#isCancelled) {
      this.#say({ kind: 'ended', reason: '已取消。' });
      return;
    }
    const started = await desktop.startExport({ ...order, draft: this.#options.draft() });
    if ('refused' in started) {
      this.#say({ kind: 'ended', reason: started.refused });
      return;
    }
    const { job } = started.done;
    this.#job = job;
    if (this.#isCancelled) await desktop.cancelExport({ job });
    for (;;) {
      const { steps, result, refused } = await desktop.exportState({ job });
      if (result) {
        this.#say({ kind: 'done', job, result, notes: unsaved === null ? [] : [`材料用的是窗口里的最新内容，但草稿没能保存：${unsaved}`] });
        return;
      }
      if (refused !== null) {
        this.#say({ kind: 'ended', reason: refused });
        return;
      }
      this.#say({ kind: 'running', steps: [...this.#firstSteps, ...steps], isCancelling: this.#isCancelled });
      await new Promise((resolve) => {
        setTimeout(resolve, POLL_MS);
      });
    }
  }

  #say(phase: ExportPhase): void {
    this.#phase = phase;
    for (const listener of [...this.#listeners]) listener();
  }
}
