/** The long-lived worker that turns print documents into files. Fonts are read once, when the first PDF is asked for. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Exporter } from '#shared/export/exporter.ts';
import type { TypesettingJob, TypesettingReply } from './typesetter.ts';

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

const port = parentPort;
if (!port) throw new Error('this file runs as a worker');
port.on('message', (job: TypesettingJob) => {
  void (async () => {
    let reply: TypesettingReply;
    try {
      const exporter = await exporterFor(job.format);
      reply = { id: job.id, file: await exporter.write(job.document, job.options) };
    } catch (error) {
      reply = { id: job.id, error: error instanceof Error ? error : new Error(String(error)) };
    }
    port.postMessage(reply);
  })();
});
