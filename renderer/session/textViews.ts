/** Where somebody was in the texts of an open draft: which part, and in each the cursor and what stood at the top of the screen. */
import type { StoredTextView, StoredTextViews } from '#renderer/drafts/draftDatabase.ts';
import type { DraftSession } from './draftSession.ts';

export class TextViews {
  #part: string | undefined;
  readonly #views = new Map<string, StoredTextView>();
  /** Of the text that is open now. */
  #open: { readonly field: string; readonly read: () => StoredTextView } | null = null;
  readonly #listeners = new Set<() => void>();

  get part(): string | undefined {
    return this.#part;
  }

  openPart(part: string): void {
    if (part === this.#part) return;
    this.#part = part;
    for (const listener of [...this.#listeners]) listener();
  }

  viewOf(field: string): StoredTextView | undefined {
    return this.#views.get(field);
  }

  /** While the text is open its view is read when it is asked for. Returns the way to close it, to be called while it is still there to be read. */
  follow(field: string, read: () => StoredTextView): () => void {
    const open = { field, read };
    this.#open = open;
    return () => {
      this.#views.set(field, read());
      if (this.#open === open) this.#open = null;
    };
  }

  /** Another part is open now. Returns the way to stop listening. */
  readonly onPart = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** As it is kept with the draft's view. */
  stored(): StoredTextViews {
    if (this.#open) this.#views.set(this.#open.field, this.#open.read());
    return { ...(this.#part === undefined ? {} : { part: this.#part }), views: Object.fromEntries(this.#views) };
  }

  restore({ part, views }: StoredTextViews): void {
    this.#part = part;
    for (const [field, view] of Object.entries(views)) this.#views.set(field, view);
  }
}

const bySession = new WeakMap<DraftSession, TextViews>();
export function textViewsOf(session: DraftSession): TextViews {
  let views = bySession.get(session);
  if (!views) {
    views = new TextViews();
    bySession.set(session, views);
  }
  return views;
}
