/**
 * The one gate by which anything stored comes back: a draft file, the mirror on disk, the browser's store, an old version.
 * What identifies a draft must be right or it is refused; the rest is taken answer by answer, and what does not fit is
 * kept under `setAside` and said in words. Unknown keys pass unchanged.
 */
import type { Edition } from '#shared/form/edition.ts';
import { DRAFT_FORMAT_VERSION, type Draft } from './draft.ts';
import { DraftRefused, newerFormat } from './draftRefused.ts';
import { isRecord } from './isRecord.ts';
import { isTime } from './isTime.ts';
import { migrateDraft } from './migrations/migrateDraft.ts';
import type { Migration } from './migrations/migration.ts';
import { migrations as releasedMigrations } from './migrations/migrations.ts';
import { type Aside, collectAside, restoreAnswers } from './restoreAnswers.ts';
import { restoreAssets, restoreEvidence } from './restoreAssets.ts';
import { restoreExplanations } from './restoreExplanations.ts';
import type { SetAside } from './setAside.ts';

export interface RestoredDraft {
  readonly draft: Draft;
  /** What this opening set aside; `draft.setAside` also has what earlier ones did. */
  readonly setAside: readonly SetAside[];
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const UNKNOWN_TIME = '1970-01-01T00:00:00.000Z';

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}
function isSetAside(value: unknown): value is SetAside {
  return isRecord(value) && typeof value['place'] === 'string' && typeof value['message'] === 'string';
}

function inPresentFormat(value: unknown, steps: readonly Migration[]): Readonly<Record<string, unknown>> {
  if (!isRecord(value) || value['format'] !== 'zbdraft') throw new DraftRefused('noDraft', '这不是本程序的草稿。请选择由本程序保存的 .zbdraft 文件或 draft.json。');
  const version = value['formatVersion'];
  if (!isCount(version)) throw new DraftRefused('damaged', '草稿没有写明格式版本（formatVersion），无法打开，请换一份完好的再试。');
  if (version > DRAFT_FORMAT_VERSION) throw newerFormat(version, DRAFT_FORMAT_VERSION);
  try {
    return migrateDraft(value, version, DRAFT_FORMAT_VERSION, steps);
  } catch (error) {
    throw new DraftRefused('damaged', `草稿是旧格式（${version}），没能转换成现在的格式，文件可能已损坏，请换一份完好的再试。`, { cause: error });
  }
}

function findEdition(id: unknown, editions: readonly Edition[]): Edition {
  const edition = editions.find((candidate) => candidate.id === id);
  if (edition) return edition;
  if (typeof id !== 'string' || id === '') throw new DraftRefused('damaged', '草稿没有写明是哪一年度的表单（editionId），无法打开，请换一份完好的再试。');
  const known = editions.map((candidate) => candidate.id).join('、');
  throw new DraftRefused('unknownEdition', `草稿用的是“${id.slice(0, 20)}”年度的表单，本程序只有 ${known} 年度的。请升级本程序后再打开。`);
}

function restoreHead(stored: Readonly<Record<string, unknown>>, edition: Edition, aside: Aside): Pick<Draft, 'editionRevision' | 'revision' | 'createdAt' | 'changedAt'> {
  const keep = <T>(key: string, isFit: (value: unknown) => value is T, otherwise: T, name: string): T => {
    const value = stored[key];
    if (isFit(value)) return value;
    aside(null, `草稿的${name}读不懂，已换成默认值，填写的内容不受影响。`, { [key]: value });
    return otherwise;
  };
  const createdAt = keep('createdAt', isTime, isTime(stored['changedAt']) ? stored['changedAt'] : UNKNOWN_TIME, '建立时间');
  return {
    editionRevision: keep('editionRevision', isCount, edition.revision, '表单版次'),
    revision: keep('revision', isCount, 1, '修改次数'),
    createdAt,
    changedAt: keep('changedAt', isTime, createdAt, '改动时间'),
  };
}

/** Throws DraftRefused. `steps` is for tests of the chain. */
export function restoreDraft(value: unknown, editions: readonly Edition[], steps: readonly Migration[] = releasedMigrations): RestoredDraft {
  const stored = inPresentFormat(value, steps);
  const edition = findEdition(stored['editionId'], editions);
  const { id, answers } = stored;
  if (typeof id !== 'string' || !UUID.test(id)) throw new DraftRefused('damaged', '草稿没有编号（id），或编号写得不对，无法打开，请换一份完好的再试。');
  if (!isRecord(answers)) throw new DraftRefused('damaged', '草稿里没有填写的内容（answers），无法打开，请换一份完好的再试。');
  const setAside: SetAside[] = [];
  const aside = collectAside(setAside);
  const earlier = stored['setAside'];
  const isKept = earlier === undefined || (Array.isArray(earlier) && earlier.every(isSetAside));
  if (!isKept) aside(null, '草稿里以前搁置的内容读不懂，仍然保留着。', { setAside: earlier });
  const head = restoreHead(stored, edition, aside);
  if (head.editionRevision > edition.revision) setAside.push({ place: '', message: `草稿用的是较新的表单数据（第 ${head.editionRevision} 版，本程序是第 ${edition.revision} 版），新增的内容可能看不到，请升级本程序。` });
  const { setAside: _earlier, ...rest } = stored;
  const restored = {
    ...rest,
    format: 'zbdraft' as const,
    formatVersion: DRAFT_FORMAT_VERSION,
    id,
    editionId: edition.id,
    ...head,
    answers: restoreAnswers(answers, edition, aside),
    evidence: restoreEvidence(stored['evidence'], aside),
    assets: restoreAssets(stored['assets'], aside),
    explanations: restoreExplanations(stored['explanations'], aside),
  };
  const kept = [...(isKept && earlier !== undefined ? earlier as readonly SetAside[] : []), ...setAside.filter((item) => item.value !== undefined)];
  return { draft: kept.length > 0 ? { ...restored, setAside: kept } : restored, setAside };
}
