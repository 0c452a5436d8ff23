/** Asks the typesetting worker for files. The window, the export and the terminal all come here, so that all get the same pages. */
import { Worker } from 'node:worker_threads';
import type { ExportedFile, ExportOptions, Exporter } from '#shared/export/exporter.ts';
import type { PrintDocument } from '#shared/print/printDocument.ts';

export interface TypesettingJob {
  readonly id: number;
  readonly format: Exporter['format'];
  readonly document: PrintDocument;
  readonly options: ExportOptions;
}
export type TypesettingReply =
  | { readonly id: number; readonly file: ExportedFile }
  | { readonly id: number; readonly error: Error };

export interface Typesetter {
  write(format: Exporter['format'], document: PrintDocument, options: ExportOptions): Promise<ExportedFile>;
  close(): Promise<void>;
}

/**
 * Starts the worker (`typesettingWorker.mjs` of the build) with the folder that holds `fonts.json`. A worker that dies
 * rejects what was asked of it; the next request starts a new one.
 */
export function createTypesetter(workerFile: URL, fontsFolder: string): Typesetter {
  const waiting = new Map<number, { resolve(file: ExportedFile): void; reject(error: Error): void }>();
  let worker: Worker | null = null;
  let lastId = 0;

  const fail = (error: Error) => {
    worker = null;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = () => {
    const started = new Worker(workerFile, { workerData: { fontsFolder } });
    started.on('message', (reply: TypesettingReply) => {
      const asked = waiting.get(reply.id);
      waiting.delete(reply.id);
      if ('file' in reply) asked?.resolve(reply.file);
      else asked?.reject(reply.error);
    });
    started.on('error', fail);
    started.on('exit', (code) => {
      if (waiting.size > 0) fail(new Error(`the typesetting worker ended with code ${code}`));
    });
    return started;
  };

  return {
    write(format, document, options) {
      worker ??= start();
      const id = ++lastId;
      const answer = new Promise<ExportedFile>((resolve, reject) => waiting.set(id, { resolve, reject }));
      const job: TypesettingJob = { id, format, document, options };
      worker.postMessage(job);
      return answer;
    },
    async close() {
      await worker?.terminate();
      worker = null;
    },
  };
}
