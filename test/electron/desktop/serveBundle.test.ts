import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { serveBundle } from '#electron/desktop/serveBundle.ts';

let root = '';
beforeAll(async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'bundle-'));
  root = path.join(folder, 'renderer');
  await mkdir(path.join(root, 'assets'), { recursive: true });
  await writeFile(path.join(root, 'index.html'), '<meta name="style-nonce" content="%STYLE_NONCE%">');
  await writeFile(path.join(root, 'assets', 'a.js'), 'const x = "%STYLE_NONCE%";');
  await writeFile(path.join(root, 'assets', '中文.txt'), '字');
  await writeFile(path.join(root, 'key.pem'), 'secret');
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  await symlink(path.join(folder, 'secret.txt'), path.join(folder, 'link.txt'));
});

describe('the window gets its own files', () => {
  it('the page with a fresh nonce each time, the same in the policy', async () => {
    const nonces = new Set<string>();
    for (const pathname of ['/', '/index.html']) {
      const response = await serveBundle(root, pathname);
      const nonce = /content="(.+)"/.exec(await response.text())?.[1] ?? '';
      expect(nonce).toMatch(/^[\w+/=]{20,}$/);
      expect(response.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(2);
  });

  it('under a policy that allows no other source, no inline script and no frame', async () => {
    const policy = (await serveBundle(root, '/')).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
    for (const part of ["object-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "connect-src 'self'"]) expect(policy).toContain(part);
    expect(policy).not.toMatch(/unsafe|http|\*/);
  });

  it('by type, told not to be guessed, and scripts as they are', async () => {
    const response = await serveBundle(root, '/assets/a.js');
    expect([response.status, response.headers.get('content-type'), response.headers.get('x-content-type-options')]).toEqual([200, 'text/javascript; charset=utf-8', 'nosniff']);
    expect(await response.text()).toContain('%STYLE_NONCE%');
    expect(await (await serveBundle(root, `/assets/${encodeURIComponent('中文.txt')}`)).text()).toBe('字');
  });
});

it.each([
  '/../secret.txt', '/assets/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%2f..%2fsecret.txt', '/..%5csecret.txt', '/%00', '/index.html%00.js', '/c:/x.txt',
  '/%E4%', '//secret.txt', '/key.pem', '/assets', '/assets/', '/nothing.js', '',
])('what is not its own is not there: %s', async (pathname) => {
  const response = await serveBundle(root, pathname);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('not found');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});
