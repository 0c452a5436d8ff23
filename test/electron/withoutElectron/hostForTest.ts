/** A loopback host on any free port, and calls to it with what a page would send, or something else. */
import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { decodeFrame, encodeFrame } from '#shared/desktopFrame.ts';
import { readFragment, TOKEN_HEADER } from '#shared/hostProtocol.ts';
import { saveDraftFileAs } from '#electron/desktop/saveDraftFileAs.ts';
import { browseFolders } from '#electron/withoutElectron/browseFolders.ts';
import { type HostServer, startHostServer } from '#electron/withoutElectron/hostServer.ts';
import { type DesktopForTest, desktopForTest } from '../desktop/desktopForTest.ts';

export const SECRET = 's'.repeat(43);

export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: Uint8Array;
}
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: Buffer;
}
export interface HostForTest extends DesktopForTest {
  readonly server: HostServer;
  readonly token: string;
  /** What a page of this host sends, changed as given. */
  send(sent: Sent): Promise<Answered>;
  call(path: string, argument: unknown): Promise<unknown>;
  close(): Promise<void>;
}

export function sendTo(origin: string, { method = 'GET', path: name = '/', headers = {}, body }: Sent): Promise<Answered> {
  const { hostname, port } = new URL(origin);
  const given = Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined));
  return new Promise((resolve, reject) => {
    // Not fetch: it forbids to send another Host or Origin.
    const sending = request({ hostname, port, method, path: name, headers: given, agent: false }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }));
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

export async function hostForTest(): Promise<HostForTest> {
  const made = await desktopForTest({ host: 'browser' });
  const rendererFolder = path.join(made.folder, 'renderer');
  await mkdir(rendererFolder);
  await writeFile(path.join(rendererFolder, 'index.html'), '<title>page</title>');
  const browse = browseFolders({
    handles: made.desktop.handles,
    documentsFolder: made.folder,
    saveDraftFile: (order) => saveDraftFileAs(order, made.desktop.mirror, made.platform.program),
  });
  const server = await startHostServer({ desktop: made.desktop, browse, rendererFolder, secret: SECRET, port: 0 });
  const token = readFragment(new URL(server.addressFor(null)).hash.slice(1))?.token ?? '';
  const send = (sent: Sent) => sendTo(server.origin, {
    method: 'POST', ...sent, headers: { origin: server.origin, [TOKEN_HEADER]: token, ...sent.headers },
  });
  return {
    ...made, server, token, send,
    async call(name, argument) {
      const { status, body } = await send({ path: name, body: encodeFrame(argument) });
      if (status !== 200) throw new Error(`${name} answered ${status}`);
      return decodeFrame(body);
    },
    async close() {
      await server.close();
      await made.desktop.close();
    },
  };
}
