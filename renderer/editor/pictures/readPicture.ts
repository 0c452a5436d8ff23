/** A picture for paper from any file, by the worker that is started with the first one. */
import type { ImportOutcome } from './importPicture.ts';

interface Answer {
  readonly serial: number;
  readonly outcome: ImportOutcome;
}

let worker: Worker | null = null;
let serials = 0;
const waiting = new Map<number, (outcome: ImportOutcome) => void>();

function theWorker(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./pictureWorker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<Answer>) => {
    waiting.get(event.data.serial)?.(event.data.outcome);
    waiting.delete(event.data.serial);
  });
  // A worker that dies (no memory) takes no answer with it.
  worker.addEventListener('error', () => {
    for (const answer of waiting.values()) answer({ fault: 'tooLarge' });
    waiting.clear();
    worker?.terminate();
    worker = null;
  });
  return worker;
}

export function readPicture(source: Blob): Promise<ImportOutcome> {
  serials += 1;
  const serial = serials;
  return new Promise((resolve) => {
    waiting.set(serial, resolve);
    theWorker().postMessage({ serial, source });
  });
}
