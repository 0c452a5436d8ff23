/**
 * What the loopback host serves beyond `DesktopApi`: its page draws the file dialogs itself, because a browser's own tell no
 * folder. Folders and files go by opaque handles, so that the page never names a path. Types only.
 */
import type { Outcome } from './desktopApi.ts';

export interface BrowsedEntry {
  readonly handle: string;
  readonly name: string;
}
export interface BrowsedFile extends BrowsedEntry {
  readonly bytes: number;
  /** ISO 8601. */
  readonly changedAt: string;
}
export interface BrowsedFolder extends BrowsedEntry {
  /** Full path, to be shown. */
  readonly path: string;
  /** Null at the top of a disk. */
  readonly parent: string | null;
  readonly folders: readonly BrowsedEntry[];
  /** Draft files only. */
  readonly files: readonly BrowsedFile[];
}
/** The name is taken: ask, then send again with `replace`. */
export interface NameTaken {
  readonly taken: true;
}

export interface BrowseApi {
  /** Where people look first: documents, desktop, home, disks. */
  listPlaces(argument: Record<string, never>): Promise<readonly BrowsedEntry[]>;
  /** Null: where the user last was, else the documents. */
  listFolder(argument: { readonly handle: string | null }): Promise<Outcome<BrowsedFolder>>;
  makeFolder(argument: { readonly handle: string; readonly name: string }): Promise<Outcome<BrowsedFolder>>;
  /** `DesktopApi.saveDraftFile` with the place chosen in the page. Full path when written. */
  saveDraftFileIn(argument: { readonly id: string; readonly folder: string; readonly name: string; readonly replace: boolean; readonly password: string | null }): Promise<Outcome<string | NameTaken>>;
}
export type BrowseMethod = keyof BrowseApi;
