/** `test` for journeys: a fresh program for each, with data of its own; it fails when any window had a fault. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { Faults } from './faults.ts';
import { startLoopbackProgram } from './loopbackProgram.ts';
import { startShellProgram } from './shellProgram.ts';
import type { StartedProgram } from './startedProgram.ts';

export interface JourneyOptions {
  /** Where the program runs. */
  readonly host: 'loopback' | 'shell';
}
interface JourneyFixtures {
  /** Of this test alone. */
  readonly folder: string;
  readonly program: StartedProgram;
}

export const test = base.extend<JourneyFixtures & JourneyOptions>({
  host: ['loopback', { option: true }],
  folder: async ({ host }, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), `journey-${host}-`));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  program: async ({ host, folder }, use, info) => {
    const faults = new Faults();
    const program = await (host === 'loopback' ? startLoopbackProgram : startShellProgram)(folder, faults.watch);
    await use(program);
    if (info.status !== info.expectedStatus) await program.page.screenshot({ path: info.outputPath('window.png') }).catch(() => undefined);
    await program.close();
    base.expect(faults.found, 'faults in the window').toEqual([]);
  },
  page: async ({ program }, use) => use(program.page),
});
export { expect } from '@playwright/test';
