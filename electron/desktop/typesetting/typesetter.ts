/** Asks the typesetting worker for files. The window, the export and the terminal all come here, so that all get the same pages. */
import type { ExportedFile, ExportOptions, Exporter } from '#shared/export/exporter.ts';
import type { PrintDocument } from '#shared/print/printDocument.ts';
import { WorkerCalls } from './workerCalls.ts';

export interface TypesettingJob {
  readonly kind: 'write';
  readonly format: Exporter['format'];
  readonly document: PrintDocument;
  readonly options: ExportOptions;
}

export interface Typesetter {
  write(format: Exporter['format'], document: PrintDocument, options: ExportOptions): Promise<ExportedFile>;
  close(): Promise<void>;
}

/** Starts the worker (`typesettingWorker.mjs` of the build) with the folder that holds `fonts.json`. */
export function createTypesetter(workerFile: URL, fontsFolder: string): Typesetter {
  const calls = new WorkerCalls<TypesettingJob, ExportedFile>(workerFile, { fontsFolder });
  return {
    write: (format, document, options) => calls.ask({ kind: 'write', format, document, options }),
    close: () => calls.close(),
  };
}
