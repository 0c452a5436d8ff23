/** The methods of `DesktopApi` by which nothing typed is lost: saving, history, trash, leases, rehearsal, the place of the drafts and a second one. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { ConflictCopy, DesktopApi, MirrorStatus, RecoverableDraft } from '#shared/desktopApi.ts';
import type { DesktopSettingsFile } from './desktopSettings.ts';
import { explainFileError } from './explainFileError.ts';
import { checkMirror } from './mirror/checkMirror.ts';
import { newestVersion } from './mirror/damagedFolders.ts';
import { cloudDiskOf, findConflictCopies } from './mirror/findConflictCopies.ts';
import type { Mirror } from './mirror/mirror.ts';
import { areNested, draftsFolderIn, moveDrafts } from './mirror/moveDrafts.ts';
import { MoveUnderWay } from './mirror/moveUnderWay.ts';
import { listedDraft } from './mirror/scanDrafts.ts';
import type { SecondMirror } from './mirror/secondMirror.ts';
import { DraftTaken, OtherStateOnDisk } from './mirror/saveRefusals.ts';
import { listTrash } from './mirror/trash.ts';
import { outcomeOf } from './outcomeOf.ts';
import type { PathHandles } from './pathHandles.ts';
import { Refused } from './refused.ts';

export interface SafetyServices {
  readonly mirror: Mirror;
  readonly second: SecondMirror;
  readonly settings: DesktopSettingsFile;
  readonly handles: PathHandles;
  readonly now: () => Date;
  /** The drafts' folder has it wherever it lies. */
  readonly draftsFolderName: string;
}
type SafetyMethod = 'listTrash' | 'saveDraft' | 'takeDraft' | 'keepDraft' | 'releaseDraft' | 'listVersions' | 'readVersion' | 'nameVersion' | 'keepVersion'
  | 'checkMirror' | 'recoverDraft' | 'mirrorStatus' | 'moveDraftsFolder' | 'moveProgress' | 'cancelMove' | 'setSecondMirror';

const ALTERS_FILES = '这台电脑会改变写到磁盘的文件：读回来与写下的不一样，可能装有文档加密软件（如绿盾、IP-guard、亿赛通）。请管理员把草稿文件夹设为不加密，或把本程序设为可信程序；在那以前请经常用“另存草稿文件”留一份。';

async function conflictsIn(mirror: Mirror, handles: PathHandles): Promise<readonly ConflictCopy[]> {
  const conflicts: ConflictCopy[] = [];
  for (const { folder, listed } of mirror.known) {
    for (const { fileName, file, modifiedAt } of await findConflictCopies(folder)) {
      conflicts.push({ draftId: listed.id, folder: path.basename(folder), fileName, modifiedAt, handle: handles.handleOf(file) });
    }
  }
  return conflicts;
}

async function recoverableIn(mirror: Mirror, handles: PathHandles): Promise<readonly RecoverableDraft[]> {
  const found: RecoverableDraft[] = [];
  for (const folder of mirror.damaged) {
    const newest = await newestVersion(folder, mirror.histories);
    if (!newest) continue;
    const { id, company, benchmarkName } = listedDraft(newest.draft);
    found.push({ handle: handles.handleOf(folder), folder: path.basename(folder), draftId: id, company, benchmarkName, newest: newest.version });
  }
  return found;
}

function noticesOf(mirror: Mirror): readonly string[] {
  const cloud = cloudDiskOf(mirror.draftsFolder);
  return [
    ...(cloud === null ? [] : [`草稿文件夹在 ${cloud} 里，内容会传到网上。两台电脑请不要同时改同一份申报书；换电脑前请等它同步完。`]),
    ...(mirror.altersFiles ? [ALTERS_FILES] : []),
    ...(mirror.versions.problem === null ? [] : [mirror.versions.problem]),
  ];
}

export function safetyMethods({ mirror, second, settings, handles, now, draftsFolderName }: SafetyServices): Pick<DesktopApi, SafetyMethod> {
  const chosenFolder = (handle: string): string => {
    const folder = handles.pathOf(handle);
    if (folder === undefined) throw new Refused('请重新选择文件夹。');
    return draftsFolderIn(folder, draftsFolderName);
  };
  const status = async (): Promise<MirrorStatus> => {
    // A folder that cannot be read is told where its drafts are listed.
    await mirror.list().catch(() => null);
    return {
      draftsFolder: mirror.draftsFolder,
      secondMirror: second.status,
      lastCheck: (await settings.read()).lastCheck ?? null,
      conflicts: await conflictsIn(mirror, handles),
      recoverable: await recoverableIn(mirror, handles),
      notices: noticesOf(mirror),
    };
  };
  const move = new MoveUnderWay();
  return {
    listTrash: async () => outcomeOf(() => mirror.inTurn(() => listTrash(mirror.draftsFolder))),
    saveDraft: async ({ draft, replaces, lease = null }) => outcomeOf(async () => {
      try {
        const saved = await mirror.save(draft, { lease, replaces: lease === null ? replaces : replaces ?? null });
        return 'wanted' in saved ? saved : { ...saved, sha256: mirror.stateOf(draft.id)?.sha256 ?? '' };
      } catch (error) {
        if (error instanceof DraftTaken) return { notSaved: 'taken', holder: error.holder };
        if (error instanceof OtherStateOnDisk) return { notSaved: 'otherState', found: error.found };
        throw error;
      }
    }),
    takeDraft: async ({ id, takeOver, owner = null }) => outcomeOf(() => mirror.takeDraft(id, takeOver, owner)),
    keepDraft: async ({ id, lease }) => outcomeOf(() => mirror.rights.keep(id, lease)),
    releaseDraft: async ({ id, lease = null }) => outcomeOf(async () => {
      await mirror.rights.release(id, lease);
      return null;
    }),
    listVersions: async ({ id }) => outcomeOf(() => mirror.versions.list(id)),
    readVersion: async ({ id, version }) => outcomeOf(() => mirror.versions.read(id, version)),
    nameVersion: async ({ id, version, name }) => outcomeOf(() => mirror.versions.name(id, version, name)),
    keepVersion: async ({ id, reason }) => outcomeOf(() => mirror.versions.keep(id, reason)),
    checkMirror: async ({ drafts }) => outcomeOf(async () => {
      const check = await checkMirror(mirror, drafts, now);
      const { checkedAt, isGood, summary } = check;
      await settings.change({ lastCheck: { checkedAt, isGood, summary } }).catch(() => undefined);
      return check;
    }),
    recoverDraft: async ({ handle }) => outcomeOf(async () => {
      const folder = handles.pathOf(handle);
      if (folder === undefined) throw new Refused('请刷新列表再试。');
      return mirror.versions.recover(folder);
    }),
    mirrorStatus: status,
    moveDraftsFolder: async ({ folder }) => outcomeOf(async () => {
      const to = chosenFolder(folder);
      const place = second.status?.folder;
      if (place !== undefined && areNested(to, place)) throw new Refused('那里是第二备份的位置。请换一个文件夹，或先停用第二备份。');
      return move.run((watch) => moveDrafts({ mirror, to, now, ...watch, remember: (draftsFolder) => settings.change({ draftsFolder }) }));
    }),
    moveProgress: async () => move.progress,
    cancelMove: async () => {
      move.cancel();
      return null;
    },
    setSecondMirror: async ({ folder }) => outcomeOf(async () => {
      const place = folder === null ? null : chosenFolder(folder);
      if (place !== null) {
        if (areNested(place, mirror.draftsFolder)) throw new Refused('第二备份不能放在草稿文件夹里面或外面一层。请选另一个磁盘上的位置，例如 U 盘。');
        await mkdir(place, { recursive: true }).catch((error: unknown) => {
          throw explainFileError(error, `没能用“${place}”作第二备份`);
        });
      }
      await second.use(place);
      return status();
    }),
  };
}
