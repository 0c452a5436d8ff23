/** What the services ask of Electron: folders, the system's dialogs, its file manager. */
import path from 'node:path';
import process from 'node:process';
import { app, BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions, shell } from 'electron';
import { buildFacts } from '#electron/desktop/buildFacts.ts';
import type { DesktopPlatform } from '#electron/desktop/desktopPlatform.ts';
import { Refused } from '#electron/desktop/refused.ts';
import { shippedFiles } from '#electron/desktop/shippedFiles.ts';

const DRAFT_FILES = [{ name: '草稿文件', extensions: ['zbdraft', 'json'] }];

async function askToOpen(options: OpenDialogOptions): Promise<string | null> {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const { canceled, filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
  return canceled ? null : filePaths[0] ?? null;
}
async function askToSave(options: SaveDialogOptions): Promise<string | null> {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
  const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
  return canceled || filePath === '' ? null : filePath;
}
async function open(target: string): Promise<void> {
  const problem = await shell.openPath(target);
  if (problem !== '') throw new Refused(`这台电脑没能打开它，请自己到这里查看：${target}`);
}

/** `outFolder` is the build's. */
export function electronPlatform(outFolder: string): DesktopPlatform {
  const documentsFolder = app.getPath('documents');
  return {
    host: 'electron',
    ...buildFacts,
    documentsFolder,
    settingsFolder: app.getPath('userData'),
    ...shippedFiles(outFolder, app.isPackaged ? process.resourcesPath : null),
    now: () => new Date(),
    pickDraftFile: () => askToOpen({ title: '打开草稿文件', filters: DRAFT_FILES, properties: ['openFile'] }),
    pickSaveFile: (suggestedName) => askToSave({
      title: '导出草稿文件', filters: [{ name: '草稿文件', extensions: ['zbdraft'] }], defaultPath: path.join(documentsFolder, path.basename(suggestedName)),
    }),
    pickFolder: (title, startAt) => askToOpen({ title, defaultPath: startAt, properties: ['openDirectory', 'createDirectory'] }),
    showFolder: open,
    openDocument: open,
  };
}
