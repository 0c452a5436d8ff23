/** Keeps the shell to itself: no network, no permissions, no other page, no other window. */
import { app, type Session, shell, type WebContents } from 'electron';
import { isKnownExternal, isOfflineRequest, isOwnPage } from '#electron/desktop/allowedUrls.ts';
import { editions } from '#shared/editions/index.ts';

/** The store that must not be cleared, and copying. Pasting needs none. */
const PERMISSIONS: readonly string[] = ['persistent-storage', 'clipboard-sanitized-write'];
const KNOWN_ADDRESSES = editions.map(({ portal }) => portal.address);

export function keepOffline(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(PERMISSIONS.includes(permission)));
  session.setPermissionCheckHandler((_contents, permission) => PERMISSIONS.includes(permission));
  session.setDevicePermissionHandler(() => false);
  // Spell checking would fetch dictionaries.
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOfflineRequest(details.url, !app.isPackaged) }));
  session.on('will-download', (event) => event.preventDefault());
}

/** For every window and frame that is ever made. */
export function keepToOwnPage(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isOwnPage(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame || !isOwnPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (isKnownExternal(url, KNOWN_ADDRESSES)) void shell.openExternal(url);
    return { action: 'deny' };
  });
}
