/** What a long history of a whole application costs on disk. */
import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import { restoreDraft } from '#shared/application/restoreDraft.ts';
import { writeDraftJson } from '#shared/draftFile/writeDraftFile.ts';
import { editions } from '#shared/editions/index.ts';
import { DraftHistories } from '#electron/desktop/mirror/history/draftHistories.ts';
import { typedDraft } from '../../../../support/typedDraft.ts';
import { sampleFile } from '../../desktopForTest.ts';

it('a thousand versions take at most twice the size of the draft, and every one of them restores', { timeout: 240_000 }, async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'history-'));
  let { draft } = restoreDraft(JSON.parse(await readFile(sampleFile, 'utf8')), editions);
  const histories = new DraftHistories();
  const kept: Draft[] = [];
  for (let revision = 1; revision <= 1000; revision += 1) {
    draft = typedDraft(draft, revision);
    await histories.keep(folder, draft, 'auto');
    kept.push(draft);
  }
  const files = await readdir(path.join(folder, 'history'));
  const sizes = await Promise.all(files.map(async (name) => (await stat(path.join(folder, 'history', name))).size));
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const latest = writeDraftJson(draft).length;
  expect(bytes / latest, `${bytes} bytes of history for a draft of ${latest}`).toBeLessThan(2);
  const later = new DraftHistories();
  const { versions, damaged } = await later.list(folder);
  expect(damaged).toBe(0);
  expect(versions).toHaveLength(1000);
  for (const { id, revision } of versions.toReversed()) expect((await later.read(folder, id)).draft).toEqual(kept[revision - 1]);
});
