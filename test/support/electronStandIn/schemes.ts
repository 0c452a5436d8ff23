/** Electron's own schemes. Chromium cannot load `app://host/`, so it is told `https://host.app.standin/`. */

type Handler = (request: Request) => Promise<Response> | Response;

export class Schemes {
  readonly #known = new Set<string>();
  readonly #handlers = new Map<string, Handler>();

  register(scheme: string): void {
    this.#known.add(scheme);
  }

  handle(scheme: string, handler: Handler): void {
    if (!this.#known.has(scheme)) throw new Error(`${scheme} was not registered before ready`);
    if (this.#handlers.has(scheme)) throw new Error(`${scheme} has a handler already`);
    this.#handlers.set(scheme, handler);
  }

  handlerFor(url: string): Handler | undefined {
    return this.#handlers.get(new URL(url).protocol.slice(0, -1));
  }

  toChromium(url: string): string {
    const match = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)(.*)$/is.exec(url);
    return match && this.#known.has(match[1] ?? '') ? `https://${match[2]}.${match[1]}.standin${match[3]}` : url;
  }

  fromChromium(url: string): string {
    const match = /^((?:blob:)?)https:\/\/([^/?#]+)\.([a-z0-9+-]+)\.standin(.*)$/is.exec(url);
    return match && this.#known.has(match[3] ?? '') ? `${match[1]}${match[3]}://${match[2]}${match[4]}` : url;
  }
}
