/**
 * One open draft while somebody works on it: its present state, the one undo stack of the whole application, and who
 * listens. Drafts are immutable and share their structure, so a step of undo is the state before it and costs what changed.
 */
import type { Answers } from '#shared/application/answers.ts';
import type { Draft } from '#shared/application/draft.ts';
import type { Edition } from '#shared/form/edition.ts';

/** What an undo step brings back. Dates, revision and ids are not undone. */
export type DraftContent = Pick<Draft, 'answers' | 'evidence' | 'assets' | 'explanations'>;

export interface ChangeNote {
  /** Where it happened (`shared/application/place.ts`): undo leads there. */
  readonly place: string;
  /** What undo and redo say they do: `输入`, `删除一行`. */
  readonly label: string;
  /** Changes of one group that follow each other closely are one step: typing in one field. */
  readonly group?: string;
}
/** An input that holds back typing for a moment (the editor). */
export interface TypingHolder {
  /** Whether something was typed that the draft does not have yet. */
  holds(): boolean;
  /** Everything typed is in the draft afterwards. */
  flush(): void;
}
interface UndoStep {
  readonly before: DraftContent;
  readonly after: DraftContent;
  readonly note: ChangeNote;
  readonly at: number;
}

/** A pause this long begins a new step of typing. */
const GROUP_PAUSE_MS = 900;
/** A group of typing that lasts longer than this begins a new step, so that undo never takes minutes of work at once. */
const LONGEST_GROUP_MS = 15_000;
const MAXIMUM_STEPS = 1000;

function contentOf({ answers, evidence, assets, explanations }: Draft): DraftContent {
  return { answers, evidence, assets, explanations };
}
function isSameContent(a: DraftContent, b: DraftContent): boolean {
  return a.answers === b.answers && a.evidence === b.evidence && a.assets === b.assets && a.explanations === b.explanations;
}

export class DraftSession {
  readonly edition: Edition;
  /** Another window writes this draft: here nothing changes. */
  readonly isReadOnly: boolean;
  readonly #now: () => number;
  #draft: Draft;
  #undo: UndoStep[] = [];
  #redo: UndoStep[] = [];
  /** Start of the running group, to end it after a while. */
  #groupBegan = 0;
  #listeners = new Set<() => void>();
  #holders = new Set<TypingHolder>();
  #heldListeners = new Set<() => void>();

  constructor(edition: Edition, draft: Draft, now: () => number = Date.now, isReadOnly = false) {
    this.edition = edition;
    this.isReadOnly = isReadOnly;
    this.#draft = draft;
    this.#now = now;
  }

  get draft(): Draft {
    return this.#draft;
  }

  get answers(): Answers {
    return this.#draft.answers;
  }

  get undoLabel(): string | null {
    return this.#undo.at(-1)?.note.label ?? null;
  }

  get redoLabel(): string | null {
    return this.#redo.at(-1)?.note.label ?? null;
  }

  /** Returns the way to stop listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Returns the way to leave. */
  addHolder(holder: TypingHolder): () => void {
    this.#holders.add(holder);
    return () => void this.#holders.delete(holder);
  }

  /** Something was typed that is not in `draft` yet. */
  get holdsTyping(): boolean {
    return [...this.#holders].some((holder) => holder.holds());
  }

  /** A holder says so with the first key that it holds back: what is saved is not all any more. */
  announceHeld(): void {
    for (const listener of [...this.#heldListeners]) listener();
  }

  /** Returns the way to stop listening. */
  onHeld(listener: () => void): () => void {
    this.#heldListeners.add(listener);
    return () => void this.#heldListeners.delete(listener);
  }

  /** Everything typed is in `draft` afterwards. */
  flush(): void {
    for (const holder of [...this.#holders]) holder.flush();
  }

  changeAnswers(note: ChangeNote, change: (answers: Answers) => Answers): void {
    this.change(note, (content) => ({ ...content, answers: change(content.answers) }));
  }

  change(note: ChangeNote, change: (content: DraftContent) => DraftContent): void {
    if (this.isReadOnly) return;
    const before = contentOf(this.#draft);
    const after = change(before);
    if (isSameContent(before, after)) return;
    const now = this.#now();
    const last = this.#undo.at(-1);
    const goesOn = last !== undefined && note.group !== undefined && last.note.group === note.group && this.#redo.length === 0
      && now - last.at < GROUP_PAUSE_MS && now - this.#groupBegan < LONGEST_GROUP_MS;
    if (goesOn) this.#undo[this.#undo.length - 1] = { ...last, after, at: now };
    else {
      this.#undo.push({ before, after, note, at: now });
      this.#groupBegan = now;
      if (this.#undo.length > MAXIMUM_STEPS) this.#undo.shift();
    }
    this.#redo = [];
    this.#set(after);
  }

  /** The place that changed back, or null when there was nothing to undo. */
  undo(): string | null {
    this.flush();
    const step = this.#undo.pop();
    if (!step) return null;
    this.#redo.push(step);
    this.#set(step.before);
    return step.note.place;
  }

  redo(): string | null {
    this.flush();
    const step = this.#redo.pop();
    if (!step) return null;
    // Typing never goes on with a step that was redone.
    this.#undo.push({ ...step, at: Number.NEGATIVE_INFINITY });
    this.#set(step.after);
    return step.note.place;
  }

  /** Takes files off that are nowhere any more; what refers to them stays and is found by the checks. No step of undo. */
  leaveOutAssets(lost: ReadonlySet<string>): void {
    if (this.isReadOnly) return;
    const content = contentOf(this.#draft);
    this.#set({ ...content, assets: content.assets.filter(({ sha256 }) => !lost.has(sha256)) });
  }

  /** Where this window only reads: the state that the writing window has saved. */
  follow(draft: Draft): void {
    if (!this.isReadOnly) throw new Error('a session that writes follows nobody');
    this.#draft = draft;
    for (const listener of [...this.#listeners]) listener();
  }

  /** Dates and revision after a save; no step of undo, and nobody has to draw anything anew for it. */
  markSaved(revision: number): void {
    this.#draft = { ...this.#draft, revision };
  }

  #set(content: DraftContent): void {
    this.#draft = { ...this.#draft, ...content, changedAt: new Date(this.#now()).toISOString() };
    for (const listener of [...this.#listeners]) listener();
  }
}
