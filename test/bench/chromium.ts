/** A warm Chromium that prints pages to PDF; null where there is none. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

export interface WarmChromium {
  /** Loads a page of HTML until its fonts and pictures are there. */
  load(html: string): Promise<void>;
  /** Bytes of the PDF of the loaded page. */
  print(): Promise<number>;
  close(): Promise<void>;
}

const PROGRAMS = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export async function openChromium(): Promise<WarmChromium | null> {
  const executablePath = PROGRAMS.find((file) => file !== '' && existsSync(file));
  if (executablePath === undefined) return null;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--allow-file-access-from-files'] });
  const page = await browser.newPage();
  // Fonts come from files, which only a page that is itself a file may load.
  const folder = await mkdtemp(path.join(tmpdir(), 'chromium-page-'));
  const file = path.join(folder, 'page.html');
  return {
    async load(html) {
      await writeFile(file, html);
      await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
      await page.evaluate('document.fonts.ready.then(() => undefined)');
    },
    async print() {
      return (await page.pdf({ preferCSSPageSize: true, printBackground: true, displayHeaderFooter: false })).length;
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
