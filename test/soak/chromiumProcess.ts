/** Chromium as a group of processes of its own, on a profile that outlives them: the one that users have, driven from outside, killed without warning. */
import { spawn, type ChildProcess } from 'node:child_process';
import process from 'node:process';
import { chromium, type Page } from 'playwright-core';
import { killAtOnce } from './hostProcess.ts';

const BROWSER = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const SWITCHES = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update',
  '--disable-extensions', '--no-first-run', '--no-default-browser-check', '--hide-crash-restore-bubble', '--lang=zh-CN', '--window-size=1366,768', '--remote-debugging-port=0',
];
const START_MS = 60_000;

export interface ChromiumProcess {
  readonly page: Page;
  /** `kill -9` of all its processes; returns when the browser is gone. */
  kill(): Promise<void>;
}

function debuggerOf(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`Chromium did not start: ${said}`));
    const timer = setTimeout(fail, START_MS);
    child.on('exit', fail);
    child.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

export async function startChromium(profile: string): Promise<ChromiumProcess> {
  const child = spawn(BROWSER, [...SWITCHES, `--user-data-dir=${profile}`, 'about:blank'], { detached: true, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, TZ: 'Asia/Shanghai' } });
  const kill = () => killAtOnce(child, true);
  try {
    const browser = await chromium.connectOverCDP(await debuggerOf(child));
    const context = browser.contexts()[0];
    if (!context) throw new Error('Chromium has no window');
    return { page: context.pages()[0] ?? await context.newPage(), kill };
  } catch (error) {
    await kill();
    throw error;
  }
}
