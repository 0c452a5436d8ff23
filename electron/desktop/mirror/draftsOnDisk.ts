/** Where the drafts lie on disk and what is known of them: the index, the way to each draft's folder, and the one queue in which everything is written. */
import path from 'node:path';
import type { DiskState } from '#shared/desktopApi.ts';
import { DRAFT_ENTRY } from '#shared/draftFile/entryNames.ts';
import { folderOfDamaged } from './damagedFolders.ts';
import { DraftAssetsFolder } from './draftAssetsFolder.ts';
import { DraftIndex } from './draftIndex.ts';
import { DraftLeases, type LeaseOwner } from './draftLeases.ts';
import { explainSaveError } from './explainSaveError.ts';
import { DraftHistories } from './history/draftHistories.ts';
import { unfinishedName } from './mirrorNames.ts';
import { readStoredDraft, type StoredDraft } from './readStoredDraft.ts';
import type { KnownDraft } from './scanDrafts.ts';
import { ReadBackDiffers } from './writeDurably.ts';

export interface DraftsOnDiskOptions {
  readonly draftsFolder: string;
  /** Of `knownDraftsFile.ts`; null: nothing is remembered across starts. */
  readonly knownDraftsFile: string | null;
  readonly now: () => Date;
  readonly leaseOwner?: LeaseOwner;
}

export class DraftsOnDisk {
  readonly assets: DraftAssetsFolder;
  readonly histories = new DraftHistories();
  readonly index: DraftIndex;
  readonly leases: DraftLeases;
  readonly now: () => Date;
  #altersFiles = false;
  #queue: Promise<unknown> = Promise.resolve();

  constructor({ draftsFolder, knownDraftsFile, now, leaseOwner }: DraftsOnDiskOptions) {
    this.index = new DraftIndex(draftsFolder, knownDraftsFile);
    this.assets = new DraftAssetsFolder(now);
    this.leases = new DraftLeases(now, leaseOwner);
    this.now = now;
  }

  /** Runs when everything that was begun before is done; nothing else writes meanwhile. Errors come out in words. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(() => work()).catch((error: unknown) => {
      if (error instanceof ReadBackDiffers) this.#altersFiles = true;
      throw explainSaveError(error, this.draftsFolder);
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  /** Whether a file was read back otherwise than it was written since the program started. */
  get altersFiles(): boolean {
    return this.#altersFiles;
  }

  /** As of the last look. */
  get known(): readonly KnownDraft[] {
    return this.index.all;
  }

  /** Full paths of folders whose `draft.json` is damaged or gone, as of the last look. */
  get damaged(): readonly string[] {
    return this.index.damaged;
  }

  get draftsFolder(): string {
    return this.index.draftsFolder;
  }

  /** Where a draft lies until its first save is complete. */
  unfinishedFolder(id: string): string {
    return path.join(this.draftsFolder, unfinishedName(id));
  }

  /** Where it lies just now; null when it is not on disk. */
  async folderOf(id: string): Promise<string | null> {
    return (await this.index.find(id))?.folder ?? null;
  }

  /** Where a draft's files are looked for, whether it was saved yet or not. */
  async draftFolder(id: string): Promise<string> {
    return await this.folderOf(id) ?? await folderOfDamaged(this.damaged, id, this.histories) ?? this.unfinishedFolder(id);
  }

  /** Null when there is none. */
  async read(id: string): Promise<StoredDraft & { readonly folder: string } | null> {
    const known = await this.index.find(id);
    const stored = known && await readStoredDraft(path.join(known.folder, DRAFT_ENTRY));
    return known && stored ? { ...stored, folder: known.folder } : null;
  }

  /** What lies on disk, as of the last look. */
  stateOf(id: string): DiskState | null {
    const known = this.index.get(id);
    return known ? { revision: known.listed.revision, changedAt: known.listed.changedAt, sha256: known.sha256 } : null;
  }

  /** Waits for what is being written. */
  async settle(): Promise<void> {
    await this.#queue;
  }
}
