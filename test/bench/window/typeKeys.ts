/** Presses keys one by one, as fast as somebody types who is very fast, and says what they cost. */
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import { takeKeyTimes, watchKeys } from './paintTimes.ts';

export interface TypedKeys {
  /** From the press of each key to its picture. */
  readonly paintMs: readonly number[];
  /** Processor time of the page's main thread for each key, with all that comes of it meanwhile. */
  readonly cpuMs: number;
}

const TEXT = '质量管理提升3.5%，过程能力指数Cpk达到1.67。';
/** Between two keys, so that timers go off among them as they do for a writer. */
const GAPS_MS = [28, 45, 33, 60, 25, 38];

export class Keyboard {
  readonly page: Page;
  #session: CDPSession | null = null;
  #pressed = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async session(): Promise<CDPSession> {
    if (this.#session) return this.#session;
    this.#session = await this.page.context().newCDPSession(this.page);
    // Time that the thread was given, not time that went by: others work on this computer, too.
    await this.#session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return this.#session;
  }

  async metric(name: string): Promise<number> {
    const { metrics } = await (await this.session()).send('Performance.getMetrics');
    return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  }

  async press(): Promise<void> {
    const session = await this.session();
    const text = TEXT[this.#pressed % TEXT.length] ?? '';
    this.#pressed += 1;
    const key = { key: text, code: 'KeyA', windowsVirtualKeyCode: 65 };
    await Promise.all([
      session.send('Input.dispatchKeyEvent', { type: 'keyDown', text, unmodifiedText: text, ...key }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
    ]);
  }

  /** Into what has the cursor. */
  async type(keys: number): Promise<TypedKeys> {
    await watchKeys(this.page);
    await takeKeyTimes(this.page);
    const before = await this.metric('TaskDuration');
    const pressed: Promise<void>[] = [];
    for (let key = 0; key < keys; key += 1) {
      // Fingers do not wait for the screen.
      pressed.push(this.press());
      await wait(GAPS_MS[key % GAPS_MS.length]);
    }
    await Promise.all(pressed);
    const paintMs = await takeKeyTimes(this.page);
    return { paintMs, cpuMs: (await this.metric('TaskDuration') - before) * 1000 / keys };
  }
}
