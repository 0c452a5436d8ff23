/** Starts the loopback host, or finds the one that runs already; tells the user where it is, and opens the browser. */
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { buildFacts } from '#electron/desktop/buildFacts.ts';
import { createDesktop } from '#electron/desktop/createDesktop.ts';
import type { DesktopPlatform } from '#electron/desktop/desktopPlatform.ts';
import { saveDraftFileAs } from '#electron/desktop/saveDraftFileAs.ts';
import { shippedFiles } from '#electron/desktop/shippedFiles.ts';
import { browseFolders } from './browseFolders.ts';
import { DEFAULT_PORT, originOf } from './hostAddress.ts';
import { type HostServer, startHostServer } from './hostServer.ts';
import { readOrMakeSecret } from './hostSecret.ts';
import { hasScreen, openInSystem, showInSystem } from './openInSystem.ts';
import { askRunningHost } from './runningHost.ts';
import { findDocumentsFolder, settingsFolder } from './userFolders.ts';

export interface HostStart {
  /** The build's `out` folder. */
  readonly outFolder: string;
  /** A draft file to open, or nothing. */
  readonly words: readonly string[];
  /**
   * For tests and unusual computers: `ZB_PORT` (0: any free one), `ZB_DOCUMENTS` (the drafts' folder is made in it),
   * `ZB_SETTINGS` (the program's own folder), `ZB_NO_BROWSER` (only prints the address).
   */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function drawnInPage(): Promise<never> {
  return Promise.reject(new Error('in a browser the page draws this dialog'));
}

function platformFor(outFolder: string, documentsFolder: string, ownFolder: string): DesktopPlatform {
  return {
    host: 'browser',
    ...buildFacts,
    documentsFolder,
    settingsFolder: ownFolder,
    ...shippedFiles(outFolder, null),
    now: () => new Date(),
    pickDraftFile: drawnInPage,
    pickSaveFile: drawnInPage,
    pickFolder: drawnInPage,
    showFolder: showInSystem,
    openDocument: showInSystem,
  };
}

async function tell(address: string, environment: HostStart['environment']): Promise<void> {
  if (environment['ZB_NO_BROWSER'] === undefined && hasScreen() && await openInSystem(address)) {
    say(`这台电脑没有 Electron，程序在您的浏览器中打开：${address}`);
    return;
  }
  say(`这台电脑没有 Electron 或没有屏幕。请在这台电脑的浏览器中打开：${address}`);
  say('也可以只用命令，例如：npm start -- export sample --to 我的材料（npm start -- help 列出全部命令）');
}

async function untilEnded(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** The exit code. Returns when the program was ended, or at once when it runs already. */
export async function runHost({ outFolder, words, environment }: HostStart): Promise<number> {
  const port = Number(environment['ZB_PORT'] ?? DEFAULT_PORT);
  const ownFolder = environment['ZB_SETTINGS'] ?? settingsFolder();
  const documentsFolder = environment['ZB_DOCUMENTS'] ?? await findDocumentsFolder();
  const file = words[0] === undefined ? null : path.resolve(words[0]);
  const secret = await readOrMakeSecret(ownFolder);
  const desktop = createDesktop(platformFor(outFolder, documentsFolder, ownFolder));
  const browse = browseFolders({
    handles: desktop.handles,
    documentsFolder,
    saveDraftFile: (order) => saveDraftFileAs(order, desktop.mirror, buildFacts.program),
  });
  let server: HostServer;
  try {
    server = await startHostServer({ desktop, browse, rendererFolder: path.join(outFolder, 'renderer'), secret, port });
  } catch (error) {
    if (!isTaken(error)) throw error;
    const address = await askRunningHost(originOf(port), secret, file);
    if (address === null) {
      say(`没能打开程序：端口 ${port} 正被别的程序占用。请关闭那个程序，或重新启动电脑后再试。您的草稿没有改动。`);
      return 1;
    }
    say('程序已经在运行，转到那里。');
    await tell(address, environment);
    return 0;
  }
  await tell(server.addressFor(file), environment);
  say('请不要关闭这个窗口；用完后按 Ctrl+C 结束程序。');
  await untilEnded();
  await server.close();
  await desktop.close();
  return 0;
}
