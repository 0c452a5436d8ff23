/** The drafts' folder, its history or a part of both come to harm, in very many ways: what any copy still has comes back, nothing wrong is taken for right, and nothing is removed. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import { canonicalDraftText } from '#shared/history/canonicalDraft.ts';
import { checkMirror } from '#electron/desktop/mirror/checkMirror.ts';
import { draftFor } from '../../../support/draftFor.ts';
import { spoilFolder } from '../../../support/spoilFolder.ts';
import { edition } from '../../../support/testDrafts.ts';
import { mirrorForTest, NOW } from './mirrorForTest.ts';

const base = draftFor(edition, { fields: { 'company.name': '杭州示范阀门有限公司' } });
const STATES = 40;
const at = (revision: number): Draft => ({ ...base, revision, answers: { ...base.answers, fields: { ...base.answers.fields, 'product.mainAndShare': `第${revision}次写下的话。`.repeat(revision) } } });

interface Written {
  readonly folder: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly restart: Awaited<ReturnType<typeof mirrorForTest>>['restart'];
}

async function write(): Promise<Written> {
  const { mirror, restart } = await mirrorForTest();
  for (let revision = 1; revision <= STATES; revision += 1) await mirror.save(at(revision));
  const folder = await mirror.draftFolder(base.id);
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile() && entry.name !== '.lease.json').map((entry) => path.join(entry.parentPath, entry.name));
  return { folder, restart, files: new Map(await Promise.all(names.map(async (name) => [name, new Uint8Array(await readFile(name))] as const))) };
}

async function putBack({ folder, files }: Written): Promise<void> {
  // Where neither draft.json nor the history says whose folder it is, a new one was made beside it.
  for (const name of await readdir(path.dirname(folder))) await rm(path.join(path.dirname(folder), name), { recursive: true });
  for (const [name, bytes] of files) {
    await mkdir(path.dirname(name), { recursive: true });
    await writeFile(name, bytes);
  }
}

/** The newest state that a program that starts now can get, from draft.json or from the history. */
async function newestAfter(restart: Written['restart'], folder: string): Promise<{ readonly draft: Draft | null; readonly versions: readonly Draft[] }> {
  const mirror = restart();
  await mirror.list();
  let stored = await mirror.read(base.id).catch(() => null);
  if (!stored && mirror.damaged.includes(folder)) {
    await mirror.versions.recover(folder).catch(() => null);
    stored = await mirror.read(base.id).catch(() => null);
  }
  const versions: Draft[] = [];
  for (const { id } of (await mirror.versions.list(base.id)).versions) versions.push((await mirror.versions.read(base.id, id)).draft);
  return { draft: stored?.draft ?? null, versions };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a folder that came to harm', { timeout: 240_000 }, () => {
  it('in one file or in all, cut off or garbage: the newest state that any file still has comes back', async () => {
    const written = await write();
    const { folder, restart } = written;
    const draftFile = path.join(folder, 'draft.json');
    await fc.assert(fc.asyncProperty(fc.constantFrom('cut' as const, 'garbage' as const), fc.integer({ min: 1, max: 1e9 }), fc.constantFrom('draft.json', 'history', 'all'), async (how, seed, which) => {
      await putBack(written);
      await spoilFolder(folder, how, seed, (file) => path.basename(file) !== '.lease.json' && (which === 'all' || file.includes(which)));
      const wholeLines = (await readFile(path.join(folder, 'history', '000001.zbhistory'), 'latin1')).split('\n').length;
      // A cut that takes only the line end at its end harms nothing.
      const isWhole = isJson(await readFile(draftFile, 'utf8'));
      const { draft, versions } = await newestAfter(restart, folder);
      for (const version of versions) expect(version).toEqual(at(version.revision));
      if (draft) expect(draft).toEqual(at(draft.revision));
      if (isWhole || which === 'history') expect(draft?.revision).toBe(STATES);
      if (!isWhole && which === 'draft.json') {
        expect(draft?.revision).toBe(STATES - 1);
        expect(versions).toHaveLength(STATES - 1);
        // What was damaged is kept beside it.
        expect((await readdir(folder)).some((name) => name.startsWith('draft.损坏'))).toBe(true);
      }
      // A history that was cut off has all that stands before the cut.
      if (which === 'all' && how === 'cut' && wholeLines > 3) expect(draft).not.toBeNull();
      expect(await readFile(draftFile, 'utf8').catch(() => '')).not.toBe('');
    }), { numRuns: 120, examples: [['cut', 97_906_785, 'draft.json']] });
  });

  it('is told by the rehearsal whatever was harmed, and never said to be whole', async () => {
    const written = await write();
    const { restart } = written;
    await fc.assert(fc.asyncProperty(fc.constantFrom(...written.files.keys()), fc.nat(), fc.integer({ min: 1, max: 255 }), async (name, offset, change) => {
      await putBack(written);
      const bytes = Uint8Array.from(written.files.get(name) ?? []);
      const place = offset % bytes.length;
      bytes[place] = (bytes[place] ?? 0) ^ change;
      await writeFile(name, bytes);
      const sha256 = createHash('sha256').update(canonicalDraftText(at(STATES))).digest('hex');
      const check = await checkMirror(restart(), [{ id: base.id, revision: STATES, sha256 }], () => NOW);
      // A changed blank between two words of JSON changes nothing.
      const isHarmless = check.isGood && check.drafts[0]?.state === 'equal' && check.drafts[0].versions === STATES - 1;
      if (!isHarmless) expect(check.isGood).toBe(false);
      expect(check.summary).toMatch(/。$/u);
    }), { numRuns: 120 });
  });

  it('the program goes on writing into it, and what it writes is whole', async () => {
    const written = await write();
    const { folder, restart } = written;
    await fc.assert(fc.asyncProperty(fc.constantFrom('cut' as const, 'garbage' as const), fc.integer({ min: 1, max: 1e9 }), async (how, seed) => {
      await putBack(written);
      await spoilFolder(folder, how, seed, (file) => path.basename(file) !== '.lease.json');
      const mirror = restart();
      await mirror.list();
      // The window has its own copy, which is the newest.
      for (const revision of [STATES + 1, STATES + 2]) await mirror.save(at(revision));
      const { draft, versions } = await newestAfter(restart, folder);
      expect(draft).toEqual(at(STATES + 2));
      expect(await readdir(folder)).toContainEqual(expect.stringMatching(/^draft(\.损坏-.*)?\.json$/u));
      expect(versions).toContainEqual(at(STATES + 1));
    }), { numRuns: 60 });
  });
});
