/**
 * Holds one text of the session and its open editor together. The session has the truth; the editor hands over what was typed
 * after a short pause, and takes over what changed elsewhere. While an input method composes, nothing reaches into the editor.
 */
import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { type Answers, storedAnswer } from '#shared/application/answers.ts';
import type { Asset } from '#shared/application/draft.ts';
import { writePlace } from '#shared/application/place.ts';
import { setAnswer } from '#shared/application/setAnswer.ts';
import type { RichTextField } from '#shared/form/field.ts';
import { EMPTY_RICH_TEXT, type RichText } from '#shared/richText/model.ts';
import type { DraftSession } from '#renderer/session/draftSession.ts';
import { changeInto, FROM_OUTSIDE } from './applyFromOutside.ts';
import type { RichTextConverter } from './richTextConverter.ts';

const PAUSE_MS = 120;
/** Who types without a pause is saved all the same. */
const LONGEST_MS = 400;

export interface EditorBindingParts {
  readonly session: DraftSession;
  readonly field: RichTextField;
  readonly editor: Editor;
  readonly converter: RichTextConverter;
  /** The session now holds a text that the editor cannot show. */
  onUnfit(): void;
}

export class EditorBinding {
  readonly #parts: EditorBindingParts;
  readonly #place: string;
  readonly #stop: (() => void)[] = [];
  /** The session's text as the editor knows it. */
  #known: RichText;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #dirtySince: number | null = null;
  #waitsForComposition = false;

  constructor(parts: EditorBindingParts) {
    this.#parts = parts;
    this.#place = writePlace({ kind: 'field', field: parts.field.id });
    this.#known = this.#stored(parts.session.answers);
    const { editor, session } = parts;
    const onTransaction = ({ transaction }: { readonly transaction: Transaction }) => {
      if (transaction.docChanged && transaction.getMeta(FROM_OUTSIDE) === undefined) this.#changed();
    };
    const onBlur = () => this.commit();
    // Chinese is one composition after another: their ends do not put off the hand-over for ever.
    const onCompositionEnd = () => this.#scheduleSoon();
    const dom = editor.view.dom;
    editor.on('transaction', onTransaction);
    editor.on('blur', onBlur);
    dom.addEventListener('compositionend', onCompositionEnd);
    this.#stop.push(
      () => editor.off('transaction', onTransaction),
      () => editor.off('blur', onBlur),
      () => dom.removeEventListener('compositionend', onCompositionEnd),
      session.addHolder({ holds: () => this.#dirtySince !== null, flush: () => this.commit() }),
      session.subscribe(() => this.#takeOver()),
    );
  }

  /** Hands over what was typed; the end of the last one is lost with nobody. */
  destroy(): void {
    this.commit();
    this.#clearTimer();
    for (const stop of this.#stop) stop();
  }

  /** Everything typed is in the session afterwards. */
  commit(): void {
    if (this.#dirtySince !== null) this.#handOver({ label: '输入', group: this.#place }, []);
  }

  /** What was done to the editor since `commit` is a step of undo of its own. */
  commitAs(label: string): void {
    if (this.#dirtySince !== null) this.#handOver({ label }, []);
  }

  /** The files that the draft has already. */
  get assets(): readonly Asset[] {
    return this.#parts.session.draft.assets;
  }

  /** One step of undo of its own for what `run` does to the editor. `assets`: pictures that come into the draft with it. */
  step(label: string, run: () => void, assets: readonly Asset[] = []): void {
    this.commit();
    run();
    this.#handOver({ label }, assets);
  }

  #stored(answers: Answers): RichText {
    return storedAnswer(answers, this.#parts.field) ?? EMPTY_RICH_TEXT;
  }

  #changed(): void {
    if (this.#dirtySince === null) {
      this.#dirtySince = Date.now();
      this.#parts.session.announceHeld();
    }
    this.#scheduleSoon();
  }

  #scheduleSoon(): void {
    const now = Date.now();
    this.#schedule(Math.max(0, Math.min(PAUSE_MS, (this.#dirtySince ?? now) + LONGEST_MS - now)));
  }

  #clearTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #schedule(delayMs: number): void {
    this.#clearTimer();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      // Half a syllable is no text yet; the end of the composition comes back here.
      if (this.#parts.editor.view.composing) this.#schedule(PAUSE_MS);
      else if (this.#waitsForComposition) this.#takeOver();
      else this.commit();
    }, delayMs);
  }

  #handOver(note: { readonly label: string; readonly group?: string }, assets: readonly Asset[]): void {
    const { session, field, editor, converter } = this.#parts;
    this.#dirtySince = null;
    const text = converter.toRichText(editor.state.doc);
    if (text === this.#known && assets.length === 0) return;
    this.#known = text;
    session.change({ place: this.#place, ...note }, (content) => {
      const held = new Set(content.assets.map(({ sha256 }) => sha256));
      const added = assets.filter(({ sha256 }) => !held.has(sha256));
      return {
        ...content,
        answers: setAnswer(content.answers, field, text),
        assets: added.length > 0 ? [...content.assets, ...added] : content.assets,
      };
    });
  }

  #takeOver(): void {
    const { session, editor, converter, onUnfit } = this.#parts;
    const text = this.#stored(session.answers);
    if (text === this.#known) return;
    if (editor.view.composing) {
      this.#waitsForComposition = true;
      return;
    }
    this.#waitsForComposition = false;
    this.#dirtySince = null;
    try {
      const next = converter.toDocument(text);
      const tr = changeInto(editor.state, next);
      this.#known = text;
      if (tr) editor.view.dispatch(editor.view.hasFocus() ? tr.scrollIntoView() : tr);
      if (editor.state.doc.eq(next)) converter.adopt(editor.state.doc, text);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      onUnfit();
    }
  }
}
