/** The bare TipTap page in a browser: built in memory, with pictures that come from memory. */
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';
import type { BenchDraft } from '../../benchDraft.ts';
import { narrativeOf } from '../benchNarrative.ts';
import { bareContent, PICTURES_ADDRESS } from './bareContent.ts';

const ADDRESS = 'http://bare.bench/';
const MARGIN = '<div style="height: 100vh"></div>';
const HTML = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>bare</title>
<style>#page { width: 28em; margin: auto; font: 21.33px/1.81 serif } img { width: 100% } table { border-collapse: collapse; width: 100%; table-layout: fixed } #counter { position: fixed; bottom: 0 }</style>
<div id="page"></div>${MARGIN}<div id="counter"></div><script type="module" src="bare.js"></script></html>`;

async function script(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: {
      write: false,
      minify: true,
      target: 'chrome122',
      rollupOptions: { input: fileURLToPath(new URL('bareEditor.ts', import.meta.url)) },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const [chunk] = outputs.flatMap((output) => ('output' in output ? output.output : [])).filter(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('the bare editor was not built');
  return chunk.code;
}

export interface BarePage {
  readonly page: Page;
  /** With the narrative of the draft. */
  open(draft: BenchDraft): Promise<void>;
}

export async function openBarePage(browser: BrowserContext): Promise<BarePage> {
  const code = await script();
  const page = await browser.newPage();
  let pictures: BenchDraft['pictures'] = new Map();
  await page.route(`${ADDRESS}**`, (route) => {
    const address = route.request().url();
    if (address === ADDRESS) return route.fulfill({ contentType: 'text/html', body: HTML });
    if (address === `${ADDRESS}bare.js`) return route.fulfill({ contentType: 'text/javascript', body: code });
    const picture = pictures.get(address.slice(PICTURES_ADDRESS.length));
    return picture ? route.fulfill({ contentType: `image/${picture.format}`, body: Buffer.from(picture.bytes) }) : route.abort();
  });
  return {
    page,
    async open(draft) {
      pictures = draft.pictures;
      await page.goto(ADDRESS);
      await page.evaluate((content) => window.openBareEditor(content), bareContent(narrativeOf(draft)));
      await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    },
  };
}
