/**
 * Draft files on their way in. One whose draft is not here yet becomes one of the drafts on disk at once, so that the stick it came
 * from can be pulled out. One with a password, or of a draft that is here in another state, waits for the user: until then nothing
 * is written.
 */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Asset, Draft } from '#shared/application/draft.ts';
import { DraftRefused } from '#shared/application/draftRefused.ts';
import type { BroughtInFile, DraftFileOpening, OpenedDraftFile } from '#shared/desktopApi.ts';
import { AssetFault } from '#shared/draftFile/assetFault.ts';
import { editions } from '#shared/editions/index.ts';
import { cleanFileName } from '#shared/export/package/cleanFileName.ts';
import { type OpenedDraft, openDraftPath } from './draftFileOnDisk.ts';
import type { DraftExchanges } from './mirror/draftExchanges.ts';
import type { Mirror } from './mirror/mirror.ts';
import { unfinishedName } from './mirror/mirrorNames.ts';
import { Refused } from './refused.ts';

/** A version's name is not longer in the list. */
const LONGEST_NAME = 40;

interface IncomingFile {
  readonly file: string;
  readonly fileName: string;
  /** Of a file that the window had only the bytes of; removed when it is settled. */
  readonly temporary: string | null;
}
interface Waiting extends IncomingFile {
  /** Null: it is locked. */
  readonly opened: OpenedDraft | null;
}

const ASK_AGAIN = '请重新打开这个草稿文件。';

export class IncomingFiles {
  readonly #mirror: Mirror;
  readonly #exchanges: DraftExchanges;
  readonly #waiting = new Map<string, Waiting>();

  constructor(mirror: Mirror, exchanges: DraftExchanges) {
    this.#mirror = mirror;
    this.#exchanges = exchanges;
  }

  /** Refuses, in words. */
  async open(file: string, knownIds: readonly string[]): Promise<DraftFileOpening> {
    return this.#open({ file, fileName: path.basename(file), temporary: null }, null, knownIds);
  }

  /** For a file that the window has only the bytes of. */
  async openBytes(name: string, bytes: Uint8Array, knownIds: readonly string[]): Promise<DraftFileOpening> {
    const temporary = await mkdtemp(path.join(os.tmpdir(), 'zbdraft-'));
    const file = path.join(temporary, cleanFileName(name, 100, '草稿.zbdraft'));
    try {
      await writeFile(file, bytes, { flag: 'wx' });
    } catch (error) {
      await rm(temporary, { recursive: true, force: true });
      throw error;
    }
    return this.#open({ file, fileName: path.basename(file), temporary }, null, knownIds);
  }

  /** A file that the program brings along: with an id of its own in any case. */
  async openSample(file: string): Promise<OpenedDraftFile> {
    const opened = await openDraftPath(file, editions);
    return this.#keepAsCopy(opened, path.basename(file));
  }

  async unlock(handle: string, password: string, knownIds: readonly string[]): Promise<DraftFileOpening> {
    const waiting = this.#take(handle);
    return this.#open(waiting, password, knownIds);
  }

  /** The file as a draft of its own, beside the one that is here. */
  async openAsCopy(handle: string): Promise<OpenedDraftFile> {
    return this.#settle(handle, (opened, { fileName }) => this.#keepAsCopy(opened, fileName));
  }

  /**
   * Before the window brings the two together: both states are kept as versions, and the file's pictures and evidence lie
   * beside the draft's own.
   */
  async bringIn(handle: string): Promise<BroughtInFile> {
    return this.#settle(handle, async (opened, { fileName }) => {
      const draft = { ...opened.draft, id: opened.draft.id.toLowerCase() };
      const { assets, damaged } = await this.#keepAssets(opened, draft);
      await this.#exchanges.came(draft, opened.lineage, `合并进来的 ${fileName}`.slice(0, LONGEST_NAME));
      await this.#mirror.versions.keep(draft.id, 'beforeImport');
      return { lost: draft.assets.filter((asset) => !assets.includes(asset)).map(({ sha256 }) => sha256), setAside: damaged };
    });
  }

  /** A picture of a draft that is only looked at; null when there is none. */
  async readPicture(draftId: string, sha256: string): Promise<Uint8Array | null> {
    const opened = this.#waiting.get(draftId)?.opened;
    return opened ? opened.assets.readPicture(sha256).catch(() => null) : null;
  }

  async forget(handle: string): Promise<void> {
    const waiting = this.#waiting.get(handle);
    this.#waiting.delete(handle);
    if (!waiting) return;
    await this.#clear(waiting);
    // Pictures that the preview of a draft that was only looked at asked for.
    await rm(path.join(this.#mirror.draftsFolder, unfinishedName(handle)), { recursive: true, force: true }).catch(() => undefined);
  }

  async close(): Promise<void> {
    for (const handle of [...this.#waiting.keys()]) await this.forget(handle);
  }

  #take(handle: string): Waiting {
    const waiting = this.#waiting.get(handle);
    if (!waiting) throw new Refused(ASK_AGAIN);
    this.#waiting.delete(handle);
    return waiting;
  }

  #wait(waiting: Waiting): string {
    const handle = randomUUID();
    this.#waiting.set(handle, waiting);
    return handle;
  }

  async #clear({ temporary }: IncomingFile): Promise<void> {
    if (temporary !== null) await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
  }

  /** What fails may be tried again. */
  async #settle<T>(handle: string, work: (opened: OpenedDraft, waiting: IncomingFile) => Promise<T>): Promise<T> {
    const waiting = this.#waiting.get(handle);
    if (!waiting?.opened) throw new Refused(ASK_AGAIN);
    const result = await work(waiting.opened, waiting);
    await this.forget(handle);
    return result;
  }

  async #open(incoming: IncomingFile, password: string | null, knownIds: readonly string[]): Promise<DraftFileOpening> {
    const { file, fileName } = incoming;
    let isWaiting = false;
    try {
      const opened = await openDraftPath(file, editions, password);
      const id = opened.draft.id.toLowerCase();
      const isOnDisk = await this.#mirror.has(id);
      const kinship = isOnDisk ? await this.#exchanges.kinshipOf({ ...opened.draft, id }, opened.lineage) : null;
      if (kinship?.kind === 'other') {
        isWaiting = true;
        const handle = this.#wait({ ...incoming, opened });
        return { kind: 'known', handle, fileName, draft: { ...opened.draft, id }, setAside: opened.setAside.map(({ message }) => message), ancestor: kinship.ancestor };
      }
      const isTaken = isOnDisk || knownIds.some((known) => known.toLowerCase() === id);
      if (isTaken) return { kind: 'opened', ...await this.#keepAsCopy(opened, fileName), isCopy: true };
      const kept = await this.#keep(opened, { ...opened.draft, id }, fileName);
      await this.#exchanges.came(kept.draft, opened.lineage, `打开的 ${fileName}`.slice(0, LONGEST_NAME)).catch(() => undefined);
      return { kind: 'opened', ...kept };
    } catch (error) {
      if (error instanceof DraftRefused && error.refusal === 'newerFormat') {
        const opened = await openDraftPath(file, editions, password, true);
        isWaiting = true;
        // An id of its own: the draft may be here as well.
        const draft = { ...opened.draft, id: randomUUID() };
        this.#waiting.set(draft.id, { ...incoming, opened });
        return { kind: 'newer', draft, fileName, setAside: opened.setAside.map(({ message }) => message) };
      }
      if (!(error instanceof DraftRefused) || (error.refusal !== 'locked' && error.refusal !== 'wrongPassword')) throw error;
      isWaiting = true;
      return { kind: 'locked', handle: this.#wait({ ...incoming, opened: null }), fileName, wasWrong: error.refusal === 'wrongPassword' };
    } finally {
      if (!isWaiting) await this.#clear(incoming);
    }
  }

  async #keepAsCopy(opened: OpenedDraft, fileName: string): Promise<OpenedDraftFile> {
    return this.#keep(opened, { ...opened.draft, id: randomUUID() }, fileName);
  }

  /** The draft as it lies in the mirror: without the files that are damaged. They are named. */
  async #keep(opened: OpenedDraft, draft: Draft, fileName: string): Promise<OpenedDraftFile> {
    const { assets, damaged } = await this.#keepAssets(opened, draft);
    const kept = damaged.length === 0 ? draft : { ...draft, assets };
    const saved = await this.#mirror.save(kept);
    if ('wanted' in saved) throw new Refused('草稿里的图片或材料没能写到磁盘，请检查草稿文件夹所在的磁盘再试。');
    return { draft: kept, fileName, setAside: [...opened.setAside.map(({ message }) => message), ...damaged] };
  }

  /** Pictures were looked at when it was opened, evidence is now; the disk's own troubles go on. */
  async #keepAssets(opened: OpenedDraft, draft: Draft): Promise<{ readonly assets: readonly Asset[]; readonly damaged: readonly string[] }> {
    const assets: Asset[] = [];
    const damaged: string[] = [];
    for (const asset of draft.assets) {
      try {
        await this.#mirror.putAssetFrom(draft.id, asset, (file) => opened.assets.copyTo(asset.sha256, file));
        assets.push(asset);
      } catch (error) {
        if (!(error instanceof Refused && error.cause instanceof AssetFault)) throw error;
        damaged.push(error.message);
      }
    }
    return { assets, damaged };
  }
}
