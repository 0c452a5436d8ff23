/** What live values and references say now, for the chips in the text. They follow the session when it rests, and never while somebody composes. */
import { narrativeResolver } from '#shared/application/narrativeResolver.ts';
import { placeExists } from '#shared/application/placeExists.ts';
import { readPlace } from '#shared/application/place.ts';
import { nameOfPlace } from '#shared/validation/nameOfPlace.ts';
import type { InlineResolver } from '#shared/richText/inlineText.ts';
import type { Reference } from '#shared/richText/model.ts';
import type { DraftSession } from '#renderer/session/draftSession.ts';

export interface ChipText {
  readonly text: string;
  /** `lost`: it points at nothing. `blank`: what it points at is not filled in. */
  readonly state: 'there' | 'blank' | 'lost';
  /** What it points at, in words. */
  readonly about: string;
}
const KINDS = { figure: '图', table: '表', evidence: '证实性材料' } as const;
const LOST = '〔引用已失效〕';
const REST_MS = 150;

export class InlineTexts {
  readonly session: DraftSession;
  readonly #listeners = new Set<() => void>();
  readonly #stop: () => void;
  #resolver: { readonly draft: DraftSession['draft']; readonly resolve: InlineResolver } | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(session: DraftSession) {
    this.session = session;
    this.#stop = session.subscribe(() => this.refresh());
  }

  get resolver(): InlineResolver {
    const { draft, edition } = this.session;
    if (this.#resolver?.draft !== draft) this.#resolver = { draft, resolve: narrativeResolver(edition, draft) };
    return this.#resolver.resolve;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Once for many changes: while somebody types, the numbers elsewhere in the text can wait. */
  refresh(): void {
    if (this.#listeners.size === 0) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      for (const listener of [...this.#listeners]) listener();
    }, REST_MS);
  }

  close(): void {
    this.#stop();
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  liveValue(placeText: string): ChipText {
    const { edition, draft } = this.session;
    const place = readPlace(placeText);
    const about = place ? nameOfPlace(edition, draft, place) : '';
    if (!placeExists(edition, draft.answers, placeText)) return { text: LOST, state: 'lost', about: '数据已不存在，请删除后重新插入' };
    const text = this.resolver.liveValue(placeText);
    return text.trim() === '' ? { text: `〔${about}〕`, state: 'blank', about: `${about}：还没有填写` } : { text, state: 'there', about };
  }

  reference(to: Reference['attrs']['to'], id: string): ChipText {
    const text = this.resolver.reference(to, id);
    return text === ''
      ? { text: LOST, state: 'lost', about: `引用的${KINDS[to]}已不存在，请删除后重新插入` }
      : { text, state: 'there', about: `引用${text}，编号自动更新` };
  }
}
