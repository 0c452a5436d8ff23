/** The program's page while somebody types in it: opened at a place, keys pressed one by one, and told of each 已保存 with the keys that it covers. */
import type { CDPSession, Page } from 'playwright-core';
import type { Key } from './typedStream.ts';

declare global {
  interface Window {
    /** Keys that are up since the place was gone to. */
    soakKeys: number;
    soakSaved(keys: number): void;
  }
}

export interface Place {
  readonly field: string;
  /** The step that has it. */
  readonly step: string;
  /** The part of the step; null: the step has none. */
  readonly part: string | null;
}

const READY_MS = 30_000;

export class TypedPage {
  readonly page: Page;
  /** How often the program thought that another browser has the draft, and the user had to press a button. */
  takeOvers = 0;
  #session: CDPSession | null = null;
  #onSaved: (keys: number) => void = () => undefined;

  constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(READY_MS);
  }

  /** Before anything is loaded. */
  async watch(): Promise<void> {
    await this.page.exposeFunction('soakSaved', (keys: number) => this.#onSaved(keys));
    await this.page.addInitScript(() => {
      let wasSaved = false;
      window.soakKeys = 0;
      // A key is up when what it typed stands there.
      window.addEventListener('keyup', () => {
        window.soakKeys += 1;
      }, true);
      new MutationObserver(() => {
        const isSaved = document.querySelector('.save-state-saved') !== null;
        if (isSaved && !wasSaved) window.soakSaved(window.soakKeys);
        wasSaved = isSaved;
      }).observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    });
  }

  /** `address` with its token. The draft's address comes after it: what the page was shown it keeps. */
  async open(address: URL, draftId: string): Promise<void> {
    await this.page.goto(address.href);
    await this.page.goto(new URL(`/#/draft/${draftId}`, address).href);
    await this.untilSaved();
    // Pages are not looked at here, and whether they are shown is remembered.
    const preview = this.page.getByRole('complementary', { name: '预览' });
    if (await preview.isVisible()) await preview.getByRole('button', { name: '关闭' }).click();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.untilSaved();
  }

  async untilSaved(): Promise<void> {
    const button = this.page.getByRole('button', { name: '在这里编辑' });
    await this.page.locator('.save-state-saved').or(button).first().waitFor().catch(() => undefined);
    if (await button.isVisible()) {
      this.takeOvers += 1;
      await button.click();
    }
    await this.page.locator('.save-state-saved').waitFor().catch(async (error: unknown) => {
      const shown = await this.page.evaluate(() => `${window.location.href}\n${document.body.innerText}`).catch(() => 'nothing');
      throw new Error(`the page does not come to 已保存; it shows: ${shown.slice(0, 1500)}`, { cause: error });
    });
  }

  /** The disk was away: the user presses the button of the line that says so, unless it has gone by itself. */
  async retry(): Promise<void> {
    await this.page.locator('.save-state-saved').or(this.page.locator('.save-state-failed')).waitFor();
    const button = this.page.getByRole('button', { name: '再试一次' });
    await button.click({ timeout: 1000 }).catch(() => undefined);
    await this.untilSaved();
  }

  /** With the cursor at the end of the text. Keys are counted from here. */
  async goTo({ field, step, part }: Place, onSaved: (keys: number) => void): Promise<void> {
    const { page } = this;
    await page.locator('.step-list button').filter({ hasText: step }).click();
    await page.getByRole('main', { name: step }).waitFor();
    if (part !== null) await page.getByRole('tab', { name: part }).click();
    const target = part === null ? page.locator(`[data-place="field:${field}"]`).locator('input, textarea').first() : page.getByRole('textbox', { name: part });
    await target.click();
    this.#session ??= await page.context().newCDPSession(page);
    await target.press('ControlOrMeta+End');
    await page.evaluate(() => {
      window.soakKeys = 0;
    });
    this.#onSaved = onSaved;
  }

  /** Returns when the page has taken it; throws when the page is gone. */
  async press(key: Key): Promise<void> {
    const session = this.#session;
    if (!session) throw new Error('nothing has the cursor');
    const event = key === 'Backspace'
      ? { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 }
      : { key: key.text, code: 'KeyA', windowsVirtualKeyCode: 65, text: key.text, unmodifiedText: key.text };
    await session.send('Input.dispatchKeyEvent', { type: key === 'Backspace' ? 'rawKeyDown' : 'keyDown', ...event });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: event.key, code: event.code, windowsVirtualKeyCode: event.windowsVirtualKeyCode });
  }
}
