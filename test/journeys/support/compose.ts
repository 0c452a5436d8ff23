/** Typing Chinese as an input method does: pinyin that changes under the cursor, then the chosen words. */
import type { CDPSession, Page } from '@playwright/test';

/** How browsers name a key that the input method has taken. */
const TAKEN_BY_INPUT_METHOD = 229;

async function pressTakenKey(session: CDPSession, key: string): Promise<void> {
  const event = { key, code: key, windowsVirtualKeyCode: TAKEN_BY_INPUT_METHOD, nativeVirtualKeyCode: TAKEN_BY_INPUT_METHOD };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}

export interface Composition {
  /** What stands under the cursor, letter by letter: `zhi`, `zhi liang`. */
  readonly pinyin: readonly string[];
  /** What is chosen in the end. */
  readonly words: string;
  /** Confirmed with this key, which is then no command. */
  readonly confirmWith?: 'Enter' | ' ';
  /** Called while the pinyin stands there, unconfirmed. */
  readonly meanwhile?: () => Promise<void>;
}

/** Into what has the cursor. */
export async function compose(page: Page, { pinyin, words, confirmWith = ' ', meanwhile }: Composition): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const text of pinyin) {
    await pressTakenKey(session, text.at(-1) ?? '');
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await meanwhile?.();
  await pressTakenKey(session, confirmWith);
  await session.send('Input.insertText', { text: words });
  await session.detach();
}
