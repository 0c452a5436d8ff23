/** Times that a page takes itself, from an event to the picture on the screen. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    benchKeys: number[];
    /** When the last key was pressed, on the clock of `performance.now()`. */
    benchLastKey: number;
    benchPainted(): Promise<number>;
  }
}

/** From now on the page notes how long each key takes until what it typed is painted. */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (Reflect.has(window, 'benchKeys')) return;
    window.benchKeys = [];
    window.benchLastKey = 0;
    // A message that is sent from within a frame arrives when the frame has been painted.
    window.benchPainted = () => new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now()));
        port1.start();
        port2.postMessage(null);
      });
    });
    let pressedAt: number | null = null;
    window.addEventListener('keydown', (event) => {
      pressedAt = event.timeStamp;
      window.benchLastKey = event.timeStamp;
    }, true);
    window.addEventListener('input', () => {
      if (pressedAt === null) return;
      const from = pressedAt;
      pressedAt = null;
      void window.benchPainted().then((painted) => window.benchKeys.push(painted - from));
    }, true);
  });
}

export async function takeKeyTimes(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => window.benchPainted().then(() => window.benchKeys.splice(0)));
}

export interface Change {
  /** What is clicked; a selector. */
  readonly click: string;
  /** There when the change is done. */
  readonly until: string;
  /** There while the change is under way. */
  readonly unless?: string;
}

/** From a click to the picture in which its change is seen. */
export async function timeOfChange(page: Page, change: Change): Promise<number> {
  await watchKeys(page);
  return page.evaluate(({ click, until, unless }) => new Promise<number>((resolve, reject) => {
    const target = document.querySelector<HTMLElement>(click);
    if (!target) {
      reject(new Error(`nothing to click: ${click}`));
      return;
    }
    const start = performance.now();
    const observer = new MutationObserver(() => look());
    const look = () => {
      if (!document.querySelector(until) || (unless !== undefined && document.querySelector(unless))) return;
      observer.disconnect();
      void window.benchPainted().then((painted) => resolve(painted - start));
    };
    observer.observe(document.body, { childList: true, subtree: true, attributes: true });
    target.click();
    look();
  }), change);
}
