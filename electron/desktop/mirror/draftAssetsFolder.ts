/** The pictures and evidence files of one draft: `assets/<sha256>.<ext>`. A file counts as there when its bytes have its name. */
import { copyFile, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Asset } from '#shared/application/draft.ts';
import { ASSETS_FOLDER, assetFileName } from '#shared/draftFile/entryNames.ts';
import { hashFile } from '#electron/desktop/hashFile.ts';
import { syncFolder } from '#electron/desktop/syncFolder.ts';
import { type FileStamp, isSameFile, stampOf } from './readStoredDraft.ts';
import { setAsideFile } from './setAsideFile.ts';
import { ReadBackDiffers, sha256Of, temporaryName, writeDurably } from './writeDurably.ts';

export type AssetName = Pick<Asset, 'sha256' | 'extension'>;

export class DraftAssetsFolder {
  readonly #now: () => Date;
  /** Files whose bytes were compared with their names, as they were then: large evidence is read once, not at every save. */
  readonly #checked = new Map<string, FileStamp>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  fileOf(draftFolder: string, asset: AssetName): string {
    return path.join(draftFolder, ASSETS_FOLDER, assetFileName(asset));
  }

  /** False when it is not there or not whole. */
  async has(draftFolder: string, asset: AssetName): Promise<boolean> {
    const file = this.fileOf(draftFolder, asset);
    const stamp = await stampOf(file);
    if (!stamp) return false;
    const checked = this.#checked.get(file);
    if (checked && isSameFile(checked, stamp)) return true;
    if (await hashFile(file) !== asset.sha256) return false;
    this.#checked.set(file, stamp);
    return true;
  }

  /** As `has`, by its bytes as they are on disk now. */
  async isWhole(draftFolder: string, asset: AssetName): Promise<boolean> {
    this.#checked.delete(this.fileOf(draftFolder, asset));
    return this.has(draftFolder, asset);
  }

  /** Makes room when a damaged file has the place. */
  async #clear(file: string): Promise<void> {
    await mkdir(path.dirname(file), { recursive: true });
    if (await stampOf(file)) await setAsideFile(file, this.#now());
  }

  async #remember(file: string): Promise<void> {
    const stamp = await stampOf(file);
    if (stamp) this.#checked.set(file, stamp);
  }

  /** Does nothing when it is there. */
  async put(draftFolder: string, asset: AssetName, bytes: Uint8Array): Promise<void> {
    if (await this.has(draftFolder, asset)) return;
    const file = this.fileOf(draftFolder, asset);
    await this.#clear(file);
    await writeDurably(file, bytes);
    await this.#remember(file);
  }

  /** `fill` writes the bytes into the file that it is given. Does nothing when the asset is there. */
  async putFrom(draftFolder: string, asset: AssetName, fill: (file: string) => Promise<void>): Promise<void> {
    if (await this.has(draftFolder, asset)) return;
    const file = this.fileOf(draftFolder, asset);
    await this.#clear(file);
    const temporary = temporaryName(file);
    try {
      await fill(temporary);
      const handle = await open(temporary, 'r+');
      await handle.sync().finally(() => handle.close());
      if (await hashFile(temporary) !== asset.sha256) throw new ReadBackDiffers(file);
      await rename(temporary, file);
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
    await syncFolder(path.dirname(file));
    await this.#remember(file);
  }

  async copy(fromFolder: string, toFolder: string, asset: AssetName): Promise<void> {
    await this.putFrom(toFolder, asset, (file) => copyFile(this.fileOf(fromFolder, asset), file));
  }

  /** Null when it is not there or not whole. */
  async read(draftFolder: string, sha256: string): Promise<Uint8Array | null> {
    const names = await readdir(path.join(draftFolder, ASSETS_FOLDER)).catch(() => []);
    const name = names.find((candidate) => /^[0-9a-f]{64}\.[a-z0-9]+$/.test(candidate) && candidate.startsWith(sha256));
    if (!name) return null;
    const bytes = await readFile(path.join(draftFolder, ASSETS_FOLDER, name));
    return sha256Of(bytes) === sha256 ? bytes : null;
  }
}
