/** `ipcMain.handle`, and the answering of one call from a page. */
import { wireCodec } from './wireValues.ts';

type Handler = (event: unknown, ...words: readonly unknown[]) => unknown;
const codec = wireCodec();

export class StandInIpc {
  readonly #handlers = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.#handlers.set(channel, handler);
  }

  /** `text` as the page sent it; returns the text for the page. */
  async answer(text: string, event: unknown): Promise<string> {
    const { id, channel, words } = codec.decode(text) as { readonly id: number; readonly channel: string; readonly words: readonly unknown[] };
    try {
      const handler = this.#handlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      return codec.encode({ id, value: await handler(event, ...words) });
    } catch (error) {
      return codec.encode({ id, error: `Error invoking remote method '${channel}': ${String(error)}` });
    }
  }
}
