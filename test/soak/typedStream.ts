/** What somebody types into one place, key by key: which text stood there after each key, and when it was pressed. */
import { type Random, pick } from './typist.ts';

const CHARACTERS = [...'质量标杆过程能力指数逐批记录由班组长复核，。；“零缺陷”Cpk≥1.33㎜䶮abcdefghijklmnopqrstuvwxyz0123456789'];
const BACKSPACE_SHARE = 0.06;

export type Key = { readonly text: string } | 'Backspace';

export class TypedStream {
  /** The text after so many keys. */
  readonly #states: string[];
  readonly #pressedAt: number[] = [Number.NEGATIVE_INFINITY];
  #acknowledged = 0;
  /** Keys that were pressed when that was said. */
  #pressedThen = 0;

  constructor(before: string) {
    this.#states = [before];
  }

  get keys(): number {
    return this.#states.length - 1;
  }

  get text(): string {
    return this.#states.at(-1) ?? '';
  }

  /** How many keys the program has said are safe. */
  get acknowledged(): number {
    return this.#acknowledged;
  }

  nextKey(random: Random): Key {
    return this.text !== this.#states[0] && random() < BACKSPACE_SHARE ? 'Backspace' : { text: pick(random, CHARACTERS) };
  }

  press(key: Key, at: number): void {
    this.#states.push(key === 'Backspace' ? this.text.slice(0, -1) : this.text + key.text);
    this.#pressedAt.push(at);
  }

  acknowledge(keys: number): void {
    this.#acknowledged = Math.max(this.#acknowledged, keys);
    this.#pressedThen = this.keys;
  }

  /** After how many keys this text stood there, the most that it can be; null: it never did. */
  keysOf(text: string): number | null {
    const found = this.#states.lastIndexOf(text);
    return found === -1 ? null : found;
  }

  /** The text that was said last to be safe is one of these: keys may have been on their way. */
  get safeTexts(): readonly string[] {
    return this.#states.slice(this.#acknowledged, this.#pressedThen + 1);
  }

  /** How long typing had gone on, at `killedAt`, since the first key that is lost; 0: none is. */
  lostMs(kept: number, killedAt: number): number {
    const first = this.#pressedAt[kept + 1];
    return first === undefined ? 0 : Math.max(0, killedAt - first);
  }
}
