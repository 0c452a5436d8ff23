/** The rehearsal: every draft, picture, evidence file and version is read back from the disk and restored in memory, as if all else were lost. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { DraftRefused } from '#shared/application/draftRefused.ts';
import type { CheckedDraft, ExpectedDraft, MirrorCheck, MirroredDraft } from '#shared/desktopApi.ts';
import { canonicalDraftText } from '#shared/history/canonicalDraft.ts';
import { describeCheck } from '#shared/history/describeCheck.ts';
import { Refused } from '#electron/desktop/refused.ts';
import type { Mirror } from './mirror.ts';
import type { StoredDraft } from './readStoredDraft.ts';

/** Problems of one kind that are told one by one. */
const TOLD = 5;

function stateOf(stored: StoredDraft, expected: ExpectedDraft | undefined): CheckedDraft['state'] {
  if (!expected) return 'whole';
  const { revision } = stored.draft;
  if (revision !== expected.revision) return revision < expected.revision ? 'behind' : 'ahead';
  return createHash('sha256').update(canonicalDraftText(stored.draft)).digest('hex') === expected.sha256 ? 'equal' : 'differs';
}

/** Hashes of the draft's files that are not there whole. */
async function missingAssets(mirror: Mirror, stored: StoredDraft & { readonly folder: string }): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const asset of stored.draft.assets) if (!(await mirror.assets.isWhole(stored.folder, asset))) missing.push(asset.sha256);
  return missing;
}

function assetProblems({ draft }: StoredDraft, missing: readonly string[]): readonly string[] {
  const names = missing.map((sha256) => {
    const file = draft.evidence.flatMap(({ files }) => files).find(({ asset }) => asset === sha256);
    return file ? `证实性材料“${file.fileName}”不在磁盘上，或已损坏，请重新添加它。` : '正文里的一张图片不在磁盘上，或已损坏，请打开这份申报书，程序会再写一次；仍不行时请重新插入它。';
  });
  return names.length > TOLD ? [...names.slice(0, TOLD), `这样的文件一共 ${names.length} 个。`] : names;
}

/** Each version in a turn of its own: who types need not wait for all of them. */
async function checkVersions(mirror: Mirror, id: string, folder: string): Promise<{ readonly whole: number; readonly problems: readonly string[] }> {
  // What is remembered of them proves nothing.
  mirror.histories.forget(folder);
  const { versions, damaged } = await mirror.versions.list(id);
  const withoutFile = new Set<string>();
  let broken = damaged;
  for (const version of versions) {
    try {
      const { draft } = await mirror.versions.read(id, version.id);
      for (const asset of draft.assets) if (!(await mirror.assets.has(folder, asset))) withoutFile.add(version.id);
    } catch (error) {
      if (!(error instanceof Refused || error instanceof DraftRefused)) throw error;
      broken += 1;
    }
  }
  return {
    whole: versions.length + damaged - broken,
    problems: [
      ...(broken > 0 ? [`有 ${broken} 个历史版本已损坏，不能恢复；现在的内容和其他版本不受影响。`] : []),
      ...(withoutFile.size > 0 ? [`有 ${withoutFile.size} 个历史版本用到的图片或材料已不在磁盘上；文字可以恢复。`] : []),
    ],
  };
}

async function checkDraft(mirror: Mirror, listed: MirroredDraft, expected: ExpectedDraft | undefined): Promise<CheckedDraft> {
  const { id, company, benchmarkName } = listed;
  const nothing = { id, company, benchmarkName, folder: '', revision: listed.revision, assets: 0, versions: 0 };
  try {
    const found = await mirror.inTurn(async () => {
      const stored = await mirror.read(id);
      return stored && { stored, missing: await missingAssets(mirror, stored) };
    });
    if (!found) return { ...nothing, state: 'missing', problems: ['它的文件夹不在了，可能刚被移走。'] };
    const { stored, missing } = found;
    const versions = await checkVersions(mirror, id, stored.folder);
    return {
      ...nothing, folder: path.basename(stored.folder), revision: stored.draft.revision, assets: stored.draft.assets.length - missing.length, versions: versions.whole,
      state: missing.length > 0 ? 'damaged' : stateOf(stored, expected),
      problems: [...stored.setAside.map(({ message }) => message), ...assetProblems(stored, missing), ...versions.problems],
    };
  } catch (error) {
    if (!(error instanceof Refused || error instanceof DraftRefused)) throw error;
    return { ...nothing, state: 'damaged', problems: [error.message] };
  }
}

export async function checkMirror(mirror: Mirror, expected: readonly ExpectedDraft[], now: () => Date): Promise<MirrorCheck> {
  const { drafts: listed, unreadable } = await mirror.list();
  const drafts: CheckedDraft[] = [];
  for (const draft of listed) drafts.push(await checkDraft(mirror, draft, expected.find(({ id }) => id === draft.id)));
  for (const { id, revision } of expected.filter((one) => !listed.some((draft) => draft.id === one.id))) {
    drafts.push({ id, company: '', benchmarkName: '', folder: '', state: 'missing', revision, assets: 0, versions: 0, problems: ['磁盘上没有它。请打开这份申报书，程序会把它写到磁盘。'] });
  }
  const isGood = unreadable.length === 0 && drafts.every(({ state, problems }) => (state === 'equal' || state === 'whole') && problems.length === 0);
  const check = { checkedAt: now().toISOString(), isGood, drafts, unreadable };
  return { ...check, summary: describeCheck(check) };
}
