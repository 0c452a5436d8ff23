/** The loopback host in a process of its own and Chromium with a profile of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { StartedProgram } from './startedProgram.ts';

const HOST = fileURLToPath(new URL('../../../out/loopback/main.mjs', import.meta.url));
const BROWSER = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const SWITCHES = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--no-first-run'];

interface RunningHost {
  readonly address: string;
  stop(): Promise<void>;
}

/** Answers with the address that the host prints once it is ready. */
function addressOf(host: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (piece: Buffer) => {
      said += piece.toString();
      const address = /http:\S+/.exec(said)?.[0];
      if (address !== undefined && said.includes('Ctrl+C')) resolve(address);
    };
    host.stdout?.on('data', hear);
    host.stderr?.on('data', hear);
    host.once('exit', () => reject(new Error(`the host ended: ${said}`)));
  });
}

async function startHost(folder: string, port: string, file: string | undefined): Promise<RunningHost> {
  const host = spawn(process.execPath, [HOST, ...(file === undefined ? [] : [file])], {
    env: {
      ...process.env,
      ZB_PORT: port,
      ZB_DOCUMENTS: path.join(folder, 'Documents'),
      ZB_SETTINGS: path.join(folder, 'settings'),
      ZB_NO_BROWSER: '1',
      BUNDLED_FONTS_ONLY: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await addressOf(host);
  return {
    address,
    async stop() {
      const ended = new Promise((resolve) => host.once('exit', resolve));
      host.kill('SIGTERM');
      await ended;
    },
  };
}

function openBrowser(folder: string, switches: readonly string[]): Promise<BrowserContext> {
  return chromium.launchPersistentContext(path.join(folder, 'profile'), {
    executablePath: BROWSER,
    args: [...SWITCHES, ...switches],
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
}

/** `watch` is told of every window that opens; `switches` are Chromium's, beside those that every journey needs. */
export async function startLoopbackProgram(folder: string, watch: (page: Page) => void, switches: readonly string[] = []): Promise<StartedProgram> {
  await mkdir(path.join(folder, 'Documents'), { recursive: true });
  let host: RunningHost;
  let browser: BrowserContext;
  let page: Page;
  let port = '0';
  const start = async (file?: string) => {
    host = await startHost(folder, port, file);
    // What the browser keeps belongs to the port: a restart comes back to it.
    port = new URL(host.address).port;
    browser = await openBrowser(folder, switches);
    browser.on('page', watch);
    page = browser.pages()[0] ?? await browser.newPage();
    watch(page);
    await page.goto(host.address);
  };
  const stop = async () => {
    await browser.close();
    await host.stop();
  };
  await start();
  return {
    get page() {
      return page;
    },
    documentsFolder: path.join(folder, 'Documents'),
    async openWindow() {
      const opened = await browser.newPage();
      await opened.goto(new URL('/', host.address).href);
      return opened;
    },
    async restart(file, meanwhile) {
      await stop();
      await meanwhile?.();
      await start(file);
      return page;
    },
    close: stop,
  };
}
