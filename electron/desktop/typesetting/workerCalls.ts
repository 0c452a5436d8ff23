/** Asks a worker thread and waits for its answers. One that dies rejects what was asked of it; the next request starts a new one. */
import { Worker } from 'node:worker_threads';

export type WorkerReply<Answer> = { readonly id: number } & ({ readonly answer: Answer } | { readonly error: Error });

export class WorkerCalls<Job extends object, Answer> {
  readonly #file: URL;
  readonly #workerData: unknown;
  readonly #waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  #worker: Worker | null = null;
  #lastId = 0;

  constructor(file: URL, workerData: unknown) {
    this.#file = file;
    this.#workerData = workerData;
  }

  ask(job: Job): Promise<Answer> {
    this.#worker ??= this.#start();
    const id = ++this.#lastId;
    const answer = new Promise<Answer>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#worker.postMessage({ ...job, id });
    return answer;
  }

  /** What is still asked is rejected. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
    this.#fail(new Error('the worker was closed'));
  }

  #fail(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  #start(): Worker {
    const started = new Worker(this.#file, { workerData: this.#workerData });
    started.on('message', (reply: WorkerReply<Answer>) => {
      const asked = this.#waiting.get(reply.id);
      this.#waiting.delete(reply.id);
      if ('answer' in reply) asked?.resolve(reply.answer);
      else asked?.reject(reply.error);
    });
    const died = (error: Error) => {
      if (this.#worker !== started) return;
      this.#worker = null;
      this.#fail(error);
    };
    started.on('error', died);
    started.on('exit', (code) => died(new Error(`the worker ended with code ${code}`)));
    return started;
  }
}
