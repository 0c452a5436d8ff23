/** Other states of drafts of this computer that wait to be brought together with them, one a draft. A window that is closed has forgotten them. */
import type { Draft } from '#shared/application/draft.ts';

export interface IncomingDraft {
  /**
   * `file`: somebody's draft file. `disk`: what another program wrote into the drafts' folder. `unsaved`: what this window could
   * not save any more, because another one had taken over.
   */
  readonly source: 'file' | 'disk' | 'unsaved';
  readonly draft: Draft;
  /** What both come from; null when that is not known. */
  readonly ancestor: Draft | null;
  /** What the gate set aside, in words. */
  readonly setAside: readonly string[];
  /** A file's name and handle; else null. */
  readonly file: { readonly name: string; readonly handle: string } | null;
}

export class IncomingDrafts {
  readonly #offers = new Map<string, IncomingDraft>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  get(draftId: string): IncomingDraft | null {
    return this.#offers.get(draftId) ?? null;
  }

  /** Whether something waits that lies nowhere else. */
  get holdsUnsaved(): boolean {
    return [...this.#offers.values()].some(({ source }) => source === 'unsaved');
  }

  /** In the place of one that was offered before. */
  offer(incoming: IncomingDraft): void {
    this.#offers.set(incoming.draft.id, incoming);
    this.#tell();
  }

  settle(draftId: string): void {
    this.#offers.delete(draftId);
    this.#tell();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Of this window. */
export const incomingDrafts = new IncomingDrafts();
