/**
 * Everything that crosses between the window and the computer: types only. Electron (IPC) and the loopback host (HTTP) serve
 * the same methods; the far side validates every argument, and paths are chosen there, never by the window.
 */
import type { Draft } from './application/draft.ts';
import type { PrintedPlace } from './export/exporter.ts';
import type { PackageExtra } from './export/package/packageExtras.ts';
import type { PackageReviewResult } from './export/package/packageReviewResult.ts';
import type { SingleFile } from './export/package/singleFiles.ts';
import type { VersionReason } from './history/versionReason.ts';

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
  /** Of its `draft.json`, hex: what the next save replaces. */
  readonly sha256: string;
}
/** Tells what lies on disk from every other state of a draft. */
export interface DiskState {
  readonly revision: number;
  readonly changedAt: string;
  /** Of its `draft.json`, hex. */
  readonly sha256: string;
}
/** Nothing was written: somebody else writes the draft, or something else lies there than what was named. */
export type NotSaved =
  /** `holder` as in `DraftLease`. */
  | { readonly notSaved: 'taken'; readonly holder: string }
  | { readonly notSaved: 'otherState'; readonly found: DiskState };
/** Hashes of assets that the computer lacks: put them, then save again. Nothing was acknowledged. */
export interface AssetsWanted {
  readonly wanted: readonly string[];
}
/** A state of a draft that is kept in its history. */
export interface DraftVersion {
  /** Names it within its draft; later versions sort behind earlier ones. */
  readonly id: string;
  /** ISO 8601: when the draft was last changed to be as it is here. By the computer's clock, which may have been wrong: the order of the list is right. */
  readonly time: string;
  readonly reason: VersionReason;
  /** What the user called it; null when it has no name. A named version is kept for ever. */
  readonly name: string | null;
  /** 字数 of the narrative. */
  readonly words: number;
  /** Fields and table rows that are filled in. */
  readonly filled: number;
  readonly revision: number;
  /** Of its draft.json, without pictures. */
  readonly bytes: number;
}
export interface VersionListing {
  /** Newest first. The present state is not among them unless it was kept for a reason. */
  readonly versions: readonly DraftVersion[];
  /** Versions that are still on disk but cannot be read any more. They are left where they are. */
  readonly damaged: number;
  /** What the history takes on disk, without pictures. */
  readonly bytes: number;
}
export interface ReadVersion {
  readonly version: DraftVersion;
  /** As it was, with its revision of then. Its pictures are read with `readAsset` as always. */
  readonly draft: Draft;
  readonly setAside: readonly string[];
}
/** A draft of the window's, by what `shared/history/canonicalDraft.ts` makes of it. */
export interface ExpectedDraft {
  readonly id: string;
  readonly revision: number;
  /** SHA-256 (hex) of `canonicalDraftText`. */
  readonly sha256: string;
}
export interface CheckedDraft {
  readonly id: string;
  readonly company: string;
  readonly benchmarkName: string;
  /** The folder's name; empty when there is none. */
  readonly folder: string;
  /**
   * `equal`: as the window has it. `whole`: restores; the window named none. `behind`, `ahead`: of another revision than the window's.
   * `differs`: the same revision with other contents (`shared/history/differingPlaces.ts` names them). `missing`: no folder. `damaged`: does not restore whole.
   */
  readonly state: 'equal' | 'whole' | 'behind' | 'ahead' | 'differs' | 'missing' | 'damaged';
  readonly revision: number;
  /** Pictures and evidence files, read back and hashed. */
  readonly assets: number;
  /** Versions of the history that restore. */
  readonly versions: number;
  /** Each a sentence: what does not restore, and what to do. */
  readonly problems: readonly string[];
}
/** A rehearsal: everything was read back from the disk and restored in memory. */
export interface MirrorCheck {
  /** ISO 8601. */
  readonly checkedAt: string;
  /** Nothing is missing, damaged, behind or different, and nothing is unreadable. */
  readonly isGood: boolean;
  /** One sentence for the user. */
  readonly summary: string;
  readonly drafts: readonly CheckedDraft[];
  readonly unreadable: readonly string[];
}
/** A file that a cloud disk or a copy left beside a draft: another state of it, which the program neither uses nor touches. */
export interface ConflictCopy {
  /** Of the draft whose folder it lies in. */
  readonly draftId: string;
  readonly folder: string;
  readonly fileName: string;
  /** ISO 8601. */
  readonly modifiedAt: string;
  /** For `openHandedFile`: opens it as a draft of its own. */
  readonly handle: string;
}
export interface SecondMirror {
  /** Full path. */
  readonly folder: string;
  /** ISO 8601 of the last time when all drafts were there; null: never yet. */
  readonly completeAt: string | null;
  /** Drafts that have still to be written there. */
  readonly waiting: number;
  /** Why the last try failed, in words; null: it did not. */
  readonly problem: string | null;
}
/** A draft whose draft.json is damaged or gone, while its history still has versions of it. The window's own copy, where there is one, is newer. */
export interface RecoverableDraft {
  /** For `recoverDraft`. */
  readonly handle: string;
  /** The folder's name. */
  readonly folder: string;
  readonly draftId: string;
  readonly company: string;
  readonly benchmarkName: string;
  /** The newest state that can be had. */
  readonly newest: DraftVersion;
}
export interface MirrorStatus {
  /** Full path. */
  readonly draftsFolder: string;
  readonly secondMirror: SecondMirror | null;
  /** The last rehearsal on this computer, its details left out; null: none yet. */
  readonly lastCheck: Pick<MirrorCheck, 'checkedAt' | 'isGood' | 'summary'> | null;
  readonly conflicts: readonly ConflictCopy[];
  readonly recoverable: readonly RecoverableDraft[];
  /** Whole sentences, each said once: cloud disk, encryption software, a history that cannot be written. */
  readonly notices: readonly string[];
}
export interface MovedDrafts {
  /** Full path of the new folder. */
  readonly draftsFolder: string;
  /** The old one, left as it was with a note in it. */
  readonly oldFolder: string;
  readonly drafts: number;
}
/** How far a move of the drafts' folder is. */
export interface MoveProgress {
  readonly files: number;
  readonly bytes: number;
  /** Read back equal. */
  readonly copiedFiles: number;
  readonly copiedBytes: number;
}
/** A draft in the trash. */
export interface TrashedDraft extends MirroredDraft {
  /** ISO day. */
  readonly trashedOn: string;
  /** Earliest day on which it may be removed, ISO. */
  readonly removedFrom: string;
}
/** Whether a window may write a draft: one window, of one program, at a time. */
export type DraftLease =
  /** `lease`: to be named with every save; void as soon as somebody else takes the draft. `onDisk`: what the first save replaces. Both only for a window that says who it is. */
  | { readonly isMine: true; readonly lease?: string; readonly onDisk?: DiskState | null }
  /** `holder`: `电脑“PC-1”上的程序，14:32 起`. */
  | { readonly isMine: false; readonly holder: string };
export interface OpenedDraftFile {
  /** With an id of its own when the window knows its id already. Its assets lie in the mirror. */
  readonly draft: Draft;
  readonly fileName: string;
  /** The draft that the file is of is here already, and this is a copy beside it. */
  readonly isCopy?: true;
  /** What the gate set aside, in words. */
  readonly setAside: readonly string[];
}
/** A draft file that waits for the user; nothing was taken from it yet. */
interface WaitingFile {
  /** For the methods that settle it. */
  readonly handle: string;
  readonly fileName: string;
}
/** It was given a password. */
export interface LockedDraftFile extends WaitingFile {
  /** The password that was tried is another one. */
  readonly wasWrong: boolean;
}
/** A draft that lies on this computer already, in another state. */
export interface KnownDraftFile extends WaitingFile {
  readonly draft: Draft;
  /** What the gate set aside, in words. */
  readonly setAside: readonly string[];
  /** What the file and the draft on this computer both come from; null when that cannot be told. */
  readonly ancestor: Draft | null;
}
export interface BroughtInFile {
  /** Hashes of files that are damaged or lacking in the draft file. */
  readonly lost: readonly string[];
  /** Whole sentences about them. */
  readonly setAside: readonly string[];
}
export type DraftFileOpening =
  | ({ readonly kind: 'opened' } & OpenedDraftFile)
  | ({ readonly kind: 'locked' } & LockedDraftFile)
  /** Of a later program: read as far as it goes, to be looked at. It lies nowhere on this computer; its pictures are read by the id that it has here. */
  | ({ readonly kind: 'newer' } & OpenedDraftFile)
  | ({ readonly kind: 'known' } & KnownDraftFile);

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
  readonly tableOfContents: boolean;
  /** Puts 草稿 into the names: there are findings left. */
  readonly markedAsDraft: boolean;
  readonly what: ExportContents;
}
export type ExportContents =
  /** All that is filed, in a folder of its own; `extras` stand beside it. */
  | { readonly kind: 'package'; readonly zip: boolean; readonly extras: readonly PackageExtra[] }
  /** `replace`: files of the same names give way, unless another program has them open. */
  | { readonly kind: 'files'; readonly files: readonly SingleFile[]; readonly replace: boolean };
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
  readonly review: PackageReviewResult;
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
/** What is printed by itself. */
export type PrintedPaper = 'application' | 'promise';
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
  /**
   * Writes beside, syncs, renames, reads back; acknowledges only what lies on disk. An older revision than the one there is refused.
   * `replaces`: what the window knows to lie there (null: nothing), else nothing is written; it may be left out only while nobody has
   * taken the draft. `lease` of `takeDraft`.
   */
  saveDraft(argument: { readonly draft: Draft; readonly replaces?: Pick<DiskState, 'revision' | 'sha256'> | null; readonly lease?: string | null }): Promise<Outcome<SavedDraft | AssetsWanted | NotSaved>>;
  putAsset(argument: { readonly draftId: string; readonly sha256: string; readonly extension: string; readonly bytes: Uint8Array }): Promise<Outcome<null>>;
  readAsset(argument: { readonly draftId: string; readonly sha256: string }): Promise<Outcome<Uint8Array>>;
  /** Into the trash beside the drafts; `restoreDraft` brings it back. */
  trashDraft(argument: { readonly id: string }): Promise<Outcome<null>>;
  untrashDraft(argument: { readonly id: string }): Promise<Outcome<null>>;
  /** Copies assets of one draft to another id (另存为新稿). */
  copyAssets(argument: { readonly from: string; readonly to: string }): Promise<Outcome<null>>;

  /** What is in the trash on disk, newest first. */
  listTrash(argument: Record<string, never>): Promise<Outcome<readonly TrashedDraft[]>>;

  /** To be asked when a draft is opened for writing. `takeOver`: the user wants it here; the other's saves are refused from then on. `owner`: the browser that asks, by a name that it keeps. */
  takeDraft(argument: { readonly id: string; readonly takeOver: boolean; readonly owner?: string }): Promise<Outcome<DraftLease>>;
  /** Every few seconds while the draft is open, so that a window that is gone does not keep others from it. */
  keepDraft(argument: { readonly id: string; readonly lease: string }): Promise<Outcome<DraftLease>>;
  releaseDraft(argument: { readonly id: string; readonly lease?: string }): Promise<Outcome<null>>;

  listVersions(argument: { readonly id: string }): Promise<Outcome<VersionListing>>;
  readVersion(argument: { readonly id: string; readonly version: string }): Promise<Outcome<ReadVersion>>;
  /** Names a version, or with null the state that lies on disk now (保存一个版本: save first). An empty name takes the name off. */
  nameVersion(argument: { readonly id: string; readonly version: string | null; readonly name: string }): Promise<Outcome<DraftVersion>>;
  /** Keeps the state that lies on disk now, before something is done with it. Save first. Exports keep one by themselves. Null: the draft never reached the disk. */
  keepVersion(argument: { readonly id: string; readonly reason: Exclude<VersionReason, 'auto' | 'named'> }): Promise<Outcome<DraftVersion | null>>;

  /** Reads every draft, every picture and evidence file and every version back from the disk. `drafts`: what the window has, may be empty. */
  checkMirror(argument: { readonly drafts: readonly ExpectedDraft[] }): Promise<Outcome<MirrorCheck>>;
  /** Puts the newest version in the place of the damaged draft.json, which is set aside. `readMirror` has it afterwards. */
  recoverDraft(argument: { readonly handle: string }): Promise<Outcome<ReadVersion>>;
  mirrorStatus(argument: Record<string, never>): Promise<MirrorStatus>;
  /** Copies all into `质量标杆申报` in the chosen folder, reads it back, and only then uses it; the old folder stays, with a note in it. */
  moveDraftsFolder(argument: { readonly folder: string }): Promise<Outcome<MovedDrafts>>;
  /** Null: no move is under way. */
  moveProgress(argument: Record<string, never>): Promise<MoveProgress | null>;
  /** The move is refused with `已取消。`, unless the new folder is used already; what was copied is taken away again. */
  cancelMove(argument: Record<string, never>): Promise<null>;
  /** Handle of a chosen folder (a USB stick, a share), or null: none any more; what lies there stays. Written behind: see `mirrorStatus`. */
  setSecondMirror(argument: { readonly folder: string | null }): Promise<Outcome<MirrorStatus>>;

  /** A dialog; null when the user cancelled. What is known, and no other state of it, becomes a draft with an id of its own. */
  pickDraftFile(argument: { readonly knownIds: readonly string[] }): Promise<Outcome<DraftFileOpening | null>>;
  openHandedFile(argument: { readonly handle: string; readonly knownIds: readonly string[] }): Promise<Outcome<DraftFileOpening>>;
  openDroppedFile(argument: { readonly name: string; readonly bytes: Uint8Array; readonly knownIds: readonly string[] }): Promise<Outcome<DraftFileOpening>>;
  /** A wrong password may be tried again, with the new handle. */
  unlockDraftFile(argument: { readonly handle: string; readonly password: string; readonly knownIds: readonly string[] }): Promise<Outcome<DraftFileOpening>>;
  /** A known draft's file as a draft of its own. */
  openFileAsCopy(argument: { readonly handle: string }): Promise<Outcome<OpenedDraftFile>>;
  /** Before the window brings a known draft's file together with the draft: both states are kept as versions, the file's pictures and evidence lie with the draft's. */
  bringInFile(argument: { readonly handle: string }): Promise<Outcome<BroughtInFile>>;
  forgetFile(argument: { readonly handle: string }): Promise<Outcome<null>>;
  openSample(argument: { readonly knownIds: readonly string[] }): Promise<Outcome<OpenedDraftFile>>;
  /** A dialog; null when cancelled, else the full path. Writes what was last saved; with a password nobody opens it without. */
  saveDraftFile(argument: { readonly id: string; readonly suggestedName: string; readonly password: string | null }): Promise<Outcome<string | null>>;

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
  /** Typesets a paper and opens the PDF with the system's program for it, which prints. */
  openForPrinting(argument: { readonly draft: Draft; readonly paper: PrintedPaper }): Promise<Outcome<null>>;
  /** A picture of a saved draft, or the original that was kept of it, into a chosen folder; never over another file. `name` without its ending. The full path. */
  savePicture(argument: { readonly draftId: string; readonly sha256: string; readonly folder: string; readonly name: string }): Promise<Outcome<string>>;
  showDraftsFolder(argument: Record<string, never>): Promise<Outcome<null>>;
}
export type DesktopMethod = keyof DesktopApi;
