/** The built Electron shell in its stand-in (or in a real Electron). It has one window. */
import path from 'node:path';
import type { Page } from '@playwright/test';
import { launchShell, type StartedShell } from '../../shell/launchShell.ts';
import type { StartedProgram } from './startedProgram.ts';

export async function startShellProgram(folder: string, watch: (page: Page) => void): Promise<StartedProgram> {
  let shell: StartedShell;
  const start = async (file?: string) => {
    shell = await launchShell(file === undefined ? [] : [file], folder);
    watch(shell.page);
  };
  await start();
  return {
    get page() {
      return shell.page;
    },
    documentsFolder: path.join(folder, 'Documents'),
    openWindow: () => Promise.reject(new Error('the shell has one window')),
    async restart(file) {
      await shell.program.close();
      await start(file);
      return shell.page;
    },
    close: () => shell.program.close(),
  };
}
