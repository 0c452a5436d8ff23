/**
 * What runs in the page before it: in the page's own world the object that the preload exposes and the catching of pop-ups,
 * in an isolated world `require('electron')` for the real preload. The two talk by events of the document. Each function's own
 * text goes into the page, so it uses nothing from outside.
 */
import { type WireCodec, wireCodec } from './wireValues.ts';

/** Names that both sides know. */
export interface PageNames {
  /** From the isolated world to Node. */
  readonly call: string;
  /** From Node to the isolated world. */
  readonly answer: string;
  /** From the page's world to Node: a pop-up was asked for. */
  readonly popup: string;
}
export const PAGE_NAMES: PageNames = { call: 'standInCall', answer: 'standInAnswer', popup: 'standInPopup' };

export type BridgeMessage =
  | { readonly kind: 'expose'; readonly key: string; readonly methods: readonly string[] }
  | { readonly kind: 'call'; readonly id: number; readonly key: string; readonly method: string; readonly words: readonly unknown[] }
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

function pageWorld(names: PageNames): void {
  const askForPopup = (url: string): null => {
    (globalThis as unknown as Record<string, (text: string) => void>)[names.popup]?.(new URL(url, document.baseURI).href);
    return null;
  };
  Object.defineProperty(window, 'open', { value: (url?: string | URL) => askForPopup(String(url ?? 'about:blank')) });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || (link.target !== '_blank' && !event.ctrlKey && !event.shiftKey && !event.metaKey)) return;
    event.preventDefault();
    askForPopup(link.href);
  });
  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>();
  let lastId = 0;
  const say = (message: BridgeMessage) => document.dispatchEvent(new CustomEvent('standInToPreload', { detail: message }));
  const callFor = (key: string, method: string) => (...words: readonly unknown[]) => new Promise((resolve, reject) => {
    lastId += 1;
    waiting.set(lastId, { resolve, reject });
    say({ kind: 'call', id: lastId, key, method, words });
  });
  document.addEventListener('standInToPage', (event) => {
    const message = (event as CustomEvent<BridgeMessage>).detail;
    if (message.kind === 'expose') {
      const exposed = Object.freeze(Object.fromEntries(message.methods.map((method) => [method, callFor(message.key, method)])));
      Object.defineProperty(window, message.key, { value: exposed, enumerable: true });
    } else if (message.kind !== 'call') {
      const asked = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.kind === 'done') asked?.resolve(message.value);
      else asked?.reject(new Error(message.message));
    }
  });
}

function preloadWorld(names: PageNames, codec: WireCodec, runPreload: (require: (name: string) => unknown) => void): void {
  // Electron runs a preload in the main frame only.
  if (window.top !== window) return;
  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void }>();
  const own = globalThis as unknown as Record<string, (text: string) => void>;
  let lastId = 0;
  own[names.answer] = (text) => {
    const { id, value, error } = codec.decode(text) as { readonly id: number; readonly value?: unknown; readonly error?: string };
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) asked?.resolve(value);
    else asked?.reject(new Error(error));
  };
  const ipcRenderer = {
    invoke: (channel: string, ...words: readonly unknown[]) => new Promise((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      own[names.call]?.(codec.encode({ id: lastId, channel, words }));
    }),
  };
  const exposed = new Map<string, Readonly<Record<string, (...words: readonly unknown[]) => Promise<unknown>>>>();
  const say = (message: BridgeMessage) => document.dispatchEvent(new CustomEvent('standInToPage', { detail: message }));
  document.addEventListener('standInToPreload', (event) => {
    const message = (event as CustomEvent<BridgeMessage>).detail;
    if (message.kind !== 'call') return;
    const { id, key, method, words } = message;
    Promise.resolve(exposed.get(key)?.[method]?.(...words)).then(
      (value) => say({ kind: 'done', id, value }),
      (error: unknown) => say({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) }),
    );
  });
  const contextBridge = {
    exposeInMainWorld(key: string, api: Readonly<Record<string, (...words: readonly unknown[]) => Promise<unknown>>>) {
      exposed.set(key, api);
      say({ kind: 'expose', key, methods: Object.keys(api) });
    },
  };
  runPreload((name) => {
    // A sandboxed preload may require little else.
    if (name !== 'electron') throw new Error(`module not found: ${name}`);
    return { contextBridge, ipcRenderer };
  });
}

export function pageWorldScript(): string {
  return `(${pageWorld.toString()})(${JSON.stringify(PAGE_NAMES)});`;
}
/** `preload` is the text of the built preload. */
export function preloadWorldScript(preload: string): string {
  return `(${preloadWorld.toString()})(${JSON.stringify(PAGE_NAMES)}, (${wireCodec.toString()})(), (require) => {\n${preload}\n});`;
}
