/** Finds the computer's side: Electron's preload has put it into the window, else the loopback host that served this page. */
import type { BrowseApi, BrowseMethod } from '#shared/browseApi.ts';
import type { DesktopApi } from '#shared/desktopApi.ts';
import { readFragment } from '#shared/hostProtocol.ts';
import { loopbackClient, type LoopbackClient } from './loopbackClient.ts';
import { loopbackDesktop } from './loopbackDesktop.ts';
import { PageDialogs } from './pageDialogs.ts';

declare global {
  interface Window {
    /** Put there by electron/preload.ts. */
    readonly desktop?: DesktopApi;
  }
}

const TOKEN_KEY = 'host token';

export interface PageDialogServices {
  readonly dialogs: PageDialogs;
  readonly browse: <M extends BrowseMethod>(method: M, argument: Parameters<BrowseApi[M]>[0]) => ReturnType<BrowseApi[M]>;
}

/** Set while connecting to a loopback host; null in Electron, whose dialogs are the system's. */
let pageDialogServices: PageDialogServices | null = null;
export function pageDialogsOfHost(): PageDialogServices | null {
  return pageDialogServices;
}

/** The token leaves the address at once, so that it is in no history and no screenshot. */
function takeFragment(): ReturnType<typeof readFragment> {
  const given = readFragment(window.location.hash.slice(1));
  if (!given) {
    const kept = window.localStorage.getItem(TOKEN_KEY);
    return kept === null ? null : { token: kept, open: null };
  }
  window.localStorage.setItem(TOKEN_KEY, given.token);
  window.history.replaceState(null, '', `${window.location.pathname}#/`);
  return given;
}

/** Never fails: without a host every call does, and the start screen says so. */
export function connectDesktop(): DesktopApi {
  if (window.desktop) return window.desktop;
  const fragment = takeFragment();
  const client: LoopbackClient = loopbackClient(fragment?.token ?? '');
  const dialogs = new PageDialogs();
  pageDialogServices = { dialogs, browse: (method, argument) => client.browse(method, argument) };
  return loopbackDesktop(client, dialogs, fragment?.open ?? null);
}
