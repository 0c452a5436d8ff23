import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeFrame } from '#shared/desktopFrame.ts';
import { readFragment } from '#shared/hostProtocol.ts';
import { startHostServer } from '#electron/withoutElectron/hostServer.ts';
import { askRunningHost } from '#electron/withoutElectron/runningHost.ts';
import { type HostForTest, hostForTest, SECRET } from './hostForTest.ts';

let host: HostForTest;
beforeAll(async () => {
  host = await hostForTest();
});
afterAll(() => host.close());

describe('a start that finds the port taken', () => {
  it('never takes another one', async () => {
    const options = { desktop: host.desktop, browse: {} as never, rendererFolder: host.folder, secret: SECRET, port: Number(new URL(host.server.origin).port) };
    await expect(startHostServer(options)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('finds the program that has it, and hands its file over', async () => {
    expect(await askRunningHost(host.server.origin, SECRET, null)).toBe(host.server.addressFor(null));
    const address = await askRunningHost(host.server.origin, SECRET, '/tmp/a.zbdraft');
    expect(host.desktop.handles.pathOf(readFragment(new URL(address ?? '').hash.slice(1))?.open?.handle ?? '')).toBe('/tmp/a.zbdraft');
  });

  it('does not believe a host of another user', async () => {
    expect(await askRunningHost(host.server.origin, 'x'.repeat(43), '/tmp/a.zbdraft')).toBeNull();
  });

  it('tells something else on the port nothing', async () => {
    const heard: { readonly url: string; readonly headers: string; readonly body: string }[] = [];
    const imposter = createServer((request, response) => {
      const pieces: Buffer[] = [];
      request.on('data', (piece: Buffer) => pieces.push(piece));
      request.on('end', () => {
        heard.push({ url: request.url ?? '', headers: JSON.stringify(request.headers), body: Buffer.concat(pieces).toString() });
        response.end(encodeFrame('a proof that is none'));
      });
    });
    imposter.listen(0, '127.0.0.1');
    await once(imposter, 'listening');
    expect(await askRunningHost(`http://127.0.0.1:${(imposter.address() as AddressInfo).port}`, SECRET, '/home/某/机密.zbdraft')).toBeNull();
    imposter.close();
    expect(heard).toHaveLength(1);
    expect(JSON.stringify(heard)).not.toMatch(/机密|x-program-token/);
  });

  it('does not wait for something that is no web server', async () => {
    expect(await askRunningHost('http://127.0.0.1:1', SECRET, null)).toBeNull();
  });
});
