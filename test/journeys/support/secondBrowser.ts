/** Another browser on the same program: a profile of its own, with nothing of the first one's but the way in. */
import { chromium, type Page } from '@playwright/test';

export interface SecondBrowser {
  readonly page: Page;
  close(): Promise<void>;
  /** Without a chance to save or to say anything. */
  kill(): Promise<void>;
}

export async function openSecondBrowser(first: Page): Promise<SecondBrowser> {
  const server = await chromium.launchServer({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
  const browser = await chromium.connect(server.wsEndpoint());
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const token = await first.evaluate(() => window.localStorage.getItem('host token') ?? '');
  const page = await context.newPage();
  await page.goto(new URL(`/#t=${token}`, first.url()).href);
  return { page, close: () => server.close(), kill: () => server.kill() };
}
