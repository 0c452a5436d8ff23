/** The program's window, with every security setting said aloud, and back on its feet after a crash. */
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { app, BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import { APP_PAGE } from '#electron/desktop/allowedUrls.ts';

/** Autosave writes at most 400 ms after a change; a hidden window's timers may run once a second. */
const LAST_SAVE_MS = 1500;
const CRASHES_IN_A_ROW = 3;

export interface WindowOptions {
  /** Of the build. */
  readonly preload: string;
  /** Waits for what is being written. */
  readonly settle: () => Promise<void>;
}

export function createWindow({ preload, settle }: WindowOptions): BrowserWindow {
  const { width, height } = screen.getPrimaryDisplay().workAreaSize;
  const window = new BrowserWindow({
    width: Math.min(1440, width),
    height: Math.min(900, height),
    minWidth: Math.min(1024, width),
    minHeight: Math.min(600, height),
    show: false,
    title: '质量标杆申报助手',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#17191C' : '#F7F8FA',
    webPreferences: {
      preload: path.resolve(preload),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
      // Saving goes on while the window is hidden.
      backgroundThrottling: false,
    },
  });
  window.once('ready-to-show', () => window.show());
  saveBeforeClosing(window, settle);
  reloadAfterCrash(window);
  void window.loadURL(APP_PAGE);
  return window;
}

/** The page saves when it is hidden; the window ends when that is on disk. */
function saveBeforeClosing(window: BrowserWindow, settle: () => Promise<void>): void {
  let isClosing = false;
  window.on('close', (event) => {
    event.preventDefault();
    if (isClosing) return;
    isClosing = true;
    window.hide();
    void setTimeout(LAST_SAVE_MS).then(settle).finally(() => {
      if (!window.isDestroyed()) window.destroy();
    });
  });
}

function reloadAfterCrash(window: BrowserWindow): void {
  let crashes = 0;
  window.webContents.on('did-finish-load', () => {
    void setTimeout(60_000, null, { ref: false }).then(() => {
      crashes = 0;
    });
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    crashes += 1;
    if (crashes <= CRASHES_IN_A_ROW) void window.loadURL(APP_PAGE);
    else dialog.showErrorBox('程序的窗口反复出错', '您的草稿都在这台电脑上，没有丢失。请关闭程序后重新打开；仍不行时请重新启动电脑。');
  });
}
