/** Where each draft lies, as far as is known: looked up by id, and believed only while the file has not changed. */
import path from 'node:path';
import { DRAFT_ENTRY } from '#shared/draftFile/entryNames.ts';
import { readKnownDrafts, writeKnownDrafts } from './knownDraftsFile.ts';
import { isSameFile, stampOf } from './readStoredDraft.ts';
import { type KnownDraft, scanDrafts } from './scanDrafts.ts';

export class DraftIndex {
  readonly #knownDraftsFile: string | null;
  #draftsFolder: string;
  #known = new Map<string, KnownDraft>();
  #damaged: readonly string[] = [];
  #hasScanned = false;

  constructor(draftsFolder: string, knownDraftsFile: string | null) {
    this.#draftsFolder = draftsFolder;
    this.#knownDraftsFile = knownDraftsFile;
  }

  get draftsFolder(): string {
    return this.#draftsFolder;
  }

  /** As of the last look. */
  get all(): readonly KnownDraft[] {
    return [...this.#known.values()];
  }

  /** Full paths of folders whose `draft.json` is damaged or gone, as of the last look. */
  get damaged(): readonly string[] {
    return this.#damaged;
  }

  /** As of the last look. */
  get(id: string): KnownDraft | undefined {
    return this.#known.get(id);
  }

  set(id: string, known: KnownDraft): void {
    this.#known.set(id, known);
  }

  delete(id: string): void {
    this.#known.delete(id);
  }

  /** Sentences about folders that cannot be read. */
  async scan(): Promise<readonly string[]> {
    const before = this.#hasScanned || this.#knownDraftsFile === null ? this.all : await readKnownDrafts(this.#knownDraftsFile);
    const scanned = await scanDrafts(this.#draftsFolder, new Map(before.map((draft) => [draft.folder, draft])));
    this.#known = new Map(scanned.drafts);
    this.#damaged = scanned.damaged;
    this.#hasScanned = true;
    return scanned.unreadable;
  }

  /** For the next start. */
  async write(): Promise<void> {
    if (this.#knownDraftsFile !== null) await writeKnownDrafts(this.#knownDraftsFile, this.all);
  }

  /** As it is now. */
  async find(id: string): Promise<KnownDraft | null> {
    const known = this.#known.get(id);
    if (known) {
      const stamp = await stampOf(path.join(known.folder, DRAFT_ENTRY));
      if (stamp && isSameFile(stamp, known.stamp)) return known;
    }
    await this.scan();
    return this.#known.get(id) ?? null;
  }

  /** Another folder, read anew. */
  async use(draftsFolder: string): Promise<void> {
    this.#draftsFolder = draftsFolder;
    this.#known.clear();
    await this.scan();
  }
}
