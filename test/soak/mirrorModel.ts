/** Random work on a draft of the mirror beside a model that is a few lines long: what was acknowledged, and what was named. */
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Draft } from '#shared/application/draft.ts';
import { Mirror } from '#electron/desktop/mirror/mirror.ts';
import { draftFor } from '../support/draftFor.ts';
import { edition } from '../support/testDrafts.ts';

const HOUR_MS = 3_600_000;

export type Step =
  | { readonly do: 'type'; readonly text: string; readonly at: number; readonly cut: number }
  | { readonly do: 'clear' }
  | { readonly do: 'save' }
  | { readonly do: 'saveOlder' }
  | { readonly do: 'restart' }
  | { readonly do: 'name' }
  | { readonly do: 'restore'; readonly which: number }
  | { readonly do: 'trashAndBack' }
  /** Hours, backwards too. */
  | { readonly do: 'setClock'; readonly hours: number }
  /** What a crash leaves: half a line of history, half a file beside its place. */
  | { readonly do: 'leaveHalves' }
  | { readonly do: 'damageDraft' };

export const steps: fc.Arbitrary<readonly Step[]> = fc.array(fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('type' as const), text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), at: fc.nat(500), cut: fc.nat(6) }) },
  { weight: 6, arbitrary: fc.constant({ do: 'save' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'restart' as const }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ do: 'clear' }, { do: 'saveOlder' }, { do: 'name' }, { do: 'trashAndBack' }, { do: 'leaveHalves' }, { do: 'damageDraft' }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restore' as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('setClock' as const), hours: fc.oneof(fc.double({ min: 0, max: 30, noNaN: true }), fc.constantFrom(-24, -24 * 365, 24 * 365)) }) },
), { minLength: 1, maxLength: 60, size: 'max' });

class Work {
  readonly #folder: string;
  readonly #acknowledged = new Map<number, Draft>();
  readonly #named = new Set<number>();
  #mirror: Mirror;
  #now = Date.parse('2026-11-25T06:32:00.000Z');
  /** Not on disk yet. */
  #draft: Draft = draftFor(edition, { fields: { 'company.name': '杭州示范阀门有限公司' } });
  #newest = 0;
  #isDamaged = false;

  constructor(folder: string) {
    this.#folder = folder;
    this.#mirror = this.#start();
  }

  #start(): Mirror {
    return new Mirror({ draftsFolder: this.#folder, knownDraftsFile: path.join(this.#folder, '..', 'known.json'), now: () => new Date(this.#now), leaseOwner: { computer: 'PC-1', process: process.pid, token: 'work' } });
  }

  async #folderOfDraft(): Promise<string> {
    return this.#mirror.draftFolder(this.#draft.id);
  }

  #write(text: string): void {
    this.#draft = { ...this.#draft, answers: { ...this.#draft.answers, fields: { ...this.#draft.answers.fields, 'product.mainAndShare': text } } };
  }
  get #text(): string {
    const stored = this.#draft.answers.fields['product.mainAndShare'];
    return typeof stored === 'string' ? stored : '';
  }

  async #save(): Promise<void> {
    this.#now += 400;
    this.#draft = { ...this.#draft, revision: this.#newest + 1, changedAt: new Date(this.#now).toISOString() };
    const saved = await this.#mirror.save(this.#draft);
    if (!('revision' in saved) || saved.revision !== this.#draft.revision) throw new Error('a save was not acknowledged');
    this.#newest = this.#draft.revision;
    this.#acknowledged.set(this.#newest, this.#draft);
    this.#isDamaged = false;
  }

  async take(step: Step): Promise<void> {
    switch (step.do) {
      case 'type': {
        const at = step.at % (this.#text.length + 1);
        return this.#write((this.#text.slice(0, at) + step.text + this.#text.slice(at + step.cut)).toWellFormed());
      }
      case 'clear': return this.#write('');
      case 'save': return this.#save();
      case 'saveOlder': return this.#saveOlder();
      case 'restart':
        await this.#mirror.settle();
        this.#mirror = this.#start();
        return;
      case 'name': {
        if (this.#newest === 0 || this.#isDamaged) return;
        await this.#mirror.versions.name(this.#draft.id, null, `第${this.#newest}稿`);
        this.#named.add(this.#newest);
        return;
      }
      case 'restore': return this.#restore(step.which);
      case 'trashAndBack':
        if (this.#newest === 0 || this.#isDamaged) return;
        await this.#mirror.trash(this.#draft.id);
        return this.#mirror.untrash(this.#draft.id);
      case 'setClock':
        this.#now += step.hours * HOUR_MS;
        return;
      case 'leaveHalves': return this.#leaveHalves();
      case 'damageDraft':
        if (this.#newest === 0) return;
        await writeFile(path.join(await this.#folderOfDraft(), 'draft.json'), '{"format":"zbdraft","id":"');
        // What was only there is gone; the history has the rest.
        this.#acknowledged.delete(this.#newest);
        this.#named.delete(this.#newest);
        this.#isDamaged = true;
        return;
    }
  }

  async #saveOlder(): Promise<void> {
    if (this.#newest < 2 || this.#isDamaged) return;
    const older = { ...this.#draft, revision: this.#newest - 1, changedAt: '2020-01-01T00:00:00.000Z' };
    const isRefused = await this.#mirror.save(older).then(() => false, () => true);
    if (!isRefused) throw new Error('an older state replaced a newer one');
  }

  async #restore(which: number): Promise<void> {
    const { versions } = await this.#mirror.versions.list(this.#draft.id);
    const version = versions[which % Math.max(1, versions.length)];
    if (!version || this.#isDamaged) return;
    await this.#mirror.versions.keep(this.#draft.id, 'beforeRestore');
    const { answers } = (await this.#mirror.versions.read(this.#draft.id, version.id)).draft;
    this.#draft = { ...this.#draft, answers };
    return this.#save();
  }

  async #leaveHalves(): Promise<void> {
    if (this.#newest < 2) return;
    const folder = await this.#folderOfDraft();
    await appendFile(path.join(folder, 'history', '000001.zbhistory'), 'deadbeef ["v",').catch(() => undefined);
    await writeFile(path.join(folder, '.draft.json.00000000-0000-4000-8000-000000000000.tmp'), '{');
  }

  async check(): Promise<void> {
    const id = this.#draft.id;
    const stored = await this.#mirror.read(id);
    if (!this.#isDamaged && !isDeepStrictEqual(stored?.draft, this.#acknowledged.get(this.#newest))) throw new Error(`revision ${this.#newest} is not there as it was acknowledged`);
    const found = new Set<number>();
    const { versions } = await this.#mirror.versions.list(id);
    for (const version of versions) {
      const { draft } = await this.#mirror.versions.read(id, version.id);
      const expected = this.#acknowledged.get(draft.revision);
      if (expected && !isDeepStrictEqual(draft, expected)) throw new Error(`the version of revision ${draft.revision} is not as it was acknowledged`);
      found.add(draft.revision);
    }
    for (const revision of this.#named) if (!found.has(revision)) throw new Error(`revision ${revision} had a name and is not there`);
    // Fewer than are ever thinned: all of them stay.
    for (const revision of this.#acknowledged.keys()) if (revision < this.#newest && !found.has(revision)) throw new Error(`revision ${revision} was acknowledged and is in no version`);
  }
}

/** How many steps were taken. Throws, with the shortest list of steps that shows it, when the mirror is not what the model says. */
export async function checkAgainstModel(runs: number, seed: number): Promise<number> {
  let taken = 0;
  await fc.assert(fc.asyncProperty(steps, async (list) => {
    const parent = await mkdtemp(path.join(tmpdir(), 'model-'));
    const work = new Work(path.join(parent, '质量标杆申报'));
    for (const step of list) {
      await work.take(step);
      taken += 1;
    }
    await work.check();
    await rm(parent, { recursive: true });
  }), { numRuns: runs, seed });
  return taken;
}
