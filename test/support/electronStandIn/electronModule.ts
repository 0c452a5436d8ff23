/** What `require('electron')` gives the shell: the parts that it uses, and no more, so that a new one is noticed. */
import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { Chromium } from './chromium.ts';
import { Schemes } from './schemes.ts';
import { standInEvent } from './standInEvent.ts';
import { StandInIpc } from './standInIpc.ts';
import { StandInSession } from './standInSession.ts';
import { type Shell, StandInContents, StandInWindow, type WindowChoices } from './standInWindow.ts';

export interface StandInStart {
  readonly appFolder: string;
  readonly packageJson: { readonly productName: string; readonly version: string };
  readonly switches: ReadonlyMap<string, string>;
}
export interface StandIn {
  readonly module: object;
  readonly begin: () => Promise<void>;
}

class StandInApp extends EventEmitter {
  readonly isPackaged = false;
  /** Whether the shell asked for it before ready. */
  sandboxIsEnabled = false;
  readonly #start: StandInStart;
  readonly #folders: Readonly<Record<string, string>>;
  readonly #shell: () => Shell;
  readonly #ready = Promise.withResolvers<undefined>();
  #isReady = false;
  #isQuitting = false;
  readonly commandLine: { readonly hasSwitch: (name: string) => boolean };

  constructor(start: StandInStart, userData: string, shell: () => Shell) {
    super();
    this.#start = start;
    this.#shell = shell;
    this.#folders = { userData, documents: path.join(userData, 'Documents'), temp: os.tmpdir() };
    this.commandLine = { hasSwitch: (name) => start.switches.has(name) };
  }

  get shellIsReady(): boolean {
    return this.#isReady;
  }

  getName(): string {
    return this.#start.packageJson.productName;
  }

  getVersion(): string {
    return this.#start.packageJson.version;
  }

  getPath(name: string): string {
    const folder = this.#folders[name];
    if (folder === undefined) throw new Error(`Failed to get '${name}' path`);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  whenReady(): Promise<undefined> {
    return this.#ready.promise;
  }

  becomeReady(): void {
    this.#isReady = true;
    this.emit('ready', standInEvent());
    this.#ready.resolve(undefined);
  }

  enableSandbox(): void {
    if (this.#isReady) throw new Error('app.enableSandbox() can only be called before app is ready');
    this.sandboxIsEnabled = true;
  }

  requestSingleInstanceLock(): boolean {
    return true;
  }

  quit(): void {
    const { windows, chromium } = this.#shell();
    if (this.#isQuitting) return;
    for (const window of windows) window.close();
    // A window that saves first asks again when it is gone.
    if (windows.size > 0) return;
    this.#isQuitting = true;
    this.emit('quit', standInEvent(), 0);
    chromium.removeAllListeners('exit');
    chromium.on('exit', () => process.exit(0));
    chromium.send('Browser.close').catch(() => process.exit(0));
  }
}

async function cancelled(): Promise<object> {
  return { canceled: true, filePaths: [], filePath: '' };
}
function dialogs(): object {
  return { showOpenDialog: cancelled, showSaveDialog: cancelled, showErrorBox: (title: string, text: string) => process.stderr.write(`${title}: ${text}\n`) };
}

function menus(): object {
  const menu = {
    current: null as unknown,
    setApplicationMenu: (chosen: unknown) => {
      menu.current = chosen;
    },
    getApplicationMenu: () => menu.current,
    buildFromTemplate: (items: unknown) => ({ items }),
  };
  return menu;
}

export function standInFor(start: StandInStart, userData: string): StandIn {
  const schemes = new Schemes();
  const session = new StandInSession();
  const ipc = new StandInIpc();
  const port = start.switches.get('remote-debugging-port');
  const chromium = new Chromium(path.join(userData, 'chromium'), port === undefined ? [] : [`--remote-debugging-port=${port}`]);
  const shell: Shell = {
    chromium, schemes, session, ipc,
    windows: new Set(),
    onContents: (contents) => void app.emit('web-contents-created', standInEvent(), contents),
    onLastGone: () => {
      if (!app.emit('window-all-closed')) app.quit();
    },
  };
  const app: StandInApp = new StandInApp(start, userData, () => shell);
  chromium.on('exit', () => process.exit(1));
  chromium.on('event', ({ method, params, sessionId }: { method: string; params: Readonly<Record<string, unknown>>; sessionId?: string }) => {
    for (const { webContents } of shell.windows) {
      if (webContents.sessionId !== sessionId || sessionId === undefined) continue;
      webContents.hear(method, params).catch((error: unknown) => {
        if (!webContents.isGone && process.env['STAND_IN_DEBUG'] !== undefined) process.stderr.write(`${method}: ${String(error)}\n`);
      });
    }
  });

  class BrowserWindow extends StandInWindow {
    constructor(choices: WindowChoices) {
      if (!app.shellIsReady) throw new Error('Cannot create BrowserWindow before app is ready');
      super(shell, choices);
    }

    static getAllWindows(): readonly StandInWindow[] {
      return [...shell.windows];
    }

    static getFocusedWindow(): StandInWindow | null {
      return [...shell.windows].at(-1) ?? null;
    }

    static fromWebContents(contents: StandInContents | null): StandInWindow | null {
      return contents?.window ?? null;
    }
  }
  const opened: string[] = [];
  const module = {
    app, BrowserWindow, ipcMain: ipc, dialog: dialogs(), Menu: menus(),
    session: { defaultSession: session },
    protocol: {
      registerSchemesAsPrivileged(list: readonly { readonly scheme: string }[]) {
        if (app.shellIsReady) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
        for (const { scheme } of list) schemes.register(scheme);
      },
      handle: (scheme: string, handler: (request: Request) => Promise<Response>) => schemes.handle(scheme, handler),
    },
    /** `opened`: for tests. */
    shell: {
      opened,
      openExternal: async (url: string) => void opened.push(url),
      openPath: async (file: string) => {
        opened.push(file);
        return '';
      },
    },
    nativeTheme: { shouldUseDarkColors: false },
    screen: { getPrimaryDisplay: () => ({ workAreaSize: { width: 1366, height: 768 } }) },
    /** Playwright finds a page's window by it. */
    webContents: { fromDevToolsTargetId: (id: string) => [...shell.windows].find(({ webContents }) => webContents.targetId === id)?.webContents },
  };
  process.on('exit', () => chromium.kill());
  process.on('SIGTERM', () => app.quit());
  return {
    module,
    async begin() {
      // As in Electron, ready comes after the synchronous part of main.
      await chromium.send('Browser.getVersion');
      app.becomeReady();
    },
  };
}
