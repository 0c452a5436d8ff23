/** Has files read back from the disk in a thread of its own, beside the one that still writes the next. */
import { WorkerCalls } from '#electron/desktop/typesetting/workerCalls.ts';
import type { FileFault, RereadOrder } from './rereadFile.ts';

export interface RereadingJob extends RereadOrder {
  readonly kind: 'reread';
}

export interface Rereader {
  reread(order: RereadOrder): Promise<readonly FileFault[]>;
  close(): Promise<void>;
}

/** Whoever exports once often exports again; after that its memory is better used otherwise. */
const IDLE_MS = 120_000;

/** Starts the same worker file as the typesetter, without fonts. */
export function createRereader(workerFile: URL): Rereader {
  const calls = new WorkerCalls<RereadingJob, readonly FileFault[]>(workerFile, { fontsFolder: '' });
  let asked = 0;
  let idle: NodeJS.Timeout | undefined;
  return {
    async reread(order) {
      asked += 1;
      clearTimeout(idle);
      try {
        return await calls.ask({ kind: 'reread', ...order });
      } finally {
        asked -= 1;
        if (asked === 0) idle = setTimeout(() => void calls.close(), IDLE_MS).unref();
      }
    },
    async close() {
      clearTimeout(idle);
      await calls.close();
    },
  };
}
