/** The few things that the computer's side remembers for the user. A damaged file means the defaults. */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { writeDurably } from './mirror/writeDurably.ts';

const settingsSchema = v.object({
  /** Full path; where the last package went. */
  exportFolder: v.optional(v.string()),
});
export type DesktopSettings = v.InferOutput<typeof settingsSchema>;

export class DesktopSettingsFile {
  readonly #file: string;

  constructor(settingsFolder: string) {
    this.#file = path.join(settingsFolder, 'settings.json');
  }

  async read(): Promise<DesktopSettings> {
    try {
      return v.parse(settingsSchema, JSON.parse(await readFile(this.#file, 'utf8')));
    } catch {
      return {};
    }
  }

  async change(change: DesktopSettings): Promise<void> {
    await mkdir(path.dirname(this.#file), { recursive: true });
    await writeDurably(this.#file, new TextEncoder().encode(JSON.stringify({ ...await this.read(), ...change }, null, 1)));
  }
}
