/** The history of each draft as the mirror uses it: what a save replaces is kept, what the user asks for is read, named, kept. */
import path from 'node:path';
import { type Draft, DRAFT_FORMAT_VERSION } from '#shared/application/draft.ts';
import { isRecord } from '#shared/application/isRecord.ts';
import type { DraftVersion, ReadVersion, VersionListing } from '#shared/desktopApi.ts';
import { DRAFT_ENTRY } from '#shared/draftFile/entryNames.ts';
import { writeDraftJson } from '#shared/draftFile/writeDraftFile.ts';
import { isNearlyEmpty } from '#shared/history/keptVersions.ts';
import type { VersionReason } from '#shared/history/versionReason.ts';
import { Refused } from '#electron/desktop/refused.ts';
import { newestVersion } from './damagedFolders.ts';
import { fullnessOf } from './history/draftHistories.ts';
import type { DraftsOnDisk } from './draftsOnDisk.ts';
import type { StoredDraft } from './readStoredDraft.ts';
import { setAsideDamagedDraft } from './setAsideFile.ts';
import { writeDurably } from './writeDurably.ts';

const NOT_THERE = '磁盘上没有这份申报书，它的文件夹可能已被移走。';

export class MirrorVersions {
  readonly #drafts: DraftsOnDisk;
  readonly #now: () => Date;
  #problem: string | null = null;

  constructor(drafts: DraftsOnDisk, now: () => Date) {
    this.#drafts = drafts;
    this.#now = now;
  }

  /** Why the last state that was replaced could not be kept, in words; null: it was. */
  get problem(): string | null {
    return this.#problem;
  }

  /**
   * Within the turn of a save. A history that cannot be written is told and does not stop the save, because what was just typed
   * matters more; only an empty state must not replace the one full state that there is.
   */
  async keepReplaced(draftFolder: string, stored: Pick<StoredDraft, 'draft' | 'raw'> | null, next: Draft): Promise<void> {
    if (!stored) return;
    const { draft, raw } = stored;
    const isOlderFormat = isRecord(raw) && raw['formatVersion'] !== DRAFT_FORMAT_VERSION;
    try {
      const reason = isOlderFormat || draft.editionRevision < next.editionRevision ? 'beforeUpgrade' : 'auto';
      await this.#drafts.histories.keep(draftFolder, draft, reason, null, isOlderFormat ? raw : draft);
      this.#problem = null;
    } catch (error) {
      if (isNearlyEmpty(fullnessOf(next), fullnessOf(draft))) throw error;
      this.#problem = `“${path.basename(draftFolder)}”的历史版本没能写到磁盘，现在的内容不受影响。请检查草稿文件夹所在的磁盘。`;
    }
    if (this.#drafts.histories.isDue(draftFolder)) this.#thinLater(draftFolder);
  }

  /** After the save that made it due. */
  #thinLater(draftFolder: string): void {
    // Left as it is when it fails: tried again after as many versions.
    void this.#drafts.inTurn(() => this.#drafts.histories.thin(draftFolder, this.#now())).catch(() => undefined);
  }

  async list(id: string): Promise<VersionListing> {
    return this.#drafts.inTurn(async () => this.#drafts.histories.list(await this.#drafts.draftFolder(id)));
  }

  async read(id: string, version: string): Promise<ReadVersion> {
    return this.#drafts.inTurn(async () => this.#drafts.histories.read(await this.#drafts.draftFolder(id), version));
  }

  /** `version` null: what lies on disk now. */
  async name(id: string, version: string | null, name: string): Promise<DraftVersion> {
    return this.#drafts.inTurn(async () => {
      if (version !== null) return this.#drafts.histories.name(await this.#drafts.draftFolder(id), version, name);
      if (name.trim() === '') throw new Refused('请给这个版本起一个名字。');
      const stored = await this.#drafts.read(id);
      if (!stored) throw new Refused(NOT_THERE);
      return this.#drafts.histories.keep(stored.folder, stored.draft, 'named', name.trim());
    });
  }

  /** Null when the draft never reached the disk. */
  async keep(id: string, reason: VersionReason): Promise<DraftVersion | null> {
    return this.#drafts.inTurn(async () => {
      const stored = await this.#drafts.read(id);
      return stored && this.#drafts.histories.keep(stored.folder, stored.draft, reason);
    });
  }

  /** Of a folder whose `draft.json` is damaged or gone: puts its newest version in the place. Refuses when there is none. */
  async recover(draftFolder: string): Promise<ReadVersion> {
    return this.#drafts.inTurn(async () => {
      const newest = this.#drafts.damaged.includes(draftFolder) ? await newestVersion(draftFolder, this.#drafts.histories) : null;
      if (!newest) throw new Refused('这个文件夹里没有可以恢复的历史版本，或已经恢复过了。');
      const file = path.join(draftFolder, DRAFT_ENTRY);
      await setAsideDamagedDraft(file, this.#now());
      await writeDurably(file, writeDraftJson(newest.draft));
      return newest;
    });
  }
}
