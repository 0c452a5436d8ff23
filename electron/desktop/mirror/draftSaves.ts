/** Saves drafts so that nothing is acknowledged that does not lie on disk, and nothing older replaces what is newer. */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Draft } from '#shared/application/draft.ts';
import type { AssetsWanted, DiskState, SavedDraft } from '#shared/desktopApi.ts';
import { DRAFT_ENTRY } from '#shared/draftFile/entryNames.ts';
import { checkDraftSize, writeDraftJson } from '#shared/draftFile/writeDraftFile.ts';
import { claimFolder } from '#electron/desktop/claimFolder.ts';
import { Refused } from '#electron/desktop/refused.ts';
import { syncFolder } from '#electron/desktop/syncFolder.ts';
import { folderOfDamaged } from './damagedFolders.ts';
import type { DraftRights } from './draftRights.ts';
import type { DraftsOnDisk } from './draftsOnDisk.ts';
import { draftFolderName } from './mirrorNames.ts';
import type { MirrorVersions } from './mirrorVersions.ts';
import { stampOf } from './readStoredDraft.ts';
import { RecentDrafts } from './recentDrafts.ts';
import { OtherStateOnDisk } from './saveRefusals.ts';
import { type KnownDraft, listedDraft } from './scanDrafts.ts';
import { setAsideDamagedDraft } from './setAsideFile.ts';
import { ReadBackDiffers, sha256Of, writeDurably } from './writeDurably.ts';

/** What whoever saves knows of who may write, and of what lies there. */
export interface SaveGuard {
  /** Of `takeDraft`; null: the draft was never taken. */
  readonly lease: string | null;
  /** Null: nothing; undefined: not named, and only the revision counts. */
  readonly replaces?: Pick<DiskState, 'revision' | 'sha256'> | null | undefined;
}

type Acknowledged = Pick<SavedDraft, 'revision' | 'savedAt'>;

export interface DraftSavesOptions {
  readonly drafts: DraftsOnDisk;
  readonly rights: DraftRights;
  readonly versions: MirrorVersions;
  /** Told of every draft that reached the disk. */
  readonly onSaved: (id: string, draftFolder: string) => void;
}

export class DraftSaves {
  readonly #options: DraftSavesOptions;
  readonly #recent = new RecentDrafts();

  constructor(options: DraftSavesOptions) {
    this.#options = options;
  }

  /** Refuses when another window or program has the draft (`DraftTaken`), or when something else lies there than `guard` names (`OtherStateOnDisk`). */
  async save(draft: Draft, guard: SaveGuard = { lease: null }): Promise<Acknowledged | AssetsWanted> {
    const bytes = writeDraftJson(draft);
    checkDraftSize(draft, bytes.length);
    const { drafts, rights, versions } = this.#options;
    return drafts.inTurn(async () => {
      const { stored, folder } = await this.#placeFor(draft.id);
      rights.ensure(draft.id, guard.lease);
      if (stored && stored.listed.revision === draft.revision && stored.sha256 === sha256Of(bytes)) return this.#acknowledge(draft);
      if (stored && guard.replaces !== undefined && (stored.listed.revision !== guard.replaces?.revision || stored.sha256 !== guard.replaces.sha256)) {
        throw new OtherStateOnDisk({ revision: stored.listed.revision, changedAt: stored.listed.changedAt, sha256: stored.sha256 });
      }
      if (stored && stored.listed.revision >= draft.revision) {
        throw new Refused('磁盘上的这份申报书比这里的新，可能在别处改过，所以没有覆盖它。请先复制这里新写的内容，再从“我的申报书”重新打开。');
      }
      const wanted: string[] = [];
      for (const asset of draft.assets) if (!(await drafts.assets.has(folder, asset))) wanted.push(asset.sha256);
      if (wanted.length > 0) return { wanted };
      if (stored) {
        await drafts.leases.ensure(folder);
        await versions.keepReplaced(folder, await this.#recent.stored(stored), draft);
      }
      if (folder === drafts.unfinishedFolder(draft.id)) await this.#saveFirst(draft, bytes);
      else {
        await writeDurably(path.join(folder, DRAFT_ENTRY), bytes);
        await this.#remember(folder, draft, bytes);
      }
      return this.#acknowledge(draft);
    });
  }

  /** A folder whose `draft.json` was damaged or taken away stays the draft's: its pictures, evidence and history lie there. */
  async #placeFor(id: string): Promise<{ readonly stored: KnownDraft | null; readonly folder: string }> {
    const { drafts } = this.#options;
    const before = drafts.index.get(id);
    const stored = await drafts.index.find(id);
    if (stored) return { stored, folder: stored.folder };
    const stays = before && await stampOf(before.folder) ? before.folder : await folderOfDamaged(drafts.damaged, id, drafts.histories);
    if (stays === null) return { stored: null, folder: drafts.unfinishedFolder(id) };
    await setAsideDamagedDraft(path.join(stays, DRAFT_ENTRY), drafts.now());
    return { stored: null, folder: stays };
  }

  #acknowledge(draft: Draft): Acknowledged {
    const { drafts, onSaved } = this.#options;
    const folder = drafts.index.get(draft.id)?.folder;
    if (folder !== undefined) onSaved(draft.id, folder);
    return { revision: draft.revision, savedAt: drafts.now().toISOString() };
  }

  /** The folder gets its name when it is complete, so that no half a draft is ever seen. */
  async #saveFirst(draft: Draft, bytes: Uint8Array): Promise<void> {
    const { drafts } = this.#options;
    const unfinished = drafts.unfinishedFolder(draft.id);
    const file = path.join(unfinished, DRAFT_ENTRY);
    await mkdir(unfinished, { recursive: true });
    await writeDurably(file, bytes);
    const folder = await claimFolder(unfinished, draftFolderName(draft));
    await syncFolder(drafts.draftsFolder);
    if (sha256Of(await readFile(path.join(folder, DRAFT_ENTRY))) !== sha256Of(bytes)) throw new ReadBackDiffers(folder);
    await this.#remember(folder, draft, bytes);
  }

  async #remember(folder: string, draft: Draft, bytes: Uint8Array): Promise<void> {
    const stamp = await stampOf(path.join(folder, DRAFT_ENTRY));
    if (!stamp) throw new ReadBackDiffers(folder);
    this.#recent.remember(draft, sha256Of(bytes));
    this.#options.drafts.index.set(draft.id, { folder, stamp, sha256: sha256Of(bytes), listed: listedDraft(draft) });
  }
}
