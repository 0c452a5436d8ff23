/**
 * The drafts on disk: one folder each, `draft.json` and `assets/`. Nothing is acknowledged that does not lie there, nothing
 * older replaces what is newer, and what cannot be read is named and left.
 */
import path from 'node:path';
import type { Draft } from '#shared/application/draft.ts';
import type { AssetsWanted, DraftLease, MirrorListing, SavedDraft } from '#shared/desktopApi.ts';
import { DRAFT_ENTRY } from '#shared/draftFile/entryNames.ts';
import { Refused } from '#electron/desktop/refused.ts';
import type { AssetName } from './draftAssetsFolder.ts';
import { DraftRights } from './draftRights.ts';
import { DraftSaves, type SaveGuard } from './draftSaves.ts';
import { DraftsOnDisk, type DraftsOnDiskOptions } from './draftsOnDisk.ts';
import { MirrorVersions } from './mirrorVersions.ts';
import { readStoredDraft } from './readStoredDraft.ts';
import { findInTrash, moveOutOfTrash, moveToTrash } from './trash.ts';

export interface MirrorOptions extends DraftsOnDiskOptions {
  /** Told of every draft that reached the disk. */
  readonly onSaved?: (id: string, draftFolder: string) => void;
}

export class Mirror extends DraftsOnDisk {
  readonly rights: DraftRights;
  readonly versions: MirrorVersions;
  readonly #saves: DraftSaves;

  constructor(options: MirrorOptions) {
    super(options);
    this.rights = new DraftRights(this, options.now);
    this.versions = new MirrorVersions(this, options.now);
    this.#saves = new DraftSaves({ drafts: this, rights: this.rights, versions: this.versions, onSaved: options.onSaved ?? (() => undefined) });
  }

  async list(): Promise<MirrorListing> {
    return this.inTurn(async () => {
      const unreadable = await this.index.scan();
      await this.index.write();
      return { drafts: this.known.map(({ listed }) => listed), unreadable };
    });
  }

  async has(id: string): Promise<boolean> {
    return await this.index.find(id) !== null;
  }

  /** Refuses when another window or program has the draft (`DraftTaken`), or when something else lies there than `guard` names (`OtherStateOnDisk`). */
  async save(draft: Draft, guard: SaveGuard = { lease: null }): Promise<Pick<SavedDraft, 'revision' | 'savedAt'> | AssetsWanted> {
    return this.#saves.save(draft, guard);
  }

  /** Before or after the draft's first save. The bytes' hash is the caller's to have checked. */
  async putAsset(id: string, asset: AssetName, bytes: Uint8Array): Promise<void> {
    return this.inTurn(async () => this.assets.put(await this.draftFolder(id), asset, bytes));
  }

  async putAssetFrom(id: string, asset: AssetName, fill: (file: string) => Promise<void>): Promise<void> {
    return this.inTurn(async () => this.assets.putFrom(await this.draftFolder(id), asset, fill));
  }

  async readAsset(id: string, sha256: string): Promise<Uint8Array | null> {
    return this.assets.read(await this.draftFolder(id), sha256);
  }

  /** What the saved draft `from` refers to. */
  async copyAssets(from: string, to: string): Promise<void> {
    return this.inTurn(async () => {
      const source = await this.index.find(from);
      const stored = source && await readStoredDraft(path.join(source.folder, DRAFT_ENTRY));
      if (!source || !stored) throw new Refused('原来的申报书不在磁盘上，没能复制它的图片和材料。');
      const target = await this.draftFolder(to);
      for (const asset of stored.draft.assets) await this.assets.copy(source.folder, target, asset);
    });
  }

  async takeDraft(id: string, takeOver: boolean, owner: string | null = null): Promise<DraftLease> {
    return this.rights.take(id, takeOver, owner);
  }

  async trash(id: string): Promise<void> {
    return this.inTurn(async () => {
      const known = await this.index.find(id);
      // Never saved to disk: there is nothing to move.
      if (!known) return;
      await this.#leave(known.folder);
      await moveToTrash(this.draftsFolder, known.folder, this.now());
      this.index.delete(id);
    });
  }

  async untrash(id: string): Promise<void> {
    return this.inTurn(async () => {
      if (await this.index.find(id)) return;
      const known = await findInTrash(this.draftsFolder, id);
      if (!known) throw new Refused('回收站里没有这份申报书的文件夹，可能已被移走。');
      await moveOutOfTrash(this.draftsFolder, known.folder);
      await this.index.scan();
    });
  }

  async #leave(folder: string): Promise<void> {
    await this.leases.release(folder);
    this.histories.forget(folder);
  }

  /** From now on everything is looked for and saved in another folder; what lies there is read anew. In turn only. How many drafts there are. */
  async useFolder(draftsFolder: string): Promise<number> {
    for (const { folder } of this.known) await this.#leave(folder);
    await this.index.use(draftsFolder);
    return this.known.length;
  }
}
