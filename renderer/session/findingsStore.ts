/** What the checks say of the open draft: brought up to date in idle turns after a pause, and told only to what shows it. */
import type { Surroundings } from '#shared/validation/check.ts';
import { type ExplainedFinding, type ExplainedFindings, explained } from '#shared/validation/explained.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { keepFindings } from '#shared/validation/keepFindings.ts';
import type { DraftSession } from './draftSession.ts';
import { workWhenIdle } from './idleWork.ts';
import { TypingPause } from './typingPause.ts';

const PAUSE_MS = 300;
const NOTHING: readonly never[] = [];
const NOTHING_SAID: ExplainedFindings = { open: NOTHING, explained: NOTHING, lapsed: new Map() };

/** By place; a list of which nothing changed is the same list. */
function byPlace<T>(items: readonly T[], placeOf: (item: T) => string, before: ReadonlyMap<string, readonly T[]>, isSame: (a: T, b: T | undefined) => boolean): ReadonlyMap<string, readonly T[]> {
  const places = Map.groupBy(items, placeOf);
  return new Map([...places].map(([place, now]) => {
    const known = before.get(place);
    return [place, known && known.length === now.length && now.every((item, index) => isSame(item, known[index])) ? known : now];
  }));
}

export class FindingsStore {
  readonly #session: DraftSession;
  #keeper;
  #isFollowing = false;
  readonly #listeners = new Set<() => void>();
  #said: ExplainedFindings = NOTHING_SAID;
  #open: ReadonlyMap<string, readonly Finding[]> = new Map();
  #explained: ReadonlyMap<string, readonly ExplainedFinding[]> = new Map();
  #drop: () => void = () => undefined;

  constructor(session: DraftSession) {
    this.#session = session;
    this.#keeper = keepFindings(session.edition);
  }

  /** Follows the draft from now on. Returns the way to stop. */
  follow(): () => void {
    const pause = new TypingPause(PAUSE_MS, () => this.#update());
    const stop = this.#session.subscribe(() => {
      // What is half done is of a draft that is no more.
      this.#drop();
      pause.wait();
    });
    this.#isFollowing = true;
    this.#update();
    return () => {
      this.#isFollowing = false;
      stop();
      pause.stop();
      this.#drop();
    };
  }

  /** What else is on this computer: known only after the draft is open. */
  standAmid(surroundings: Surroundings): void {
    this.#keeper = keepFindings(this.#session.edition, undefined, surroundings);
    if (this.#isFollowing) this.#update();
  }

  /** All of it, of the draft as it is now: for what cannot be a moment behind. Takes as long as it takes. */
  settle(): ExplainedFindings {
    this.#drop();
    const { draft } = this.#session;
    const steps = this.#keeper.update(draft);
    let step = steps.next();
    while (!step.done) step = steps.next();
    this.#tell(step.value);
    return this.#said;
  }

  get said(): ExplainedFindings {
    return this.#said;
  }

  at(place: string): readonly Finding[] {
    return this.#open.get(place) ?? NOTHING;
  }

  explainedAt(place: string): readonly ExplainedFinding[] {
    return this.#explained.get(place) ?? NOTHING;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  #update(): void {
    this.#drop();
    this.#drop = workWhenIdle(this.#keeper.update(this.#session.draft), (findings) => this.#tell(findings));
  }

  #tell(findings: readonly Finding[]): void {
    const { edition, draft } = this.#session;
    const said = explained(edition, draft, findings);
    const isSame = said.open.length === this.#said.open.length && said.explained.length === this.#said.explained.length
      && said.open.every((finding, index) => finding === this.#said.open[index])
      && said.explained.every(({ finding, explanation }, index) => finding === this.#said.explained[index]?.finding && explanation === this.#said.explained[index].explanation)
      && said.lapsed.size === this.#said.lapsed.size;
    if (isSame) return;
    this.#said = said;
    this.#open = byPlace(said.open, ({ place }) => place, this.#open, (a, b) => a === b);
    this.#explained = byPlace(said.explained, ({ finding }) => finding.place, this.#explained, (a, b) => a.finding === b?.finding && a.explanation === b.explanation);
    for (const listener of [...this.#listeners]) listener();
  }
}
