/**
 * The drafts on disk: one folder each, `draft.json` and `assets/`. Nothing is acknowledged that does not lie there, nothing
 * older replaces what is newer, and what cannot be read is named and left.
 */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Draft } from '#shared/application/draft.ts';
import type { AssetsWanted, DiskState, DraftLease, MirrorListing, SavedDraft } from '#shared/desktopApi.ts';
import { DRAFT_ENTRY } from '#shared/draftFile/entryNames.ts';
import { checkDraftSize, writeDraftJson } from '#shared/draftFile/writeDraftFile.ts';
import { claimFolder } from '#electron/desktop/claimFolder.ts';
import { Refused } from '#electron/desktop/refused.ts';
import { syncFolder } from '#electron/desktop/syncFolder.ts';
import { folderOfDamaged } from './damagedFolders.ts';
import { type AssetName, DraftAssetsFolder } from './draftAssetsFolder.ts';
import { DraftIndex } from './draftIndex.ts';
import { DraftLeases, type LeaseOwner } from './draftLeases.ts';
import { DraftRights } from './draftRights.ts';
import { explainSaveError } from './explainSaveError.ts';
import { DraftHistories } from './history/draftHistories.ts';
import { draftFolderName, unfinishedName } from './mirrorNames.ts';
import { MirrorVersions } from './mirrorVersions.ts';
import { readStoredDraft, type StoredDraft, stampOf } from './readStoredDraft.ts';
import { type KnownDraft, listedDraft } from './scanDrafts.ts';
import { RecentDrafts } from './recentDrafts.ts';
import { OtherStateOnDisk } from './saveRefusals.ts';
import { setAsideDamagedDraft } from './setAsideFile.ts';
import { findInTrash, moveOutOfTrash, moveToTrash } from './trash.ts';
import { ReadBackDiffers, sha256Of, writeDurably } from './writeDurably.ts';

export interface MirrorOptions {
  readonly draftsFolder: string;
  /** Of `knownDraftsFile.ts`; null: nothing is remembered across starts. */
  readonly knownDraftsFile: string | null;
  readonly now: () => Date;
  /** Told of every draft that reached the disk. */
  readonly onSaved?: (id: string, draftFolder: string) => void;
  readonly leaseOwner?: LeaseOwner;
}

/** What whoever saves knows of who may write, and of what lies there. */
export interface SaveGuard {
  /** Of `takeDraft`; null: the draft was never taken. */
  readonly lease: string | null;
  /** Null: nothing; undefined: not named, and only the revision counts. */
  readonly replaces?: Pick<DiskState, 'revision' | 'sha256'> | null | undefined;
}

export class Mirror {
  readonly assets: DraftAssetsFolder;
  readonly histories = new DraftHistories();
  readonly leases: DraftLeases;
  readonly rights: DraftRights;
  readonly versions: MirrorVersions;
  readonly #options: MirrorOptions;
  #altersFiles = false;
  readonly #index: DraftIndex;
  readonly #recent = new RecentDrafts();
  /** Everything that writes goes one after the other. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: MirrorOptions) {
    this.#options = options;
    this.#index = new DraftIndex(options.draftsFolder, options.knownDraftsFile);
    this.assets = new DraftAssetsFolder(options.now);
    this.leases = new DraftLeases(options.now, options.leaseOwner);
    this.rights = new DraftRights(this, options.now);
    this.versions = new MirrorVersions(this, options.now);
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
    return this.#index.all;
  }

  /** Full paths of folders whose `draft.json` is damaged or gone, as of the last look. */
  get damaged(): readonly string[] {
    return this.#index.damaged;
  }

  get draftsFolder(): string {
    return this.#index.draftsFolder;
  }

  #unfinished(id: string): string {
    return path.join(this.draftsFolder, unfinishedName(id));
  }

  async #folderOf(id: string): Promise<string> {
    const known = await this.#index.find(id);
    return known?.folder ?? await folderOfDamaged(this.#index.damaged, id, this.histories) ?? this.#unfinished(id);
  }

  async list(): Promise<MirrorListing> {
    return this.inTurn(async () => {
      const unreadable = await this.#index.scan();
      await this.#index.write();
      return { drafts: this.known.map(({ listed }) => listed), unreadable };
    });
  }

  /** Where it lies just now; null when it is not on disk. */
  async folderOf(id: string): Promise<string | null> {
    return (await this.#index.find(id))?.folder ?? null;
  }

  async has(id: string): Promise<boolean> {
    return await this.#index.find(id) !== null;
  }

  /** Null when there is none. */
  async read(id: string): Promise<StoredDraft & { readonly folder: string } | null> {
    const known = await this.#index.find(id);
    const stored = known && await readStoredDraft(path.join(known.folder, DRAFT_ENTRY));
    return known && stored ? { ...stored, folder: known.folder } : null;
  }

  /** Where a draft's files are looked for, whether it was saved yet or not. */
  async draftFolder(id: string): Promise<string> {
    return this.#folderOf(id);
  }

  /** What lies on disk, as of the last look. */
  stateOf(id: string): DiskState | null {
    const known = this.#index.get(id);
    return known ? { revision: known.listed.revision, changedAt: known.listed.changedAt, sha256: known.sha256 } : null;
  }

  /** Refuses when another window or program has the draft (`DraftTaken`), or when something else lies there than `guard` names (`OtherStateOnDisk`). */
  async save(draft: Draft, guard: SaveGuard = { lease: null }): Promise<Pick<SavedDraft, 'revision' | 'savedAt'> | AssetsWanted> {
    const bytes = writeDraftJson(draft);
    checkDraftSize(draft, bytes.length);
    return this.inTurn(async () => {
      const { stored, folder } = await this.#placeFor(draft.id);
      this.rights.ensure(draft.id, guard.lease);
      if (stored && stored.listed.revision === draft.revision && stored.sha256 === sha256Of(bytes)) return this.#acknowledge(draft);
      if (stored && guard.replaces !== undefined && (stored.listed.revision !== guard.replaces?.revision || stored.sha256 !== guard.replaces.sha256)) {
        throw new OtherStateOnDisk({ revision: stored.listed.revision, changedAt: stored.listed.changedAt, sha256: stored.sha256 });
      }
      if (stored && stored.listed.revision >= draft.revision) {
        throw new Refused('磁盘上的这份申报书比这里的新，可能在别处改过，所以没有覆盖它。请先复制这里新写的内容，再从“我的申报书”重新打开。');
      }
      const wanted: string[] = [];
      for (const asset of draft.assets) if (!(await this.assets.has(folder, asset))) wanted.push(asset.sha256);
      if (wanted.length > 0) return { wanted };
      if (stored) {
        await this.leases.ensure(folder);
        await this.versions.keepReplaced(folder, await this.#recent.stored(stored), draft);
      }
      if (folder === this.#unfinished(draft.id)) await this.#saveFirst(draft, bytes);
      else {
        await writeDurably(path.join(folder, DRAFT_ENTRY), bytes);
        await this.#remember(folder, draft, bytes);
      }
      return this.#acknowledge(draft);
    });
  }

  /** A folder whose `draft.json` was damaged or taken away stays the draft's: its pictures, evidence and history lie there. */
  async #placeFor(id: string): Promise<{ readonly stored: KnownDraft | null; readonly folder: string }> {
    const before = this.#index.get(id);
    const stored = await this.#index.find(id);
    if (stored) return { stored, folder: stored.folder };
    const stays = before && await stampOf(before.folder) ? before.folder : await folderOfDamaged(this.#index.damaged, id, this.histories);
    if (stays === null) return { stored: null, folder: this.#unfinished(id) };
    await setAsideDamagedDraft(path.join(stays, DRAFT_ENTRY), this.#options.now());
    return { stored: null, folder: stays };
  }

  #acknowledge(draft: Draft): Pick<SavedDraft, 'revision' | 'savedAt'> {
    const folder = this.#index.get(draft.id)?.folder;
    if (folder !== undefined) this.#options.onSaved?.(draft.id, folder);
    return { revision: draft.revision, savedAt: this.#options.now().toISOString() };
  }

  /** The folder gets its name when it is complete, so that no half a draft is ever seen. */
  async #saveFirst(draft: Draft, bytes: Uint8Array): Promise<void> {
    const unfinished = this.#unfinished(draft.id);
    const file = path.join(unfinished, DRAFT_ENTRY);
    await mkdir(unfinished, { recursive: true });
    await writeDurably(file, bytes);
    const folder = await claimFolder(unfinished, draftFolderName(draft));
    await syncFolder(this.draftsFolder);
    if (sha256Of(await readFile(path.join(folder, DRAFT_ENTRY))) !== sha256Of(bytes)) throw new ReadBackDiffers(folder);
    await this.#remember(folder, draft, bytes);
  }

  async #remember(folder: string, draft: Draft, bytes: Uint8Array): Promise<void> {
    const stamp = await stampOf(path.join(folder, DRAFT_ENTRY));
    if (!stamp) throw new ReadBackDiffers(folder);
    this.#recent.remember(draft, sha256Of(bytes));
    this.#index.set(draft.id, { folder, stamp, sha256: sha256Of(bytes), listed: listedDraft(draft) });
  }

  /** Before or after the draft's first save. The bytes' hash is the caller's to have checked. */
  async putAsset(id: string, asset: AssetName, bytes: Uint8Array): Promise<void> {
    return this.inTurn(async () => this.assets.put(await this.#folderOf(id), asset, bytes));
  }

  async putAssetFrom(id: string, asset: AssetName, fill: (file: string) => Promise<void>): Promise<void> {
    return this.inTurn(async () => this.assets.putFrom(await this.#folderOf(id), asset, fill));
  }

  async readAsset(id: string, sha256: string): Promise<Uint8Array | null> {
    return this.assets.read(await this.#folderOf(id), sha256);
  }

  /** What the saved draft `from` refers to. */
  async copyAssets(from: string, to: string): Promise<void> {
    return this.inTurn(async () => {
      const source = await this.#index.find(from);
      const stored = source && await readStoredDraft(path.join(source.folder, DRAFT_ENTRY));
      if (!source || !stored) throw new Refused('原来的申报书不在磁盘上，没能复制它的图片和材料。');
      const target = await this.#folderOf(to);
      for (const asset of stored.draft.assets) await this.assets.copy(source.folder, target, asset);
    });
  }

  async takeDraft(id: string, takeOver: boolean, owner: string | null = null): Promise<DraftLease> {
    return this.rights.take(id, takeOver, owner);
  }

  async trash(id: string): Promise<void> {
    return this.inTurn(async () => {
      const known = await this.#index.find(id);
      // Never saved to disk: there is nothing to move.
      if (!known) return;
      await this.#leave(known.folder);
      await moveToTrash(this.draftsFolder, known.folder, this.#options.now());
      this.#index.delete(id);
    });
  }

  async untrash(id: string): Promise<void> {
    return this.inTurn(async () => {
      if (await this.#index.find(id)) return;
      const known = await findInTrash(this.draftsFolder, id);
      if (!known) throw new Refused('回收站里没有这份申报书的文件夹，可能已被移走。');
      await moveOutOfTrash(this.draftsFolder, known.folder);
      await this.#index.scan();
    });
  }

  async #leave(folder: string): Promise<void> {
    await this.leases.release(folder);
    this.histories.forget(folder);
  }

  /** From now on everything is looked for and saved in another folder; what lies there is read anew. In turn only. How many drafts there are. */
  async useFolder(draftsFolder: string): Promise<number> {
    for (const { folder } of this.known) await this.#leave(folder);
    await this.#index.use(draftsFolder);
    return this.known.length;
  }

  /** Waits for what is being written. */
  async settle(): Promise<void> {
    await this.#queue;
  }
}

