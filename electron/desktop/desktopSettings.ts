/** The few things that the computer's side remembers for the user. A damaged file means the defaults. */
import { readFileSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { writeDurably } from './mirror/writeDurably.ts';

const settingsSchema = v.object({
  /** Full path; where the last package went. */
  exportFolder: v.optional(v.string()),
  /** Full path; absent: in the user's documents. */
  draftsFolder: v.optional(v.string()),
  /** Full path; null: none any more. */
  secondMirror: v.optional(v.nullable(v.object({ folder: v.string(), completeAt: v.nullable(v.string()) }))),
  lastCheck: v.optional(v.object({ checkedAt: v.string(), isGood: v.boolean(), summary: v.string() })),
  /** Of `steadyTime.ts`. */
  time: v.optional(v.object({ lastSeenAt: v.string(), steadyMs: v.number() })),
});
export type DesktopSettings = v.InferOutput<typeof settingsSchema>;

function parse(text: string): DesktopSettings {
  return v.parse(settingsSchema, JSON.parse(text));
}

export class DesktopSettingsFile {
  readonly #file: string;
  /** Changes are made one after the other. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(settingsFolder: string) {
    this.#file = path.join(settingsFolder, 'settings.json');
  }

  async read(): Promise<DesktopSettings> {
    try {
      return parse(await readFile(this.#file, 'utf8'));
    } catch {
      return {};
    }
  }

  /** For the start, which waits for nothing. */
  readAtStart(): DesktopSettings {
    try {
      return parse(readFileSync(this.#file, 'utf8'));
    } catch {
      return {};
    }
  }

  async change(change: DesktopSettings): Promise<void> {
    const turn = this.#queue.then(async () => {
      await mkdir(path.dirname(this.#file), { recursive: true });
      await writeDurably(this.#file, new TextEncoder().encode(JSON.stringify({ ...await this.read(), ...change }, null, 1)));
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}
