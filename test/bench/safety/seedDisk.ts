/** Drafts and histories on disk as the program itself writes them, before it is started. */
import { createHash, randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Draft } from '#shared/application/draft.ts';
import { Mirror } from '#electron/desktop/mirror/mirror.ts';
import { DRAFTS_FOLDER } from '../../journeys/support/storedDraft.ts';
import { sampleDraft } from '../../support/sampleDraft.ts';
import { typedDraft } from '../../support/typedDraft.ts';
import type { BenchDraft } from '../benchDraft.ts';

/** As a host has it that is started with these folders. */
export function mirrorIn(documents: string, settings: string): Mirror {
  return new Mirror({ draftsFolder: path.join(documents, DRAFTS_FOLDER), knownDraftsFile: path.join(settings, 'known-drafts.json'), now: () => new Date() });
}

export async function saveBenchDraft(mirror: Mirror, { draft, pictures }: BenchDraft): Promise<void> {
  for (const { sha256, format, bytes } of pictures.values()) await mirror.putAsset(draft.id, { sha256, extension: format }, bytes);
  await mirror.save(draft);
}

/** The sample's text; its pictures are not needed for what is measured. */
function textOnly(): Draft {
  return { ...sampleDraft(), assets: [], evidence: [] };
}

/** Drafts of their own, each a whole application. Leaves the list as the next start finds it. */
export async function seedDrafts(mirror: Mirror, count: number): Promise<void> {
  const draft = textOnly();
  for (let number = 0; number < count; number += 1) {
    const seed = createHash('sha256').update(String(number)).digest('hex').slice(0, 12);
    await mirror.save({ ...draft, id: `00000000-0000-4000-8000-${seed}`, answers: { ...draft.answers, fields: { ...draft.answers.fields, 'company.name': `试验企业${number}有限公司` } } });
  }
  await mirror.list();
}

/** One draft that was saved so often, every 1.7 seconds until now. Its last state. */
export async function seedHistory(mirror: Mirror, versions: number): Promise<Draft> {
  let draft: Draft = { ...textOnly(), id: randomUUID() };
  const begin = Date.now() - versions * 1700;
  for (let revision = 1; revision <= versions + 1; revision += 1) {
    draft = typedDraft(draft, revision, begin);
    await mirror.save(draft);
    if (revision === Math.floor(versions / 2)) await mirror.versions.keep(draft.id, 'beforeExport');
    if (revision === Math.floor(versions / 3)) await mirror.versions.name(draft.id, null, '报县局前');
  }
  await mirror.settle();
  return draft;
}
