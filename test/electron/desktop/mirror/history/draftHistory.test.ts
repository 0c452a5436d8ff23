import { appendFile, mkdtemp, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepingRule } from '#shared/history/keptVersions.ts';
import { DraftHistory } from '#electron/desktop/mirror/history/draftHistory.ts';
import { thinHistory } from '#electron/desktop/mirror/history/thinHistory.ts';
import type { VersionFacts } from '#electron/desktop/mirror/history/versionRecord.ts';

const START = Date.parse('2026-11-25T06:32:00.000Z');

function facts(revision: number, more: Partial<VersionFacts> = {}): VersionFacts {
  return { time: new Date(START + revision * 1000).toISOString(), reason: 'auto', name: null, words: 100, filled: 10, revision, bytes: 1000, ...more };
}
async function newFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'history-'));
}
/** A text that grows by a few words each time, in one place or another. */
function typed(count: number): readonly string[] {
  const texts = ['一份申报书的开头。'.repeat(400)];
  while (texts.length < count) {
    const before = texts.at(-1) ?? '';
    const at = (texts.length * 997) % before.length;
    texts.push(`${before.slice(0, at)}第${texts.length}次改动${before.slice(at)}`);
  }
  return texts;
}
async function keepAll(history: DraftHistory, texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) await history.keep(text, facts(index + 1));
}
async function textsOf(history: DraftHistory): Promise<readonly (string | null)[]> {
  return Promise.all((await history.versions()).map(({ record }) => history.text(record.number)));
}
const firstFile = (folder: string) => path.join(folder, 'history', '000001.zbhistory');

describe('a history', { timeout: 60_000 }, () => {
  it('gives back every state to the character, at once and after a restart', async () => {
    const folder = await newFolder();
    const history = new DraftHistory(folder);
    const texts = typed(150);
    await keepAll(history, texts);
    expect(await textsOf(history)).toEqual(texts);
    expect(await textsOf(new DraftHistory(folder))).toEqual(texts);
    expect(await readdir(path.join(folder, 'history'))).toEqual(['000001.zbhistory']);
    expect((await stat(firstFile(folder))).size).toBeLessThan(150 * 400);
  });

  it('of any texts gives them back, those with halves of characters among them', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constant('"\ud800\n'), fc.string()), { minLength: 1, maxLength: 40 }), async (strings) => {
      // What is kept is JSON: halves of surrogate pairs stand in it as escapes.
      const texts = strings.map((text) => JSON.stringify(text));
      const folder = await newFolder();
      await keepAll(new DraftHistory(folder), texts);
      expect(await textsOf(new DraftHistory(folder))).toEqual(texts);
    }), { numRuns: 15 });
  });

  it('has no second entry for the state that it ends with, but a better reason and a name are noted', async () => {
    const folder = await newFolder();
    const history = new DraftHistory(folder);
    await history.keep('甲', facts(1));
    await history.keep('甲', facts(1));
    await history.keep('甲', facts(1, { reason: 'beforeExport' }));
    await history.keep('甲', facts(1));
    expect((await new DraftHistory(folder).versions()).map(({ record }) => record.reason)).toEqual(['beforeExport']);
    await history.keep('甲', facts(1, { reason: 'named', name: '定稿' }));
    expect((await new DraftHistory(folder).versions()).map(({ record }) => record.name)).toEqual(['定稿']);
  });

  it('takes up what another program has written meanwhile', async () => {
    const folder = await newFolder();
    const [one, other] = [new DraftHistory(folder), new DraftHistory(folder)];
    await one.keep('甲', facts(1));
    await other.keep('乙', facts(2));
    await one.keep('丙', facts(3));
    expect(await textsOf(other)).toEqual(['甲', '乙', '丙']);
  });
});

describe('damage', { timeout: 60_000 }, () => {
  it('that cut off the last line costs no version that was kept, and the history goes on', async () => {
    const folder = await newFolder();
    const texts = typed(40);
    await keepAll(new DraftHistory(folder), texts);
    await appendFile(firstFile(folder), '0000 ["v",41,');
    const history = new DraftHistory(folder);
    expect(await history.damaged()).toBe(0);
    await history.keep('之后', facts(99));
    await history.mark({ number: 3, reason: 'named', name: '第三稿' });
    const again = new DraftHistory(folder);
    expect(await textsOf(again)).toEqual([...texts, '之后']);
    expect((await again.find(3))?.name).toBe('第三稿');
  });

  it('of a line costs the versions that are written against it and no others', async () => {
    const folder = await newFolder();
    const texts = typed(200);
    await keepAll(new DraftHistory(folder), texts);
    const lines = (await readFile(firstFile(folder), 'utf8')).split('\n');
    lines[100] = `${lines[100]?.slice(0, -5)}xxxxx`;
    await writeFile(firstFile(folder), lines.join('\n'));
    const history = new DraftHistory(folder);
    const remaining = await textsOf(history);
    expect(remaining.every((text) => text !== null && texts.includes(text))).toBe(true);
    expect(remaining.length).toBeGreaterThan(165);
    expect(await history.damaged()).toBe(200 - remaining.length);
    const before = await readFile(firstFile(folder));
    await history.keep('之后', facts(999));
    await thinHistory(history, new Date(START + 1e12), keepingRule);
    expect(await readFile(firstFile(folder))).toEqual(before);
    expect((await textsOf(new DraftHistory(folder))).at(-1)).toBe('之后');
  });

  it('at any byte, cut off or changed, never gives back a state that never was', async () => {
    const folder = await newFolder();
    const texts = typed(70);
    await keepAll(new DraftHistory(folder), texts);
    const whole = await readFile(firstFile(folder));
    await fc.assert(fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), async (at, change, cuts) => {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ change;
      await writeFile(firstFile(folder), damaged);
      if (cuts) await truncate(firstFile(folder), at);
      const remaining = await textsOf(new DraftHistory(folder));
      expect(remaining.every((text) => text !== null && texts.includes(text))).toBe(true);
    }), { numRuns: 150 });
  });
});

describe('thinning', { timeout: 60_000 }, () => {
  it('leaves exactly what the rule keeps, every one of which reads back', async () => {
    const folder = await newFolder();
    const texts = typed(300);
    const history = new DraftHistory(folder);
    for (const [index, text] of texts.entries()) {
      await history.keep(text, facts(index + 1, { time: new Date(START + index * 1_800_000).toISOString(), ...(index === 10 ? { reason: 'named', name: '初稿' } : {}) }));
    }
    const bytes = (await stat(firstFile(folder))).size;
    await thinHistory(history, new Date(START + 300 * 1_800_000), keepingRule);
    for (const one of [history, new DraftHistory(folder)]) {
      const remaining = await textsOf(one);
      expect(remaining.length).toBeLessThan(60);
      expect(remaining.every((text) => text !== null && texts.includes(text))).toBe(true);
      expect(remaining).toContain(texts[10]);
      expect(remaining.at(-1)).toBe(texts.at(-1));
    }
    expect((await stat(firstFile(folder))).size).toBeLessThan(bytes);
    await history.keep('之后', facts(999));
    expect((await textsOf(new DraftHistory(folder))).at(-1)).toBe('之后');
  });
});
