/** Starts the built Electron shell in the stand-in (or in a real Electron: `ELECTRON_EXEC_PATH`), driven by Playwright. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface StartedShell {
  readonly program: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
}

/** `words` come after the app's folder, as a double-clicked file does. */
export async function launchShell(words: readonly string[] = [], userData?: string): Promise<StartedShell> {
  const folder = userData ?? await mkdtemp(path.join(tmpdir(), 'shell-'));
  const program = await _electron.launch({
    executablePath: process.env['ELECTRON_EXEC_PATH'] ?? path.join(root, 'test', 'support', 'electronStandIn', 'electron'),
    args: [`--user-data-dir=${folder}`, root, ...words],
    timeout: 60_000,
  });
  const page = await program.firstWindow();
  await page.waitForFunction(() => 'desktop' in window);
  return { program, page, userData: folder };
}
