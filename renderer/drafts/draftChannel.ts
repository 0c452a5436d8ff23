/** What the windows of one browser say to each other about one draft. */

type Word =
  /** The working copy has this revision now. */
  | { readonly kind: 'stored'; readonly revision: number }
  | { readonly kind: 'handOver' }
  /** The writing window holds something that it could not save; `reason` in words. */
  | { readonly kind: 'cannot'; readonly reason: string };

export class DraftChannel {
  readonly #channel: BroadcastChannel;

  constructor(id: string) {
    this.#channel = new BroadcastChannel(`draft ${id}`);
  }

  say(word: Word): void {
    this.#channel.postMessage(word);
  }

  /** Returns the way to stop listening. */
  listen(heard: (word: Word) => void): () => void {
    const hear = ({ data }: MessageEvent<Word>) => heard(data);
    this.#channel.addEventListener('message', hear);
    return () => this.#channel.removeEventListener('message', hear);
  }

  close(): void {
    this.#channel.close();
  }
}
