import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '#shared/commands.ts';
import type { DesktopApi } from '#shared/desktopApi.ts';
import { desktopMethods } from '#shared/desktopMethods.ts';
import { draftFileBytes, draftWithFiles } from '../support/testDrafts.ts';
import { launchShell, type StartedShell } from './launchShell.ts';

/** What the tests ask of the stand-in's session and app beyond Electron's own. */
interface Seen {
  readonly session: { readonly defaultSession: { readonly blocked: readonly string[]; readonly spellChecks: boolean; readonly permissionCheck: (contents: null, permission: string) => boolean; readonly permissionRequest: (contents: null, permission: string, answer: (granted: boolean) => void) => void } };
  readonly shell: { readonly opened: readonly string[] };
  readonly BrowserWindow: { getAllWindows(): readonly { readonly webContents: { readonly allowedPopups: readonly string[]; getURL(): string }; readonly choices: { readonly webPreferences: Readonly<Record<string, unknown>> } }[] };
  readonly Menu: { getApplicationMenu(): { readonly items: readonly { readonly label: string; readonly submenu: readonly { readonly id?: string; readonly label?: string; readonly click?: () => void }[] }[] } };
}
type PageWithDesktop = Window & { readonly desktop: DesktopApi };

let started: StartedShell;
/** Runs in the shell's own process. */
const seen = <T, A>(ask: (electron: Seen, argument: A) => T, argument: A): Promise<T> => (started.program as unknown as { evaluate<R>(asked: typeof ask, given: A): Promise<R> }).evaluate<T>(ask, argument);

beforeAll(async () => {
  started = await launchShell();
  await started.page.waitForLoadState('load');
}, 120_000);
afterAll(() => started.program.close(), 60_000);

describe('the window', () => {
  it('shows the built program from its own address, under its policy, with no fault', async () => {
    expect(await seen(({ BrowserWindow }) => BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()), null)).toEqual([expect.stringMatching(/^app:\/\/program\/index\.html/)]);
    await expect.poll(() => started.page.title()).toBe('质量标杆申报助手');
    await expect.poll(async () => (await started.page.locator('#program').innerText()).length, { timeout: 20_000 }).toBeGreaterThan(10);
    expect(await started.page.evaluate(() => document.querySelector('meta[name="style-nonce"]')?.getAttribute('content') ?? '')).toMatch(/^[\w+/=]{20,}$/);
  });

  it('is sandboxed and isolated, and its settings are said aloud', async () => {
    const preferences = await seen(({ BrowserWindow }) => ({ ...BrowserWindow.getAllWindows()[0]?.choices.webPreferences }), null);
    expect(preferences).toMatchObject({
      sandbox: true, contextIsolation: true, nodeIntegration: false, nodeIntegrationInWorker: false, nodeIntegrationInSubFrames: false,
      webSecurity: true, webviewTag: false, navigateOnDragDrop: false, spellcheck: false,
    });
    expect(await started.page.evaluate(() => [typeof (globalThis as { require?: unknown }).require, typeof (globalThis as { process?: unknown }).process])).toEqual(['undefined', 'undefined']);
  });

  it('gets one function for each method of the contract, and nothing else of Electron', async () => {
    expect(await started.page.evaluate(() => Object.keys((window as unknown as PageWithDesktop).desktop).sort())).toEqual([...desktopMethods].sort());
    expect(await started.page.evaluate(() => (window as unknown as PageWithDesktop).desktop.about({}))).toMatchObject({ host: 'electron' });
  });

  it('has its arguments checked on the far side', async () => {
    const outcome = await started.page.evaluate(() => (window as unknown as PageWithDesktop).desktop.readMirror({ id: '../../etc' }).then(() => 'answered', (error: Error) => error.message));
    expect(outcome).toMatch(/BadArgument|readMirror/);
  });
});

describe('the program stays with itself', () => {
  it('the page cannot reach any other address', async () => {
    const reached = await started.page.evaluate(async () => Promise.all(['https://example.com/', 'http://127.0.0.1:9/', 'app://other/'].map((url) => fetch(url).then(() => 'reached', () => 'not reached'))));
    expect(reached).toEqual(['not reached', 'not reached', 'not reached']);
  });

  it('nor can it go there, or open it', async () => {
    const before = await seen(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL(), null);
    await started.page.evaluate(() => {
      window.location.href = 'https://example.com/';
    });
    await started.page.evaluate(() => {
      window.open('https://example.com/');
      const frame = document.createElement('iframe');
      frame.src = 'https://example.com/';
      document.body.append(frame);
      frame.remove();
    });
    expect(await seen(({ BrowserWindow }) => BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()), null)).toEqual([before]);
    expect(await seen(({ BrowserWindow, shell }) => [BrowserWindow.getAllWindows()[0]?.webContents.allowedPopups, shell.opened], null)).toEqual([[], []]);
  });

  it('only the portal of the notice goes to the user\'s browser', async () => {
    await started.page.evaluate(() => window.open('https://zj87.jxt.zj.gov.cn/'));
    await started.page.evaluate(() => window.open('http://zj87.jxt.zj.gov.cn/'));
    await expect.poll(() => seen(({ shell }) => [...shell.opened], null)).toEqual(['https://zj87.jxt.zj.gov.cn/']);
    expect(await seen(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.allowedPopups, null)).toEqual([]);
  });

  it('only keeping its store and copying are permitted', async () => {
    const asked = ['persistent-storage', 'clipboard-sanitized-write', 'clipboard-read', 'media', 'geolocation', 'notifications', 'openExternal', 'hid', 'usb', 'local-fonts', 'fileSystem', 'unknown'];
    const permitted = await seen(({ session }, permissions) => permissions.filter((permission) => session.defaultSession.permissionCheck(null, permission)), asked);
    const granted = await seen(({ session }, permissions) => permissions.filter((permission) => {
      let isGranted = false;
      session.defaultSession.permissionRequest(null, permission, (answer) => { isGranted = answer; });
      return isGranted;
    }), asked);
    expect([permitted, granted]).toEqual([['persistent-storage', 'clipboard-sanitized-write'], ['persistent-storage', 'clipboard-sanitized-write']]);
    expect(await seen(({ session }) => session.defaultSession.spellChecks, null)).toBe(false);
  });
});

it('the menu has every command once, under its name, and tells the window', async () => {
  const ids = await seen(({ Menu }) => Menu.getApplicationMenu().items.flatMap(({ submenu }) => submenu.flatMap(({ id }) => (id === undefined ? [] : [id]))), null);
  expect([...ids].sort()).toEqual(commands.map(({ id }) => id).sort());
});

it('a draft that was saved lies on disk when the program was closed, and is there in the next start', { timeout: 120_000 }, async () => {
  const first = await launchShell();
  const { draft } = draftWithFiles();
  const plain = { ...draft, assets: [], evidence: [], answers: { ...draft.answers, fields: { 'company.name': '杭州示范阀门有限公司' } } };
  expect(await first.page.evaluate((saved) => (window as unknown as PageWithDesktop).desktop.saveDraft({ draft: saved }), plain)).toMatchObject({ done: { revision: 1 } });
  await first.program.close();
  expect(await readdir(path.join(first.userData, 'Documents', '质量标杆申报'))).toEqual(['杭州示范阀门有限公司-2024']);
  const second = await launchShell([], first.userData);
  expect(await second.page.evaluate((id) => (window as unknown as PageWithDesktop).desktop.readMirror({ id }), plain.id)).toMatchObject({ done: { draft: plain } });
  await second.program.close();
});

it('bytes cross as bytes, both ways', async () => {
  const { draft, files } = draftWithFiles();
  const [asset] = draft.assets;
  const bytes = [...files.get(asset?.sha256 ?? '') ?? []];
  const back = await started.page.evaluate(async ({ draftId, sha256, content }) => {
    const { desktop } = window as unknown as PageWithDesktop;
    await desktop.putAsset({ draftId, sha256, extension: 'png', bytes: new Uint8Array(content) });
    const outcome = await desktop.readAsset({ draftId, sha256 });
    return 'done' in outcome ? [outcome.done.constructor.name, ...outcome.done] : outcome.refused;
  }, { draftId: draft.id, sha256: asset?.sha256 ?? '', content: bytes });
  expect(back).toEqual(['Uint8Array', ...bytes]);
});

it('a draft file that the program was started with is opened', { timeout: 120_000 }, async () => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'handed-')), '来稿.zbdraft');
  await writeFile(file, await draftFileBytes(draftWithFiles()));
  const other = await launchShell([file]);
  // Whoever hears of it first opens it: the window by itself, or this.
  void other.page.evaluate(async () => {
    const { desktop } = window as unknown as PageWithDesktop;
    const event = await desktop.nextEvent({});
    if (event?.kind === 'openFile') await desktop.openHandedFile({ handle: event.handle, knownIds: [] });
  }).catch(() => undefined);
  await expect.poll(async () => {
    const listing = await other.page.evaluate(() => (window as unknown as PageWithDesktop).desktop.listMirror({}));
    return 'done' in listing ? listing.done.drafts.map(({ company }) => company) : listing.refused;
  }, { timeout: 30_000 }).toEqual(['杭州示范阀门有限公司']);
  await other.program.close();
});
