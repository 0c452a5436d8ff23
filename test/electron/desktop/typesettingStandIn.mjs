/** Stands in for the typesetting worker: one page a document, made of its title. */
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ id, format, document, options }) => {
  const bytes = new TextEncoder().encode(`${format} ${document.title} ${options.draft.revision}`);
  parentPort.postMessage({ id, file: { bytes, pages: format === 'pdf' ? 1 : null, warnings: [], places: [] } });
});
