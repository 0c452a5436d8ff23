/**
 * Everything that crosses between the window and the computer: types only. Electron (IPC) and the loopback host (HTTP) serve
 * the same methods; the far side validates every argument, and paths are chosen there, never by the window.
 */
import type { Draft } from './application/draft.ts';
import type { PrintedPlace } from './export/exporter.ts';

/** What was asked for, or one Chinese sentence why not and what to do. Errors of the program itself are thrown. */
export type Outcome<T> = { readonly done: T } | { readonly refused: string };

export interface ProgramFacts {
  readonly host: 'electron' | 'browser';
  /** `质量标杆申报助手 0.1.0`. */
  readonly program: string;
  readonly version: string;
  /** ISO day of the commit that it was built from; empty when unknown. */
  readonly builtFrom: string;
  /** `Windows 10.0.22631`, `Linux 6.1`. */
  readonly system: string;
  /** The drafts' folder as the user knows it: a full path. */
  readonly draftsFolder: string;
}

/** A draft as it lies in the mirror on disk, without its contents. */
export interface MirroredDraft {
  readonly id: string;
  readonly revision: number;
  readonly changedAt: string;
  readonly company: string;
  readonly benchmarkName: string;
  readonly words: number;
}
export interface MirrorListing {
  readonly drafts: readonly MirroredDraft[];
  /** Folders that could not be read, each a sentence with its name. They are left where they are. */
  readonly unreadable: readonly string[];
}
export interface SavedDraft {
  /** The revision that now lies on disk and was read back equal. */
  readonly revision: number;
  /** ISO 8601. */
  readonly savedAt: string;
}
/** Hashes of assets that the computer lacks: put them, then save again. Nothing was acknowledged. */
export interface AssetsWanted {
  readonly wanted: readonly string[];
}
export interface OpenedDraftFile {
  /** With an id of its own when the window knows its id already. Its assets lie in the mirror. */
  readonly draft: Draft;
  readonly fileName: string;
  /** What the gate set aside, in words. */
  readonly setAside: readonly string[];
}

/** A folder that the user chose, by an opaque handle. */
export interface ChosenFolder {
  readonly handle: string;
  /** Full path, to be shown. */
  readonly path: string;
}
export interface ExportOrder {
  readonly draft: Draft;
  /** Handle of a chosen folder. */
  readonly folder: string;
  readonly zip: boolean;
  readonly tableOfContents: boolean;
  /** Puts 草稿 into the names: there are findings left. */
  readonly markedAsDraft: boolean;
}
export interface ExportedDocument {
  /** Path within the package, with `/`. */
  readonly name: string;
  readonly pages: number | null;
  readonly bytes: number;
}
export interface ExportResult {
  /** Full path, to be shown. */
  readonly folder: string;
  readonly files: readonly ExportedDocument[];
  readonly words: number;
  readonly warnings: readonly string[];
}
export interface ExportState {
  /** Steps begun so far, in order: the last one is under way while neither `result` nor `refused` is there. */
  readonly steps: readonly string[];
  readonly result: ExportResult | null;
  /** Why it ended without a package, in words; `已取消。` after a cancel. */
  readonly refused: string | null;
}
export interface TypesetPages {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly places: readonly PrintedPlace[];
  readonly warnings: readonly string[];
}
/** Something that happens on the computer's side without being asked for. */
export type DesktopEvent =
  /** A second start brought a file along, or a file was double-clicked. */
  | { readonly kind: 'openFile'; readonly handle: string; readonly fileName: string }
  /** A command of the native menu, by its id in `renderer/commands`. */
  | { readonly kind: 'command'; readonly command: string };

/** Each method takes one argument object, so that both hosts can pass it on alike. */
export interface DesktopApi {
  about(argument: Record<string, never>): Promise<ProgramFacts>;
  /** Waits up to 20 s; null when nothing happened. */
  nextEvent(argument: Record<string, never>): Promise<DesktopEvent | null>;

  listMirror(argument: Record<string, never>): Promise<Outcome<MirrorListing>>;
  readMirror(argument: { readonly id: string }): Promise<Outcome<OpenedDraftFile>>;
  /** Writes beside, syncs, renames, reads back; acknowledges only what lies on disk. An older revision than the one there is refused. */
  saveDraft(argument: { readonly draft: Draft }): Promise<Outcome<SavedDraft | AssetsWanted>>;
  putAsset(argument: { readonly draftId: string; readonly sha256: string; readonly extension: string; readonly bytes: Uint8Array }): Promise<Outcome<null>>;
  readAsset(argument: { readonly draftId: string; readonly sha256: string }): Promise<Outcome<Uint8Array>>;
  /** Into the trash beside the drafts; `restoreDraft` brings it back. */
  trashDraft(argument: { readonly id: string }): Promise<Outcome<null>>;
  untrashDraft(argument: { readonly id: string }): Promise<Outcome<null>>;
  /** Copies assets of one draft to another id (另存为新稿). */
  copyAssets(argument: { readonly from: string; readonly to: string }): Promise<Outcome<null>>;

  /** A dialog; null when the user cancelled. Ids that the window knows get a new one. */
  pickDraftFile(argument: { readonly knownIds: readonly string[] }): Promise<Outcome<OpenedDraftFile | null>>;
  openHandedFile(argument: { readonly handle: string; readonly knownIds: readonly string[] }): Promise<Outcome<OpenedDraftFile>>;
  openDroppedFile(argument: { readonly name: string; readonly bytes: Uint8Array; readonly knownIds: readonly string[] }): Promise<Outcome<OpenedDraftFile>>;
  openSample(argument: { readonly knownIds: readonly string[] }): Promise<Outcome<OpenedDraftFile>>;
  /** A dialog; null when cancelled, else the full path. Writes what was last saved. */
  saveDraftFile(argument: { readonly id: string; readonly suggestedName: string }): Promise<Outcome<string | null>>;

  typeset(argument: { readonly draft: Draft }): Promise<Outcome<TypesetPages>>;

  /** Where the last export went, or the user's documents. */
  exportFolder(argument: Record<string, never>): Promise<ChosenFolder>;
  pickFolder(argument: { readonly title: string }): Promise<ChosenFolder | null>;
  startExport(argument: ExportOrder): Promise<Outcome<{ readonly job: string }>>;
  exportState(argument: { readonly job: string }): Promise<ExportState>;
  cancelExport(argument: { readonly job: string }): Promise<null>;
  /** Shows the package in the file manager. */
  showExport(argument: { readonly job: string }): Promise<Outcome<null>>;
  /** Opens one file of the package with the system's program, to look at it or to print it. */
  openExported(argument: { readonly job: string; readonly name: string }): Promise<Outcome<null>>;
  showDraftsFolder(argument: Record<string, never>): Promise<Outcome<null>>;
}
export type DesktopMethod = keyof DesktopApi;
