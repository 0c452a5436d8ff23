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
import { sampleFile } from '../../desktopForTest.ts';

const WORDS = ['产线改造后，', '缺陷率下降', '由班组长复核，', '逐批记录；', '顾客反馈', '在三个月内关闭。', '（见图2）', '按工序分解到人，'];

/** The next state as somebody leaves it who types a few words into one of four texts, or a cell, and sometimes takes some out. */
function typed(draft: Draft, revision: number): Draft {
  const narratives = ['narrative.overview', 'narrative.method', 'narrative.implementation', 'narrative.results'];
  const id = narratives[Math.floor(revision / 40) % narratives.length] ?? '';
  const json = JSON.stringify(draft.answers.fields[id]);
  const texts = [...json.matchAll(/"text":"([^"\\]{12,})"/g)];
  const chosen = texts[Math.floor(revision / 10) % texts.length];
  const words = WORDS[revision % WORDS.length] ?? '';
  // Four characters into the text itself.
  const place = (chosen?.index ?? 0) + '"text":"'.length + 4;
  if (!chosen) throw new Error('no text');
  const changed = revision % 9 === 0 ? `${json.slice(0, place)}${json.slice(place + 4)}` : `${json.slice(0, place)}${words}${json.slice(place)}`;
  return {
    ...draft, revision, changedAt: new Date(Date.parse('2026-11-25T06:00:00.000Z') + revision * 1700).toISOString(),
    answers: { ...draft.answers, fields: { ...draft.answers.fields, [id]: JSON.parse(changed) } },
  };
}

it('a thousand versions take at most twice the size of the draft, and every one of them restores', { timeout: 240_000 }, async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'history-'));
  let { draft } = restoreDraft(JSON.parse(await readFile(sampleFile, 'utf8')), editions);
  const histories = new DraftHistories();
  const kept: Draft[] = [];
  for (let revision = 1; revision <= 1000; revision += 1) {
    draft = typed(draft, revision);
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
