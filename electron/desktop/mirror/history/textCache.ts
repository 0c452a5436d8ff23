/** The few texts that were needed last. */

const REMEMBERED = 40;

export class TextCache {
  readonly #texts = new Map<number, string>();

  get(number: number): string | null {
    const text = this.#texts.get(number);
    if (text === undefined) return null;
    this.set(number, text);
    return text;
  }

  set(number: number, text: string): void {
    this.#texts.delete(number);
    this.#texts.set(number, text);
    if (this.#texts.size <= REMEMBERED) return;
    const [oldest] = this.#texts.keys();
    if (oldest !== undefined) this.#texts.delete(oldest);
  }

  clear(): void {
    this.#texts.clear();
  }
}
