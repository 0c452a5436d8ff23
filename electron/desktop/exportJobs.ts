/** Exports under way, by job: their steps so far, how they ended, and a way to stop them. */
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { DraftRefused } from '#shared/application/draftRefused.ts';
import type { ExportState } from '#shared/desktopApi.ts';
import type { Exported } from './exportRun.ts';
import { Refused } from './refused.ts';

/** Jobs that are remembered: enough to open what was made an hour ago. */
const REMEMBERED_JOBS = 50;

/** What a job makes. `notes`: whole sentences that stand before the warnings. */
type Made = Exported & { readonly notes?: readonly string[] };
type Work = (onStep: (step: string) => void) => Promise<Made>;

interface Job {
  readonly steps: string[];
  made: Made | null;
  refused: string | null;
  isCancelled: boolean;
}
class Cancelled extends Error {}

export class ExportJobs {
  readonly #jobs = new Map<string, Job>();
  readonly #running = new Set<Promise<void>>();

  start(work: Work): string {
    const id = randomBytes(12).toString('base64url');
    const job: Job = { steps: [], made: null, refused: null, isCancelled: false };
    this.#jobs.set(id, job);
    for (const old of [...this.#jobs.keys()].slice(0, -REMEMBERED_JOBS)) this.#jobs.delete(old);
    const run = this.#run(job, work).finally(() => this.#running.delete(run));
    this.#running.add(run);
    return id;
  }

  /** Cancels what is under way and waits until nothing of it is left. */
  async close(): Promise<void> {
    for (const job of this.#jobs.values()) job.isCancelled = true;
    await Promise.all(this.#running);
  }

  async #run(job: Job, work: Work): Promise<void> {
    try {
      job.made = await work((step) => {
        if (job.isCancelled) throw new Cancelled();
        job.steps.push(step);
      });
    } catch (error) {
      if (error instanceof Cancelled) job.refused = '已取消。';
      else if (error instanceof Refused || error instanceof DraftRefused) job.refused = error.message;
      else {
        job.refused = '导出时出了意外，没有写出材料。您的草稿没有改动，请再试一次；仍不行时请重新打开程序。';
        process.emitWarning(error instanceof Error ? error : String(error));
      }
    }
  }

  #find(id: string): Job {
    const job = this.#jobs.get(id);
    if (!job) throw new Refused('找不到这次导出的记录，请重新导出。');
    return job;
  }

  /** A job of an earlier run has ended. */
  state(id: string): ExportState {
    const job = this.#jobs.get(id);
    if (!job) return { steps: [], result: null, refused: '找不到这次导出的记录，请重新导出。' };
    const { steps, made, refused } = job;
    return {
      steps: [...steps],
      result: made && {
        folder: made.folder,
        files: made.files.map(({ name, pages, bytes }) => ({ name, pages, bytes })),
        words: made.words,
        warnings: [...made.notes ?? [], ...made.warnings.map(({ message }) => message)],
        review: made.review,
      },
      refused,
    };
  }

  /** Takes effect before the next step; what was written until then is removed. */
  cancel(id: string): void {
    const job = this.#jobs.get(id);
    if (job) job.isCancelled = true;
  }

  /** Full path of the folder with what was made. Refuses, in words, when there is none. */
  folderOf(id: string): string {
    const { made } = this.#find(id);
    if (!made) throw new Refused('材料还没有导出好，请稍候。');
    return made.folder;
  }

  /** Full path of one of its files, by the name in the list: no other file can be asked for. */
  fileOf(id: string, name: string): string {
    const folder = this.folderOf(id);
    if (!this.#find(id).made?.files.some((file) => file.name === name)) throw new Refused('导出的材料里没有这个文件。');
    return path.join(folder, ...name.split('/'));
  }
}
