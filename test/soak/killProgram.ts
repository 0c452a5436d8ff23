/**
 * Somebody types in the program's page in a real Chromium; the browser, the host or both are killed without warning at random
 * moments, and after each start it is looked at what is there. What the page said was safe and is not there is a loss.
 */
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Draft } from '#shared/application/draft.ts';
import type { RichText } from '#shared/richText/model.ts';
import { draftFor } from '../support/draftFor.ts';
import { edition } from '../support/testDrafts.ts';
import { type ChromiumProcess, startChromium } from './chromiumProcess.ts';
import { type HostProcess, startHost } from './hostProcess.ts';
import { type Place, TypedPage } from './typedPage.ts';
import { TypedStream } from './typedStream.ts';
import { pick, type Random, randomFrom } from './typist.ts';

export type Killed = 'browser' | 'host' | 'both';

export interface ProgramSoakOptions {
  /** What Node runs. */
  readonly host: readonly string[];
  readonly folder: string;
  readonly kills: number;
  readonly seed: number;
  /** Between a start and the kill somebody types for so long at most. */
  readonly longestTypingMs?: number;
  readonly onKill?: (report: ProgramSoakReport) => void;
  readonly onLoss?: (sentence: string) => void;
}
export interface ProgramSoakReport {
  readonly kills: Readonly<Record<Killed, number>>;
  /** That the page said were safe: a 已保存 each. */
  readonly acknowledged: number;
  readonly keys: number;
  /** Keys that were not acknowledged and are gone. */
  readonly lostKeys: number;
  /** Starts at which the draft was opened for reading only, as if somebody else had it. */
  readonly takeOvers: number;
  /** Each a sentence. */
  readonly losses: readonly string[];
  /** The longest time of typing that a kill has cost. */
  readonly worstGapMs: number;
}

export function killsOf({ kills }: Pick<ProgramSoakReport, 'kills'>): number {
  return Object.values(kills).reduce((sum, count) => sum + count, 0);
}

/** A text with paragraphs in the editor, and a line in a cell of the form. */
const PLACES: readonly Place[] = [
  { field: 'narrative.implementation', step: '典型经验', part: '（四）实施情况' },
  { field: 'product.mainAndShare', step: '申报表', part: null },
];
const KINDS: readonly Killed[] = ['browser', 'host', 'both'];
const LONGEST_TYPING_MS = 2200;
const LONGEST_GAP_MS = 110;
/** The history is looked through after so many kills, and at the end. */
const HISTORY_EVERY = 50;

function textOf(draft: Draft, field: string): string {
  const answer = draft.answers.fields[field];
  if (typeof answer === 'string') return answer;
  const document = answer as RichText | null | undefined;
  return (document?.content ?? []).map((block) => (block.type === 'paragraph' ? (block.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '')).join('') : '')).join('\n');
}

class ProgramSoak {
  readonly #options: ProgramSoakOptions;
  readonly #random: Random;
  readonly #draft = draftFor(edition, { fields: { 'company.name': '杭州示范阀门有限公司' } });
  readonly #kills: Record<Killed, number> = { browser: 0, host: 0, both: 0 };
  readonly #losses: string[] = [];
  /** What the disk had, by place, when the page said last that all is saved. */
  #known: ReadonlyMap<string, string> = new Map();
  /** One text of each is one of which the page said that it is safe. */
  readonly #safe: { readonly field: string; readonly texts: readonly string[] }[] = [];
  #acknowledged = 0;
  #keys = 0;
  #lostKeys = 0;
  #takeOvers = 0;
  #worstGapMs = 0;
  #host: HostProcess | null = null;
  #browser: ChromiumProcess | null = null;
  #page: TypedPage | null = null;
  #port = 0;

  constructor(options: ProgramSoakOptions) {
    this.#options = options;
    this.#random = randomFrom(options.seed);
  }

  get report(): ProgramSoakReport {
    return {
      kills: { ...this.#kills }, acknowledged: this.#acknowledged, keys: this.#keys, lostKeys: this.#lostKeys, takeOvers: this.#takeOvers,
      losses: [...this.#losses], worstGapMs: this.#worstGapMs,
    };
  }

  get #killed(): number {
    return killsOf({ kills: this.#kills });
  }

  #lose(sentence: string): void {
    this.#losses.push(`kill ${this.#killed}: ${sentence}`);
    this.#options.onLoss?.(this.#losses.at(-1) ?? '');
  }

  async run(): Promise<ProgramSoakReport> {
    try {
      const host = await this.#runningHost();
      const saved = await host.call('saveDraft', { draft: this.#draft });
      if ('refused' in saved) throw new Error(saved.refused);
      while (this.#killed < this.#options.kills) {
        await this.#typeAndKill();
        if (this.#killed % HISTORY_EVERY === 0 || this.#killed >= this.#options.kills) await this.#lookAtHistory();
        this.#options.onKill?.(this.report);
      }
      return this.report;
    } finally {
      await this.#browser?.kill();
      await this.#host?.kill();
    }
  }

  async #runningHost(): Promise<HostProcess> {
    // What the browser keeps belongs to the port: a restart comes back to it.
    this.#host ??= await startHost(this.#options.host, this.#options.folder, this.#port);
    this.#port = Number(this.#host.address.port);
    return this.#host;
  }

  async #openPage(): Promise<TypedPage> {
    const host = await this.#runningHost();
    this.#browser = await startChromium(path.join(this.#options.folder, 'profile'));
    const page = new TypedPage(this.#browser.page);
    await page.watch();
    await page.open(host.address, this.#draft.id);
    return page;
  }

  async #stored(): Promise<Draft> {
    const read = await (await this.#runningHost()).call('readMirror', { id: this.#draft.id });
    if ('refused' in read) throw new Error(read.refused);
    return read.done.draft;
  }

  async #typeAndKill(): Promise<void> {
    const kind = pick(this.#random, KINDS);
    const place = pick(this.#random, PLACES);
    this.#page ??= await this.#openPage();
    const page = this.#page;
    const stored = await this.#stored();
    for (const [field, text] of this.#known) if (textOf(stored, field) !== text) this.#lose(`${field} has changed on the disk although nobody typed`);
    const stream = new TypedStream(textOf(stored, place.field));
    const onSaved = (keys: number) => {
      this.#acknowledged += 1;
      stream.acknowledge(keys);
    };
    await page.goTo(place, onSaved);
    const killedAt = await this.#typeUntil(page, stream, kind);
    this.#kills[kind] += 1;
    this.#keys += stream.keys;
    if (stream.acknowledged > 0) this.#safe.push({ field: place.field, texts: stream.safeTexts });
    await this.#lookAtDisk(stream, place.field);
    await this.#lookAtPage(page, stream, place.field, kind, killedAt);
  }

  async #typeUntil(page: TypedPage, stream: TypedStream, kind: Killed): Promise<number> {
    const state = { isKilled: false };
    const typing = async () => {
      while (!state.isKilled) {
        const key = stream.nextKey(this.#random);
        stream.press(key, performance.now());
        await page.press(key);
        await setTimeout(this.#random() * LONGEST_GAP_MS);
      }
    };
    // A key that the kill cuts off ends in an error.
    const typed = typing().catch(() => undefined);
    await setTimeout(this.#random() * (this.#options.longestTypingMs ?? LONGEST_TYPING_MS));
    const killedAt = performance.now();
    await Promise.all([kind === 'host' ? null : this.#killBrowser(), kind === 'browser' ? null : this.#killHost()]);
    // Whoever types does not notice at once that the host is gone.
    if (kind === 'host') await setTimeout(this.#random() * 300);
    state.isKilled = true;
    await typed;
    return killedAt;
  }

  async #killBrowser(): Promise<void> {
    await this.#browser?.kill();
    this.#browser = null;
    this.#page = null;
  }

  async #killHost(): Promise<void> {
    await this.#host?.kill();
    this.#host = null;
  }

  /** Before the page is there again: what was said to be safe lies on the disk. */
  async #lookAtDisk(stream: TypedStream, field: string): Promise<void> {
    const keys = stream.keysOf(textOf(await this.#stored(), field));
    if (keys === null) this.#lose('the disk has a text that never stood there');
    else if (keys < stream.acknowledged) this.#lose(`已保存 was said after ${stream.acknowledged} keys, the disk has ${keys}`);
  }

  async #lookAtPage(before: TypedPage, stream: TypedStream, field: string, kind: Killed, killedAt: number): Promise<void> {
    if (kind === 'host' && this.#random() < 0.5) await before.retry();
    else if (kind === 'host') await before.reload();
    else this.#page = await this.#openPage();
    const page = this.#page ?? before;
    this.#takeOvers += page.takeOvers;
    page.takeOvers = 0;
    const stored = await this.#stored();
    this.#known = new Map(PLACES.map((one) => [one.field, textOf(stored, one.field)]));
    const text = textOf(stored, field);
    const kept = stream.keysOf(text);
    if (kept === null) return this.#lose(`after the start a text is there that never was: ${JSON.stringify(text.slice(-40))}, typed ${JSON.stringify(stream.text.slice(-40))}`);
    if (kept < stream.acknowledged) this.#lose(`已保存 was said after ${stream.acknowledged} keys, ${kept} are there`);
    this.#lostKeys += stream.keys - kept;
    this.#worstGapMs = Math.max(this.#worstGapMs, stream.lostMs(kept, killedAt));
  }

  /** Every text that was said to be safe stands in a version, or is the present one. */
  async #lookAtHistory(): Promise<void> {
    const host = await this.#runningHost();
    const listed = await host.call('listVersions', { id: this.#draft.id });
    if ('refused' in listed) return this.#lose(listed.refused);
    if (listed.done.damaged > 0) this.#lose(`${listed.done.damaged} versions are damaged`);
    const drafts: Draft[] = [await this.#stored()];
    for (const { id } of listed.done.versions) {
      const read = await host.call('readVersion', { id: this.#draft.id, version: id });
      if ('refused' in read) this.#lose(`version ${id}: ${read.refused}`);
      else drafts.push(read.done.draft);
    }
    const there = new Set(PLACES.flatMap(({ field }) => drafts.map((draft) => `${field} ${textOf(draft, field)}`)));
    for (const { field, texts } of this.#safe) {
      if (!texts.some((text) => there.has(`${field} ${text}`))) this.#lose(`a text that was said to be safe is in no version: ${JSON.stringify(texts.map((text) => text.slice(-40)))}`);
    }
  }
}

export async function soakProgram(options: ProgramSoakOptions): Promise<ProgramSoakReport> {
  return new ProgramSoak(options).run();
}
