/** Stands in for the typesetting worker: one page a document, made of its title. What it reads back is always right. */
import { parentPort } from 'node:worker_threads';

parentPort.on('message', ({ kind, id, format, document, options }) => {
  if (kind === 'reread') {
    parentPort.postMessage({ id, answer: [] });
    return;
  }
  const bytes = new TextEncoder().encode(`${format} ${document.title} ${options.draft.revision}`);
  parentPort.postMessage({ id, answer: { bytes, pages: format === 'pdf' ? 1 : null, warnings: [], places: [] } });
});
