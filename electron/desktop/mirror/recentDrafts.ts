/** The drafts that were saved last, so that what a save replaces need not be read from the disk again. */
import path from 'node:path';
import type { Draft } from '#shared/application/draft.ts';
import { DRAFT_ENTRY } from '#shared/draftFile/entryNames.ts';
import { readStoredDraft, type StoredDraft } from './readStoredDraft.ts';
import type { KnownDraft } from './scanDrafts.ts';

const REMEMBERED = 4;

export class RecentDrafts {
  readonly #drafts = new Map<string, { readonly sha256: string; readonly draft: Draft }>();

  /** `sha256` of its `draft.json`. */
  remember(draft: Draft, sha256: string): void {
    this.#drafts.delete(draft.id);
    this.#drafts.set(draft.id, { sha256, draft });
    const [oldest] = this.#drafts.keys();
    if (this.#drafts.size > REMEMBERED && oldest !== undefined) this.#drafts.delete(oldest);
  }

  /** What lies in a draft's folder. Null when it cannot be read any more. */
  async stored({ folder, sha256, listed }: KnownDraft): Promise<Pick<StoredDraft, 'draft' | 'raw'> | null> {
    const recent = this.#drafts.get(listed.id);
    return recent?.sha256 === sha256 ? { draft: recent.draft, raw: recent.draft } : readStoredDraft(path.join(folder, DRAFT_ENTRY));
  }
}
