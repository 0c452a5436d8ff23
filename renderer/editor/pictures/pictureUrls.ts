/** Addresses by which the page shows the pictures of one draft. A picture that only the computer's side has is fetched once and kept. */
import type { DesktopApi } from '#shared/desktopApi.ts';
import type { DraftStore } from '#renderer/drafts/draftStore.ts';

export class PictureUrls {
  readonly #draftId: string;
  readonly #store: Pick<DraftStore, 'picture' | 'putPicture'>;
  readonly #desktop: Pick<DesktopApi, 'readAsset'>;
  readonly #urls = new Map<string, Promise<string | null>>();
  #isClosed = false;

  constructor(draftId: string, store: Pick<DraftStore, 'picture' | 'putPicture'>, desktop: Pick<DesktopApi, 'readAsset'>) {
    this.#draftId = draftId;
    this.#store = store;
    this.#desktop = desktop;
  }

  /** Null: the picture is nowhere. */
  urlOf(sha256: string): Promise<string | null> {
    let url = this.#urls.get(sha256);
    if (!url) {
      url = this.#read(sha256);
      this.#urls.set(sha256, url);
      // What is missing now may come later: a picture that is put in again.
      void url.then((found) => found ?? this.#urls.delete(sha256));
    }
    return url;
  }

  close(): void {
    this.#isClosed = true;
    for (const url of this.#urls.values()) void url.then((address) => address && URL.revokeObjectURL(address));
    this.#urls.clear();
  }

  async #read(sha256: string): Promise<string | null> {
    if (sha256 === '') return null;
    const blob = await this.#blob(sha256).catch(() => null);
    return blob && !this.#isClosed ? URL.createObjectURL(blob) : null;
  }

  async #blob(sha256: string): Promise<Blob | null> {
    const kept = await this.#store.picture(sha256);
    if (kept) return kept;
    const outcome = await this.#desktop.readAsset({ draftId: this.#draftId, sha256 });
    if ('refused' in outcome) return null;
    const isPng = outcome.done[0] === 0x89;
    const blob = new Blob([new Uint8Array(outcome.done)], { type: isPng ? 'image/png' : 'image/jpeg' });
    await this.#store.putPicture(sha256, blob);
    return blob;
  }
}
