/** Lets the window call the services: only our own page, only its top frame, only with arguments that hold. */
import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import { isOwnUrl } from '#electron/desktop/allowedUrls.ts';
import { callDesktop } from '#electron/desktop/desktopSchemas.ts';
import type { DesktopApi } from '#shared/desktopApi.ts';
import { desktopChannel, desktopMethods } from '#shared/desktopMethods.ts';

/** A frame that is gone by now, or inside another, is not asked for its address. */
function isOurPage({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && isOwnUrl(senderFrame.url) && BrowserWindow.fromWebContents(sender) !== null;
}

export function answerWindow(desktop: DesktopApi): void {
  for (const method of desktopMethods) {
    ipcMain.handle(desktopChannel(method), async (event, argument: unknown) => {
      if (!isOurPage(event)) throw new Error('only the program\'s own page may ask');
      return callDesktop(desktop, method, argument);
    });
  }
}
