/** The Electron shell, as a list of steps: what must be said before ready, then services, window, and what comes later. */
import path from 'node:path';
import process from 'node:process';
import { app, BrowserWindow, protocol, session } from 'electron';
import { APP_SCHEME, isOwnUrl } from '#electron/desktop/allowedUrls.ts';
import { createDesktop, type Desktop } from '#electron/desktop/createDesktop.ts';
import { serveBundle } from '#electron/desktop/serveBundle.ts';
import { answerWindow } from './answerWindow.ts';
import { electronPlatform } from './electronPlatform.ts';
import { setProgramMenu } from './menu.ts';
import { keepOffline, keepToOwnPage } from './offline.ts';
import { createWindow } from './window.ts';

const outFolder = path.dirname(__dirname);
/** Files that came before there was anybody to tell. */
const filesToOpen: string[] = [];
let desktop: Desktop | null = null;

function tellFile(file: string): void {
  if (!desktop) filesToOpen.push(file);
  else desktop.events.add({ kind: 'openFile', handle: desktop.handles.handleOf(file), fileName: path.basename(file) });
}
/** A draft file among the words of a start: double-clicked, or typed. */
function tellFileIn(words: readonly string[], folder: string): void {
  const file = words.slice(1).find((word) => /\.zbdraft$/i.test(word));
  if (file !== undefined) tellFile(path.resolve(folder, file));
}
function bringToFront(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

async function start(): Promise<void> {
  await app.whenReady();
  keepOffline(session.defaultSession);
  protocol.handle(APP_SCHEME, async ({ url }) => (isOwnUrl(url) ? serveBundle(path.join(outFolder, 'renderer'), new URL(url).pathname) : new Response('not found', { status: 404 })));
  const services = createDesktop(electronPlatform(outFolder));
  desktop = services;
  answerWindow(services.api);
  setProgramMenu((command) => services.events.add({ kind: 'command', command }));
  filesToOpen.splice(0).forEach(tellFile);
  const openWindow = () => createWindow({ preload: path.join(outFolder, 'preload', 'preload.cjs'), settle: () => services.mirror.settle() });
  openWindow();
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow();
  });
}

protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
// Playwright starts Electron with --no-sandbox on Linux, and both together hang.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
if (!app.requestSingleInstanceLock()) app.quit();
else {
  app.on('web-contents-created', (_event, contents) => keepToOwnPage(contents));
  app.on('open-file', (event, file) => {
    event.preventDefault();
    tellFile(file);
    bringToFront();
  });
  app.on('second-instance', (_event, words, folder) => {
    tellFileIn(words, folder);
    bringToFront();
  });
  app.on('window-all-closed', () => {
    void (desktop?.close() ?? Promise.resolve()).finally(() => app.quit());
  });
  tellFileIn(process.argv, process.cwd());
  void start();
}
