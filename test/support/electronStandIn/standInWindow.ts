/** A window: a page of Chromium with the preload in it, and the events that the shell listens for. */
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { Chromium, Parameters } from './chromium.ts';
import { PAGE_NAMES, pageWorldScript, preloadWorldScript } from './pageScripts.ts';
import type { Schemes } from './schemes.ts';
import { standInEvent } from './standInEvent.ts';
import type { StandInIpc } from './standInIpc.ts';
import type { StandInSession } from './standInSession.ts';

/** What all windows share. */
export interface Shell {
  readonly chromium: Chromium;
  readonly schemes: Schemes;
  readonly session: StandInSession;
  readonly ipc: StandInIpc;
  readonly windows: Set<StandInWindow>;
  /** Told of each window before it loads anything, and when the last one is gone. */
  readonly onContents: (contents: StandInContents) => void;
  readonly onLastGone: () => void;
}
export interface WindowChoices {
  readonly width?: number;
  readonly height?: number;
  readonly title?: string;
  readonly webPreferences?: Readonly<Record<string, unknown>>;
}
interface Frame {
  readonly url: string;
  readonly parentId: string | null;
}
type OpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' };
const PRELOAD_WORLD = 'Electron Isolated Context';

export class StandInContents extends EventEmitter {
  readonly #shell: Shell;
  readonly #frames = new Map<string, Frame>();
  readonly #window: StandInWindow;
  #sessionId = '';
  #mainFrame = '';
  #expectedDocument: string | null = null;
  #openHandler: OpenHandler | null = null;
  targetId = '';
  isGone = false;
  /** Pop-ups that the shell let through. */
  readonly allowedPopups: string[] = [];

  constructor(shell: Shell, window: StandInWindow) {
    super();
    this.#shell = shell;
    this.#window = window;
  }

  get window(): StandInWindow {
    return this.#window;
  }

  get sessionId(): string {
    return this.#sessionId;
  }

  #send(method: string, params: Parameters = {}): Promise<Parameters> {
    return this.#shell.chromium.send(method, params, this.#sessionId);
  }

  async create(width: number, height: number, preload: string): Promise<void> {
    const { chromium } = this.#shell;
    const created = await chromium.send('Target.createTarget', { url: 'about:blank', newWindow: true, width, height });
    this.targetId = String(created['targetId']);
    const attached = await chromium.send('Target.attachToTarget', { targetId: this.targetId, flatten: true });
    this.#sessionId = String(attached['sessionId']);
    await Promise.all([
      this.#send('Page.enable'), this.#send('Runtime.enable'), this.#send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      this.#send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true }),
    ]);
    await this.#send('Runtime.addBinding', { name: PAGE_NAMES.popup });
    await this.#send('Page.addScriptToEvaluateOnNewDocument', { source: pageWorldScript() });
    await this.#send('Runtime.addBinding', { name: PAGE_NAMES.call, executionContextName: PRELOAD_WORLD });
    await this.#send('Page.addScriptToEvaluateOnNewDocument', { worldName: PRELOAD_WORLD, source: preloadWorldScript(readFileSync(preload, 'utf8')) });
    const tree = await this.#send('Page.getFrameTree') as { readonly frameTree: { readonly frame: { readonly id: string } } };
    this.#mainFrame = tree.frameTree.frame.id;
    this.#frames.set(this.#mainFrame, { url: 'about:blank', parentId: null });
  }

  async load(url: string): Promise<void> {
    this.#expectedDocument = this.#shell.schemes.toChromium(url);
    const loaded = new Promise<void>((resolve) => this.once('did-finish-load', resolve));
    const { errorText } = await this.#send('Page.navigate', { url: this.#expectedDocument });
    if (typeof errorText === 'string') throw new Error(`${errorText} loading '${url}'`);
    await loaded;
  }

  /** Electron's `WebFrameMain`, as far as the shell asks. */
  #frameOf(id: string): { readonly url: string; readonly parent: object | null } | null {
    const frame = this.#frames.get(id);
    return frame ? { url: this.#shell.schemes.fromChromium(frame.url), parent: frame.parentId === null ? null : { id: frame.parentId } } : null;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  getURL(): string {
    return this.#shell.schemes.fromChromium(this.#frames.get(this.#mainFrame)?.url ?? '');
  }

  isDestroyed(): boolean {
    return this.isGone;
  }

  close(): void {
    this.#window.close();
  }

  /** What Chromium tells of this page. */
  async hear(method: string, params: Parameters): Promise<void> {
    switch (method) {
      case 'Page.frameNavigated': {
        const { id, url, parentId } = params['frame'] as { readonly id: string; readonly url: string; readonly parentId?: string };
        this.#frames.set(id, { url, parentId: parentId ?? null });
        return;
      }
      case 'Page.navigatedWithinDocument': {
        const frame = this.#frames.get(String(params['frameId']));
        if (frame) this.#frames.set(String(params['frameId']), { ...frame, url: String(params['url']) });
        return;
      }
      case 'Page.loadEventFired': {
        this.emit('did-finish-load');
        this.#window.emit('ready-to-show');
        return;
      }
      case 'Page.downloadWillBegin': {
        const event = standInEvent();
        this.#shell.session.emit('will-download', event);
        if (event.defaultPrevented) await this.#shell.chromium.send('Browser.cancelDownload', { guid: params['guid'] });
        return;
      }
      case 'Runtime.bindingCalled': return this.#heardBinding(String(params['name']), String(params['payload']), Number(params['executionContextId']));
      case 'Runtime.executionContextCreated': {
        const { id, auxData } = params['context'] as { readonly id: number; readonly auxData?: { readonly frameId?: string } };
        this.#frameOfContext.set(id, auxData?.frameId ?? '');
        return;
      }
      case 'Inspector.targetCrashed': {
        this.emit('render-process-gone', standInEvent(), { reason: 'crashed', exitCode: 1 });
        return;
      }
      case 'Fetch.requestPaused': return this.#heardRequest(params);
      default: return;
    }
  }

  readonly #frameOfContext = new Map<number, string>();

  async #heardBinding(name: string, payload: string, contextId: number): Promise<void> {
    const { ipc, schemes } = this.#shell;
    if (name === PAGE_NAMES.popup) {
      const url = schemes.fromChromium(payload);
      if (this.#openHandler?.({ url }).action !== 'deny') this.allowedPopups.push(url);
    } else if (name === PAGE_NAMES.call) {
      const answer = await ipc.answer(payload, standInEvent({ sender: this, senderFrame: this.#frameOf(this.#frameOfContext.get(contextId) ?? '') }));
      await this.#send('Runtime.evaluate', { contextId, expression: `${PAGE_NAMES.answer}(${JSON.stringify(answer)})` });
    }
  }

  async #heardRequest(params: Parameters): Promise<void> {
    const { schemes, session } = this.#shell;
    const requestId = params['requestId'];
    const frameId = String(params['frameId']);
    const { url: chromiumUrl, method, headers } = params['request'] as { readonly url: string; readonly method: string; readonly headers: Record<string, string> };
    const url = schemes.fromChromium(chromiumUrl);
    const fail = (errorReason: string) => this.#send('Fetch.failRequest', { requestId, errorReason });
    const isDocument = params['resourceType'] === 'Document';
    if (isDocument && chromiumUrl === this.#expectedDocument) this.#expectedDocument = null;
    else if (isDocument && this.#isPrevented(url, frameId === this.#mainFrame)) return void await fail('Aborted');
    if (await session.isCancelled({ url, method, resourceType: isDocument ? 'mainFrame' : 'other' })) return void await fail('BlockedByClient');
    const handler = schemes.handlerFor(url);
    if (!handler) return void await fail('InternetDisconnected');
    const response = await handler(new Request(url, { method, headers }));
    await this.#send('Fetch.fulfillRequest', {
      requestId, responseCode: response.status,
      responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    });
  }

  /** Asks the shell, in Electron's order, whether the page may go there. */
  #isPrevented(url: string, isMainFrame: boolean): boolean {
    const event = standInEvent({ url, isMainFrame });
    this.emit('will-frame-navigate', event);
    if (isMainFrame) this.emit('will-navigate', event);
    return event.defaultPrevented;
  }
}

export class StandInWindow extends EventEmitter {
  readonly webContents: StandInContents;
  readonly choices: WindowChoices;
  readonly #shell: Shell;
  readonly #created: Promise<void>;
  isShown = false;

  constructor(shell: Shell, choices: WindowChoices) {
    super();
    this.#shell = shell;
    this.choices = choices;
    const { sandbox, contextIsolation, nodeIntegration, preload } = choices.webPreferences ?? {};
    if (sandbox !== true || contextIsolation !== true || nodeIntegration !== false) throw new Error('the stand-in knows only sandboxed windows with their context isolated');
    this.webContents = new StandInContents(shell, this);
    shell.windows.add(this);
    shell.onContents(this.webContents);
    this.#created = this.webContents.create(choices.width ?? 800, choices.height ?? 600, String(preload));
  }

  async loadURL(url: string): Promise<void> {
    await this.#created;
    await this.webContents.load(url);
  }

  close(): void {
    const event = standInEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (this.webContents.isGone) return;
    this.webContents.isGone = true;
    this.#shell.windows.delete(this);
    this.#created.then(() => this.#shell.chromium.send('Target.closeTarget', { targetId: this.webContents.targetId })).catch(() => undefined);
    this.emit('closed');
    if (this.#shell.windows.size === 0) this.#shell.onLastGone();
  }

  isDestroyed(): boolean {
    return this.webContents.isGone;
  }

  show(): void {
    this.isShown = true;
  }

  /** A hidden window's page is told so, as in Electron. */
  hide(): void {
    this.isShown = false;
    void this.#shell.chromium.send('Runtime.evaluate', {
      expression: `Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true }); document.dispatchEvent(new Event('visibilitychange'));`,
    }, this.webContents.sessionId).catch(() => undefined);
  }

  focus(): void {
    this.emit('focus');
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {
    this.emit('restore');
  }
}
