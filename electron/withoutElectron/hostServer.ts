/**
 * The loopback server: the window's files for whoever asks at the right address, the services only for the page that knows
 * the token. Other sites' pages, rebound names and other programs are refused before anything of theirs is read.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import type { BrowseApi } from '#shared/browseApi.ts';
import type { DesktopEvent } from '#shared/desktopApi.ts';
import { BadFrame, decodeFrame, encodeFrame } from '#shared/desktopFrame.ts';
import { isDesktopMethod } from '#shared/desktopMethods.ts';
import { BROWSE_PATH, DESKTOP_PATH, HAND_OVER_PATH, LARGEST_BODY_BYTES, PROVE_PATH, TOKEN_HEADER, writeFragment } from '#shared/hostProtocol.ts';
import type { Desktop } from '#electron/desktop/createDesktop.ts';
import { BadArgument, callDesktop } from '#electron/desktop/desktopSchemas.ts';
import { serveBundle } from '#electron/desktop/serveBundle.ts';
import { callBrowse, isBrowseMethod } from './browseSchemas.ts';
import { LOOPBACK, originOf } from './hostAddress.ts';
import { handOverToken, isSameSecret, pageToken, proofFor } from './hostSecret.ts';
import { BodyTooLarge, readBody } from './readBody.ts';

export interface HostServerOptions {
  readonly desktop: Desktop;
  readonly browse: BrowseApi;
  /** The built window. */
  readonly rendererFolder: string;
  readonly secret: string;
  /** 0: any free one, for tests. */
  readonly port: number;
}
export interface HostServer {
  readonly origin: string;
  /** For the browser; with a file, the page opens it. */
  addressFor(file: string | null): string;
  close(): Promise<void>;
}

const SMALL_BODY_BYTES = 64 * 1024;

/** Ends a request with a status of HTTP. */
class Declined extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`declined with ${status}`);
    this.status = status;
  }
}

function stringIn(value: unknown, key: string): string | null {
  const found = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
  return typeof found === 'string' ? found : null;
}

class HostRequests {
  readonly #options: HostServerOptions;
  readonly #origin: string;

  constructor(options: HostServerOptions, origin: string) {
    this.#options = options;
    this.#origin = origin;
  }

  addressFor(file: string | null): string {
    const { desktop, secret } = this.#options;
    const open = file === null ? null : { handle: desktop.handles.handleOf(file), fileName: path.basename(file) };
    return `${this.#origin}/#${writeFragment({ token: pageToken(secret), open })}`;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // A name that was rebound to this address still says its own name here.
    if (`http://${request.headers.host}` !== this.#origin) throw new Declined(421);
    const url = request.url ?? '';
    if (!url.startsWith('/') || url.startsWith('//')) throw new Declined(400);
    const [pathname = '/'] = url.split(/[?#]/);
    if (request.method === 'GET' || request.method === 'HEAD') await this.#serve(pathname, request.method, response);
    else if (request.method === 'POST') await this.#call(pathname, request, response);
    else throw new Declined(405);
  }

  async #serve(pathname: string, method: 'GET' | 'HEAD', response: ServerResponse): Promise<void> {
    const served = await serveBundle(this.#options.rendererFolder, pathname);
    response.writeHead(served.status, Object.fromEntries(served.headers));
    response.end(method === 'HEAD' ? undefined : Buffer.from(await served.arrayBuffer()));
  }

  async #call(pathname: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { headers } = request;
    const site = headers['sec-fetch-site'];
    if (headers.origin !== this.#origin || (site !== undefined && site !== 'same-origin')) throw new Declined(403);
    const { secret } = this.#options;
    if (pathname === PROVE_PATH) return this.#reply(response, await this.#prove(request));
    const token = headers[TOKEN_HEADER];
    if (pathname === HAND_OVER_PATH) {
      if (!isSameSecret(token, handOverToken(secret))) throw new Declined(401);
      const argument = decodeFrame(await readBody(request, SMALL_BODY_BYTES));
      return this.#reply(response, this.addressFor(stringIn(argument, 'file')));
    }
    if (!isSameSecret(token, pageToken(secret))) throw new Declined(401);
    await this.#callService(pathname, request, response);
  }

  async #prove(request: IncomingMessage): Promise<string> {
    const challenge = stringIn(decodeFrame(await readBody(request, SMALL_BODY_BYTES)), 'challenge');
    if (challenge === null) throw new Declined(400);
    return proofFor(challenge, this.#options.secret);
  }

  async #callService(pathname: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { desktop, browse } = this.#options;
    const method = pathname.slice(pathname.lastIndexOf('/') + 1);
    if (pathname === `${DESKTOP_PATH}${method}` && isDesktopMethod(method)) {
      const argument = decodeFrame(await readBody(request, LARGEST_BODY_BYTES));
      const value = await callDesktop(desktop.api, method, argument);
      // A page that was closed while it waited never hears of it: the next one shall.
      if (method === 'nextEvent' && value !== null && response.destroyed) desktop.events.putBack(value as DesktopEvent);
      else this.#reply(response, value);
    } else if (pathname === `${BROWSE_PATH}${method}` && isBrowseMethod(method)) {
      this.#reply(response, await callBrowse(browse, method, decodeFrame(await readBody(request, SMALL_BODY_BYTES))));
    } else throw new Declined(404);
  }

  #reply(response: ServerResponse, value: unknown): void {
    const frame = encodeFrame(value);
    response.writeHead(200, {
      'Content-Type': 'application/octet-stream', 'Content-Length': frame.length, 'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff', 'Cross-Origin-Resource-Policy': 'same-origin',
    });
    response.end(frame);
  }
}

function statusOf(error: unknown): number {
  if (error instanceof Declined) return error.status;
  if (error instanceof BadFrame || error instanceof BadArgument) return 400;
  if (error instanceof BodyTooLarge) return 413;
  return 500;
}

function decline(error: unknown, response: ServerResponse): void {
  const status = statusOf(error);
  if (status === 500) process.emitWarning(error instanceof Error ? error : String(error));
  if (response.headersSent) response.destroy();
  // What the other side still sends is not wanted.
  else response.writeHead(status, { Connection: 'close', 'Content-Type': 'text/plain' }).end();
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}

/** Throws EADDRINUSE when the port is taken: never another one, because the browser's store belongs to this one. */
export async function startHostServer(options: HostServerOptions): Promise<HostServer> {
  let requests: HostRequests | null = null;
  const server = createServer((request, response) => {
    // Somebody who leaves in the middle is no error of ours.
    response.on('error', () => undefined);
    requests?.answer(request, response).catch((error: unknown) => decline(error, response));
  });
  await listen(server, options.port);
  const origin = originOf((server.address() as AddressInfo).port);
  const answering = new HostRequests(options, origin);
  requests = answering;
  return {
    origin,
    addressFor: (file) => answering.addressFor(file),
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
