/** The worker that turns print documents into files, in a second thread reads them back, in a third binds them. Fonts are read once, when the first PDF is asked for. */
import { parentPort, workerData } from 'node:worker_threads';
import type { BindingJob } from '#electron/desktop/binding/binder.ts';
import type { Binding } from '#electron/desktop/binding/bindVolumes.ts';
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

type Job = { readonly id: number } & (TypesettingJob | RereadingJob | BindingJob);
type Answer = ExportedFile | readonly FileFault[] | Binding;

async function run(job: Job): Promise<Answer> {
  switch (job.kind) {
    case 'write': return (await exporterFor(job.format)).write(job.document, job.options);
    case 'reread': {
      const [{ rereadFile }, { loadPdfReader }] = await Promise.all([import('#electron/desktop/rereading/rereadFile.ts'), import('#electron/desktop/rereading/readPdfPages.ts')]);
      // The first Word file is read while the first PDF is still being written.
      void loadPdfReader().catch(() => undefined);
      return rereadFile(job);
    }
    case 'bind': {
      const { bindVolumes } = await import('#electron/desktop/binding/bindVolumes.ts');
      const exporter = await exporterFor('pdf');
      const { madeAt, program, draft } = job;
      return bindVolumes({ ...job, typeset: (document) => exporter.write(document, { pictures: new Map(), madeAt, program, draft: { id: draft.id, revision: draft.revision } }) });
    }
  }
}

const port = parentPort;
if (!port) throw new Error('this file runs as a worker');
port.on('message', (job: Job) => {
  void (async () => {
    let reply: WorkerReply<Answer>;
    try {
      reply = { id: job.id, answer: await run(job) };
    } catch (error) {
      reply = { id: job.id, error: error instanceof Error ? error : new Error(String(error)) };
    }
    port.postMessage(reply);
  })();
});
