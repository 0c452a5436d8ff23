/**
 * The drafts on disk: one folder each, `draft.json` and `assets/`. Nothing is acknowledged that does not lie there, nothing
 * older replaces what is newer, and what cannot be read is named and left.
 */
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Draft } from '#shared/application/draft.ts';
import type { AssetsWanted, MirrorListing, SavedDraft } from '#shared/desktopApi.ts';
import { DRAFT_ENTRY } from '#shared/draftFile/entryNames.ts';
import { checkDraftSize, writeDraftJson } from '#shared/draftFile/writeDraftFile.ts';
import { claimFolder } from '#electron/desktop/claimFolder.ts';
import { Refused } from '#electron/desktop/refused.ts';
import { type AssetName, DraftAssetsFolder } from './draftAssetsFolder.ts';
import { explainSaveError } from './explainSaveError.ts';
import { readKnownDrafts, writeKnownDrafts } from './knownDraftsFile.ts';
import { draftFolderName, TRASH_FOLDER, trashedName, unfinishedName, untrashedName } from './mirrorNames.ts';
import { isSameFile, readStoredDraft, type StoredDraft, stampOf } from './readStoredDraft.ts';
import { type KnownDraft, listedDraft, scanDrafts } from './scanDrafts.ts';
import { setAsideDamagedDraft } from './setAsideFile.ts';
import { ReadBackDiffers, sha256Of, syncFolder, writeDurably } from './writeDurably.ts';

export interface MirrorOptions {
  readonly draftsFolder: string;
  /** Of `knownDraftsFile.ts`; null: nothing is remembered across starts. */
  readonly knownDraftsFile: string | null;
  readonly now: () => Date;
  /** Runs before a stored `draft.json` is replaced: keeps it as a version. What it throws stops the save. */
  readonly beforeReplacing?: (draftFolder: string, stored: KnownDraft) => Promise<void>;
}

export class Mirror {
  readonly assets: DraftAssetsFolder;
  readonly #options: MirrorOptions;
  #known = new Map<string, KnownDraft>();
  #hasScanned = false;
  /** Everything that writes goes one after the other. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: MirrorOptions) {
    this.#options = options;
    this.assets = new DraftAssetsFolder(options.now);
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(() => work()).catch((error: unknown) => {
      throw explainSaveError(error, this.#options.draftsFolder);
    });
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  get #byFolder(): ReadonlyMap<string, KnownDraft> {
    return new Map([...this.#known.values()].map((known) => [known.folder, known]));
  }

  async #scan(): Promise<readonly string[]> {
    const { knownDraftsFile, draftsFolder } = this.#options;
    const known = this.#hasScanned || knownDraftsFile === null
      ? this.#byFolder
      : new Map((await readKnownDrafts(knownDraftsFile)).map((draft) => [draft.folder, draft]));
    const scanned = await scanDrafts(draftsFolder, known);
    this.#known = new Map(scanned.drafts);
    this.#hasScanned = true;
    return scanned.unreadable;
  }

  /** Where a draft lies now, as it is now; the memory of it is believed only while the file has not changed. */
  async #find(id: string): Promise<KnownDraft | null> {
    const known = this.#known.get(id);
    if (known) {
      const stamp = await stampOf(path.join(known.folder, DRAFT_ENTRY));
      if (stamp && isSameFile(stamp, known.stamp)) return known;
    }
    await this.#scan();
    return this.#known.get(id) ?? null;
  }

  #unfinished(id: string): string {
    return path.join(this.#options.draftsFolder, unfinishedName(id));
  }

  async #folderOf(id: string): Promise<string> {
    return (await this.#find(id))?.folder ?? this.#unfinished(id);
  }

  async list(): Promise<MirrorListing> {
    return this.#inTurn(async () => {
      const unreadable = await this.#scan();
      const { knownDraftsFile } = this.#options;
      if (knownDraftsFile !== null) await writeKnownDrafts(knownDraftsFile, [...this.#known.values()]);
      return { drafts: [...this.#known.values()].map(({ listed }) => listed), unreadable };
    });
  }

  async has(id: string): Promise<boolean> {
    return await this.#find(id) !== null;
  }

  /** Null when there is none. */
  async read(id: string): Promise<StoredDraft & { readonly folder: string } | null> {
    const known = await this.#find(id);
    const stored = known && await readStoredDraft(path.join(known.folder, DRAFT_ENTRY));
    return known && stored ? { ...stored, folder: known.folder } : null;
  }

  /** Where a draft's files are looked for, whether it was saved yet or not. */
  async draftFolder(id: string): Promise<string> {
    return this.#folderOf(id);
  }

  async save(draft: Draft): Promise<SavedDraft | AssetsWanted> {
    const bytes = writeDraftJson(draft);
    checkDraftSize(draft, bytes.length);
    return this.#inTurn(async () => {
      const { stored, folder } = await this.#placeFor(draft.id);
      if (stored && stored.listed.revision === draft.revision && stored.sha256 === sha256Of(bytes)) return this.#acknowledge(draft);
      if (stored && stored.listed.revision >= draft.revision) {
        throw new Refused('磁盘上的这份申报书比这里的新，可能在别处改过，所以没有覆盖它。请先复制这里新写的内容，再从“我的申报书”重新打开。');
      }
      const wanted: string[] = [];
      for (const asset of draft.assets) if (!(await this.assets.has(folder, asset))) wanted.push(asset.sha256);
      if (wanted.length > 0) return { wanted };
      if (stored) await this.#options.beforeReplacing?.(folder, stored);
      if (folder === this.#unfinished(draft.id)) await this.#saveFirst(draft, bytes);
      else {
        await writeDurably(path.join(folder, DRAFT_ENTRY), bytes);
        await this.#remember(folder, draft, bytes);
      }
      return this.#acknowledge(draft);
    });
  }

  /** A folder whose `draft.json` was damaged or taken away while the program runs stays the draft's: its pictures lie there. */
  async #placeFor(id: string): Promise<{ readonly stored: KnownDraft | null; readonly folder: string }> {
    const before = this.#known.get(id);
    const stored = await this.#find(id);
    if (stored) return { stored, folder: stored.folder };
    if (before && await stampOf(before.folder)) {
      await setAsideDamagedDraft(path.join(before.folder, DRAFT_ENTRY), this.#options.now());
      return { stored: null, folder: before.folder };
    }
    return { stored: null, folder: this.#unfinished(id) };
  }

  #acknowledge(draft: Draft): SavedDraft {
    return { revision: draft.revision, savedAt: this.#options.now().toISOString() };
  }

  /** The folder gets its name when it is complete, so that no half a draft is ever seen. */
  async #saveFirst(draft: Draft, bytes: Uint8Array): Promise<void> {
    const unfinished = this.#unfinished(draft.id);
    const file = path.join(unfinished, DRAFT_ENTRY);
    await mkdir(unfinished, { recursive: true });
    await writeDurably(file, bytes);
    const folder = await claimFolder(unfinished, draftFolderName(draft));
    await syncFolder(this.#options.draftsFolder);
    if (sha256Of(await readFile(path.join(folder, DRAFT_ENTRY))) !== sha256Of(bytes)) throw new ReadBackDiffers(folder);
    await this.#remember(folder, draft, bytes);
  }

  async #remember(folder: string, draft: Draft, bytes: Uint8Array): Promise<void> {
    const stamp = await stampOf(path.join(folder, DRAFT_ENTRY));
    if (!stamp) throw new ReadBackDiffers(folder);
    this.#known.set(draft.id, { folder, stamp, sha256: sha256Of(bytes), listed: listedDraft(draft) });
  }

  /** Before or after the draft's first save. The bytes' hash is the caller's to have checked. */
  async putAsset(id: string, asset: AssetName, bytes: Uint8Array): Promise<void> {
    return this.#inTurn(async () => this.assets.put(await this.#folderOf(id), asset, bytes));
  }

  async putAssetFrom(id: string, asset: AssetName, fill: (file: string) => Promise<void>): Promise<void> {
    return this.#inTurn(async () => this.assets.putFrom(await this.#folderOf(id), asset, fill));
  }

  async readAsset(id: string, sha256: string): Promise<Uint8Array | null> {
    return this.assets.read(await this.#folderOf(id), sha256);
  }

  /** What the saved draft `from` refers to. */
  async copyAssets(from: string, to: string): Promise<void> {
    return this.#inTurn(async () => {
      const source = await this.#find(from);
      const stored = source && await readStoredDraft(path.join(source.folder, DRAFT_ENTRY));
      if (!source || !stored) throw new Refused('原来的申报书不在磁盘上，没能复制它的图片和材料。');
      const target = await this.#folderOf(to);
      for (const asset of stored.draft.assets) await this.assets.copy(source.folder, target, asset);
    });
  }

  async trash(id: string): Promise<void> {
    return this.#inTurn(async () => {
      const known = await this.#find(id);
      // Never saved to disk: there is nothing to move.
      if (!known) return;
      const trash = path.join(this.#options.draftsFolder, TRASH_FOLDER);
      await mkdir(trash, { recursive: true });
      await this.#move(known.folder, path.join(trash, trashedName(path.basename(known.folder), this.#options.now())));
      this.#known.delete(id);
    });
  }

  async untrash(id: string): Promise<void> {
    return this.#inTurn(async () => {
      if (await this.#find(id)) return;
      const trash = path.join(this.#options.draftsFolder, TRASH_FOLDER);
      const known = (await scanDrafts(trash, new Map())).drafts.get(id);
      if (!known) throw new Refused('回收站里没有这份申报书的文件夹，可能已被移走。');
      await this.#move(known.folder, path.join(this.#options.draftsFolder, untrashedName(path.basename(known.folder))));
      await this.#scan();
    });
  }

  /** Under a name that is free. */
  async #move(folder: string, target: string): Promise<void> {
    await claimFolder(folder, path.basename(target), path.dirname(target));
    await syncFolder(path.dirname(target));
    await syncFolder(path.dirname(folder));
  }

  /** Waits for what is being written. */
  async settle(): Promise<void> {
    await this.#queue;
  }
}

