/** Debian's Chromium without a screen, spoken to in its own protocol through a pipe. */
import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import process from 'node:process';
import type { Readable, Writable } from 'node:stream';

export type Parameters = Readonly<Record<string, unknown>>;
export interface ChromiumEvent {
  readonly method: string;
  readonly params: Parameters;
  readonly sessionId?: string;
}
interface Answer {
  readonly id?: number;
  readonly result?: Parameters;
  readonly error?: { readonly message: string };
}

const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const SWITCHES = [
  '--headless=new', '--no-sandbox', '--no-startup-window', '--no-first-run', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking',
  '--disable-component-update', '--disable-extensions', '--password-store=basic', '--remote-debugging-pipe',
];

/** Emits `event` (ChromiumEvent) and `exit`. */
export class Chromium extends EventEmitter {
  readonly #process: ChildProcess;
  readonly #input: Writable;
  readonly #waiting = new Map<number, { readonly method: string; readonly resolve: (result: Parameters) => void; readonly reject: (error: Error) => void }>();
  #lastId = 0;

  /** `more`: switches for Chromium itself, such as the port that Playwright asks for. */
  constructor(userDataFolder: string, more: readonly string[]) {
    super();
    const program = process.env['CHROMIUM_PATH'] ?? PROGRAMS.find((file) => existsSync(file));
    if (program === undefined) throw new Error('there is no Chromium on this computer');
    this.#process = spawn(program, [...SWITCHES, ...more, `--user-data-dir=${userDataFolder}`], { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
    this.#input = this.#process.stdio[3] as Writable;
    this.#input.on('error', () => undefined);
    this.#process.stderr?.on('data', (piece: Buffer) => {
      // Playwright looks for this line.
      const line = /^DevTools listening on .*$/m.exec(piece.toString());
      if (line) process.stderr.write(`${line[0]}\n`);
    });
    this.#process.on('exit', () => this.emit('exit'));
    this.#read(this.#process.stdio[4] as Readable);
  }

  #read(output: Readable): void {
    let text = '';
    output.setEncoding('utf8').on('data', (piece: string) => {
      const messages = (text + piece).split('\0');
      text = messages.pop() ?? '';
      for (const message of messages) this.#hear(JSON.parse(message) as Answer & ChromiumEvent);
    });
  }

  #hear(message: Answer & ChromiumEvent): void {
    if (message.id === undefined) {
      this.emit('event', message);
      return;
    }
    const asked = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.error) asked?.reject(new Error(`${asked.method}: ${message.error.message}`));
    else asked?.resolve(message.result ?? {});
  }

  send(method: string, params: Parameters = {}, sessionId?: string): Promise<Parameters> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject });
      this.#input.write(`${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
    });
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }
}
