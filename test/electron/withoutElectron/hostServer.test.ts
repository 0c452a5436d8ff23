import { readdir } from 'node:fs/promises';
import { once } from 'node:events';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { connect } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeFrame } from '#shared/desktopFrame.ts';
import { HAND_OVER_PATH, LARGEST_BODY_BYTES, PROVE_PATH, readFragment, TOKEN_HEADER } from '#shared/hostProtocol.ts';
import { handOverToken, proofFor } from '#electron/withoutElectron/hostSecret.ts';
import { draftWithFiles } from '../../support/testDrafts.ts';
import { type HostForTest, hostForTest, SECRET, sendTo } from './hostForTest.ts';

let host: HostForTest;
beforeAll(async () => {
  host = await hostForTest();
});
afterAll(() => host.close());

const nothing = encodeFrame({});
const ABOUT = '/desktop/about';

describe('the page of this host', () => {
  it('is served, calls the services, and bytes go both ways', async () => {
    expect((await sendTo(host.server.origin, { headers: { host: new URL(host.server.origin).host } })).body.toString()).toBe('<title>page</title>');
    expect(await host.call(ABOUT, {})).toMatchObject({ host: 'browser' });
    const { draft, files } = draftWithFiles();
    for (const { sha256, extension } of draft.assets) expect(await host.call('/desktop/putAsset', { draftId: draft.id, sha256, extension, bytes: files.get(sha256) })).toEqual({ done: null });
    expect(await host.call('/desktop/saveDraft', { draft })).toMatchObject({ done: { revision: 1 } });
    const [picture] = draft.assets;
    expect(await host.call('/desktop/readAsset', { draftId: draft.id, sha256: picture?.sha256 })).toEqual({ done: files.get(picture?.sha256 ?? '') });
  });

  it('gets answers that nobody keeps and no other site may read', async () => {
    const { headers } = await host.send({ path: ABOUT, body: nothing });
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'cross-origin-resource-policy': 'same-origin' });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('is refused', () => {
  const strange = {
    'a rebound name': { headers: { host: 'evil.example:80' }, status: 421 },
    'localhost, which is another origin': { headers: { host: `localhost:1` }, status: 421 },
    'another port': { headers: { host: '127.0.0.1:1' }, status: 421 },
    'another site': { headers: { origin: 'https://evil.example' }, status: 403 },
    'a sandboxed frame': { headers: { origin: 'null' }, status: 403 },
    'no origin at all': { headers: { origin: undefined }, status: 403 },
    'what the browser calls cross-site': { headers: { 'sec-fetch-site': 'cross-site' }, status: 403 },
    'what the browser calls same-site': { headers: { 'sec-fetch-site': 'same-site' }, status: 403 },
    'no token': { headers: { [TOKEN_HEADER]: undefined }, status: 401 },
    'a token that is too short': { headers: { [TOKEN_HEADER]: 'a' }, status: 401 },
    'another token': { headers: { [TOKEN_HEADER]: 'a'.repeat(43) }, status: 401 },
    'the secret itself': { headers: { [TOKEN_HEADER]: SECRET }, status: 401 },
  } as const;
  it.each(Object.entries(strange))('%s', async (_name, { headers, status }) => {
    expect((await host.send({ path: ABOUT, body: nothing, headers })).status).toBe(status);
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('a call by %s', async (method) => {
    const { status, headers } = await host.send({ path: ABOUT, method });
    expect(status).toBe(method === 'GET' ? 404 : 405);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it.each(['/desktop/constructor', '/desktop/__proto__', '/desktop/toString', '/desktop/about/x', '/desktop//about', '/about', '/browse/about', '/browse/hasOwnProperty', '/desktop/', '/'])('a call of what is no method: %s', async (name) => {
    expect((await host.send({ path: name, body: nothing })).status).toBe(404);
  });

  it.each([
    ['no body', undefined, 400],
    ['no frame', new Uint8Array([1, 2, 3]), 400],
    ['an argument that does not hold', encodeFrame({ added: 1 }), 400],
  ])('%s', async (_name, body, status) => {
    expect((await host.send({ path: ABOUT, ...(body ? { body } : {}) })).status).toBe(status);
  });

  it('a way out of the page\'s folder', async () => {
    for (const name of ['/../settings/host-secret', '/%2e%2e/settings/settings.json', '/..%2fsettings', '/assets/../../settings/settings.json']) {
      expect((await host.send({ method: 'GET', path: name })).status, name).toBe(404);
    }
  });

  it('an address of another server', async () => {
    for (const name of ['http://evil.example/', '//evil.example/desktop/about']) expect((await host.send({ method: 'GET', path: name })).status, name).toBe(400);
  });

  it('a body that says it is too large, before it is read, and one that turns out so', async () => {
    expect((await host.send({ path: ABOUT, headers: { 'content-length': String(LARGEST_BODY_BYTES + 1) } }).catch(() => ({ status: 413 }))).status).toBe(413);
    const body = new Uint8Array(70_000);
    expect((await host.send({ path: '/browse/listFolder', body, headers: { 'transfer-encoding': 'chunked' } })).status).toBe(413);
  });

  it('without the services having been asked', async () => {
    const { draft } = draftWithFiles();
    const copy = { ...draft, id: '00000000-0000-4000-8000-0000000000ff', assets: [], evidence: [] };
    const before = await readdir(path.join(host.folder, '质量标杆申报'));
    for (const { headers } of Object.values(strange)) await host.send({ path: '/desktop/saveDraft', body: encodeFrame({ draft: copy }), headers });
    expect(await readdir(path.join(host.folder, '质量标杆申报'))).toEqual(before);
  });
});

it('listens on the loopback address alone', async () => {
  const port = Number(new URL(host.server.origin).port);
  const others = Object.values(networkInterfaces()).flat().filter((found) => found?.family === 'IPv4' && !found.internal);
  for (const other of others) {
    const socket = connect({ host: other?.address ?? '', port });
    const [error] = await Promise.race([once(socket, 'error'), once(socket, 'connect').then(() => [null])]) as [Error | null];
    socket.destroy();
    expect(error, other?.address).toBeInstanceOf(Error);
  }
});

describe('a second start', () => {
  it('learns who is there without telling anything', async () => {
    const proof = await host.call(PROVE_PATH, { challenge: 'c' });
    expect(proof).toBe(proofFor('c', SECRET));
    expect(proof).not.toBe(proofFor('d', SECRET));
  });

  it('hands a file over by its path, which no page may', async () => {
    const body = encodeFrame({ file: '/home/某/草稿.zbdraft' });
    expect((await host.send({ path: HAND_OVER_PATH, body })).status).toBe(401);
    const handed = await host.send({ path: HAND_OVER_PATH, body, headers: { [TOKEN_HEADER]: handOverToken(SECRET) } });
    expect(handed.status).toBe(200);
    expect((await host.send({ path: ABOUT, body: nothing, headers: { [TOKEN_HEADER]: handOverToken(SECRET) } })).status).toBe(401);
    const fragment = readFragment(new URL(host.server.addressFor('/home/某/草稿.zbdraft')).hash.slice(1));
    expect(fragment).toMatchObject({ token: host.token, open: { fileName: '草稿.zbdraft' } });
    expect(host.desktop.handles.pathOf(fragment?.open?.handle ?? '')).toBe('/home/某/草稿.zbdraft');
  });
});

it('an event that a closed page waited for reaches the next one', async () => {
  const { hostname, port } = new URL(host.server.origin);
  const leaving = request({
    hostname, port, method: 'POST', path: '/desktop/nextEvent', agent: false,
    headers: { origin: host.server.origin, [TOKEN_HEADER]: host.token, 'content-length': nothing.length },
  });
  leaving.on('error', () => undefined);
  leaving.end(nothing);
  await expect.poll(() => host.desktop.events.isAwaited).toBe(true);
  await new Promise<void>((resolve) => {
    leaving.once('close', () => resolve());
    leaving.destroy();
  });
  // The host hears of it before it hears of a later call.
  await host.call(ABOUT, {});
  host.desktop.events.add({ kind: 'command', command: 'home' });
  expect(await host.call('/desktop/nextEvent', {})).toEqual({ kind: 'command', command: 'home' });
});
