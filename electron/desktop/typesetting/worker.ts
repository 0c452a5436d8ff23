/** The long-lived worker that turns print documents into files, and in a second thread reads them back. Fonts are read once, when the first PDF is asked for. */
import { parentPort, workerData } from 'node:worker_threads';
import type { RereadingJob } from '#electron/desktop/rereading/rereader.ts';
import type { FileFault } from '#electron/desktop/rereading/rereadFile.ts';
import type { ExportedFile, Exporter } from '#shared/export/exporter.ts';
import type { TypesettingJob } from './typesetter.ts';
import type { WorkerReply } from './workerCalls.ts';

const { fontsFolder } = workerData as { readonly fontsFolder: string };

const loaders = {
  async docx() {
    const { createDocxExporter } = await import('#shared/export/docx/docxExporter.ts');
    return createDocxExporter();
  },
  async pdf() {
    const [{ createPdfExporter }, { findFonts }] = await Promise.all([import('#shared/export/pdf/pdfExporter.ts'), import('./findFonts.ts')]);
    return createPdfExporter(await findFonts(fontsFolder));
  },
} satisfies Record<Exporter['format'], () => Promise<Exporter>>;

const exporters = new Map<Exporter['format'], Promise<Exporter>>();

function exporterFor(format: Exporter['format']): Promise<Exporter> {
  let exporter = exporters.get(format);
  if (!exporter) {
    exporter = loaders[format]();
    exporters.set(format, exporter);
  }
  return exporter;
}

type Job = { readonly id: number } & (TypesettingJob | RereadingJob);

async function run(job: Job): Promise<ExportedFile | readonly FileFault[]> {
  switch (job.kind) {
    case 'write': return (await exporterFor(job.format)).write(job.document, job.options);
    case 'reread': {
      const [{ rereadFile }, { loadPdfReader }] = await Promise.all([import('#electron/desktop/rereading/rereadFile.ts'), import('#electron/desktop/rereading/readPdfPages.ts')]);
      // The first Word file is read while the first PDF is still being written.
      void loadPdfReader().catch(() => undefined);
      return rereadFile(job);
    }
  }
}

const port = parentPort;
if (!port) throw new Error('this file runs as a worker');
port.on('message', (job: Job) => {
  void (async () => {
    let reply: WorkerReply<ExportedFile | readonly FileFault[]>;
    try {
      reply = { id: job.id, answer: await run(job) };
    } catch (error) {
      reply = { id: job.id, error: error instanceof Error ? error : new Error(String(error)) };
    }
    port.postMessage(reply);
  })();
});
