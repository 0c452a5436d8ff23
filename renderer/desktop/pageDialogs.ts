/** The one file dialog that the page itself draws at a time, where a browser has none that tells a folder. */
import type { BrowsedFolder } from '#shared/browseApi.ts';

export type PageDialogRequest =
  | { readonly kind: 'openDraft'; answer(file: { readonly handle: string } | null): void }
  | { readonly kind: 'chooseFolder'; readonly title: string; answer(folder: BrowsedFolder | null): void }
  /** Writes by itself, so that a refusal or a taken name can be mended in the dialog. */
  | { readonly kind: 'saveDraft'; readonly draftId: string; readonly suggestedName: string; readonly password: string | null; answer(path: string | null): void };

type Asked = PageDialogRequest extends infer Each ? Each extends PageDialogRequest ? Omit<Each, 'answer'> : never : never;
type AnswerTo<K extends PageDialogRequest['kind']> = Parameters<Extract<PageDialogRequest, { kind: K }>['answer']>[0];

export class PageDialogs {
  #open: PageDialogRequest | null = null;
  readonly #listeners = new Set<() => void>();

  get open(): PageDialogRequest | null {
    return this.#open;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** A dialog that was open before is cancelled. */
  ask<K extends PageDialogRequest['kind']>(asked: Extract<Asked, { kind: K }>): Promise<AnswerTo<K>> {
    this.#open?.answer(null);
    return new Promise((resolve) => {
      const request = {
        ...asked,
        answer: (answer: AnswerTo<K>) => {
          if (this.#open === request) this.#set(null);
          resolve(answer);
        },
      } as unknown as PageDialogRequest;
      this.#set(request);
    });
  }

  #set(request: PageDialogRequest | null): void {
    this.#open = request;
    for (const listener of this.#listeners) listener();
  }
}
