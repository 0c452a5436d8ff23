/** The services behind `DesktopApi`, the same for Electron and for the loopback host. Plain Node: what differs is the platform's. */
import { mkdir, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Draft } from '#shared/application/draft.ts';
import type { ChosenFolder, DesktopApi, ExportOrder } from '#shared/desktopApi.ts';
import { findEdition } from '#shared/editions/index.ts';
import { createBind } from './binding/binder.ts';
import { BadArgument } from './desktopSchemas.ts';
import { DesktopEvents } from './desktopEvents.ts';
import type { DesktopPlatform } from './desktopPlatform.ts';
import { DesktopSettingsFile } from './desktopSettings.ts';
import { explainFileError } from './explainFileError.ts';
import { exportFiles } from './exportFiles.ts';
import { ExportJobs } from './exportJobs.ts';
import { exportPackage } from './exportPackage.ts';
import { IncomingFiles } from './incomingFiles.ts';
import { DraftExchanges } from './mirror/draftExchanges.ts';
import { Mirror } from './mirror/mirror.ts';
import { SecondMirror } from './mirror/secondMirror.ts';
import { sha256Of } from './mirror/writeDurably.ts';
import { mirrorAssets } from './mirrorAssets.ts';
import { outcomeOf } from './outcomeOf.ts';
import { PapersToPrint } from './papersToPrint.ts';
import { PathHandles } from './pathHandles.ts';
import { PreviewTypesetter } from './previewTypesetter.ts';
import { Refused } from './refused.ts';
import { createRereader } from './rereading/rereader.ts';
import { emptyOldTrash, onceADay } from './emptyOldTrash.ts';
import { safetyMethods } from './safetyMethods.ts';
import { saveDraftFileAs } from './saveDraftFileAs.ts';
import { savePicture } from './savePicture.ts';
import { createTypesetter } from './typesetting/typesetter.ts';

const DRAFTS_FOLDER = '质量标杆申报';
const SYSTEM_NAMES: Readonly<Record<string, string>> = { Windows_NT: 'Windows', Darwin: 'macOS' };

export interface Desktop {
  readonly api: DesktopApi;
  readonly mirror: Mirror;
  readonly second: SecondMirror;
  /** Paths that the user chose in this run. */
  readonly handles: PathHandles;
  readonly events: DesktopEvents;
  /** Cancels exports, waits for what is being written, then ends the worker. */
  close(): Promise<void>;
}

async function isFolder(folder: string): Promise<boolean> {
  return stat(folder).then((found) => found.isDirectory(), () => false);
}

/** One for each run, to be closed at its end. The settings are read at once: where the drafts lie stands there. */
export function createDesktop(platform: DesktopPlatform): Desktop {
  const now = () => platform.now();
  const settings = new DesktopSettingsFile(platform.settingsFolder);
  const { draftsFolder = path.join(platform.documentsFolder, DRAFTS_FOLDER), secondMirror = null } = settings.readAtStart();
  const mirror = new Mirror({
    draftsFolder, knownDraftsFile: path.join(platform.settingsFolder, 'known-drafts.json'), now,
    onSaved: (id) => second.saved(id),
  });
  const second = new SecondMirror({ mirror, now, remembered: secondMirror, remember: (state) => settings.change({ secondMirror: state }) });
  const emptyTrash = onceADay(now, () => emptyOldTrash(mirror, settings, now));
  const handles = new PathHandles();
  const incoming = new IncomingFiles(mirror, new DraftExchanges(mirror));
  const events = new DesktopEvents();
  const typesetter = createTypesetter(platform.typesettingWorker, platform.fontsFolder);
  const rereader = createRereader(platform.typesettingWorker);
  const bind = createBind(platform.typesettingWorker, platform.fontsFolder);
  const jobs = new ExportJobs();
  const typesetting = {
    typesetter, now, program: platform.program,
    assetsOf: async (draft: Draft) => {
      const folder = await mirror.draftFolder(draft.id).catch((error: unknown) => {
        throw explainFileError(error, '没有排出来', '不影响填写和保存。');
      });
      return mirrorAssets(draft, folder);
    },
  };
  const preview = new PreviewTypesetter(typesetting);
  const papers = new PapersToPrint(typesetting);
  const chosen = (folder: string): ChosenFolder => ({ handle: handles.handleOf(folder), path: folder });
  const lastExportFolder = async () => {
    const { exportFolder } = await settings.read();
    return exportFolder !== undefined && await isFolder(exportFolder) ? exportFolder : platform.documentsFolder;
  };
  const startExport = async (order: ExportOrder) => {
    const destination = handles.pathOf(order.folder);
    if (destination === undefined) throw new Refused('请重新选择导出的文件夹。');
    const edition = findEdition(order.draft.editionId);
    if (!edition) throw new Refused('本程序没有这一年度的表单，请升级程序。');
    const { draft, what, tableOfContents, markedAsDraft } = order;
    // An export does not depend on it: what goes wrong is in the status.
    await mirror.versions.keep(draft.id, 'beforeExport').catch(() => null);
    const shared = {
      edition, draft, tableOfContents, markedAsDraft, destination, typesetter,
      assets: mirrorAssets(draft, await mirror.draftFolder(draft.id)),
      madeAt: now().toISOString(),
      program: platform.program,
      rereader,
    };
    const job = jobs.start(what.kind === 'package'
      ? (onStep) => exportPackage({ ...shared, zip: what.zip, extras: { wanted: what.extras, bind }, onStep })
      : (onStep) => exportFiles({
        ...shared, files: what.files, replace: what.replace, onStep,
        writeDraftFile: (file) => saveDraftFileAs({ id: draft.id, file, password: null }, mirror, platform.program),
      }));
    await settings.change({ exportFolder: destination });
    return { job };
  };

  const api: DesktopApi = {
    about: async () => ({
      host: platform.host,
      program: platform.program,
      version: platform.version,
      builtFrom: platform.builtFrom,
      system: `${SYSTEM_NAMES[os.type()] ?? os.type()} ${os.release()}`,
      draftsFolder: mirror.draftsFolder,
    }),
    nextEvent: async () => events.next(),

    listMirror: async () => {
      emptyTrash();
      return outcomeOf(() => mirror.list());
    },
    readMirror: async ({ id }) => outcomeOf(async () => {
      const stored = await mirror.read(id);
      if (!stored) throw new Refused('磁盘上没有这份申报书，它的文件夹可能已被移走。');
      return { draft: stored.draft, fileName: path.basename(stored.folder), setAside: stored.setAside.map(({ message }) => message) };
    }),
    putAsset: async ({ draftId, sha256, extension, bytes }) => {
      if (sha256Of(bytes) !== sha256) throw new BadArgument('putAsset: the bytes are not those of the hash');
      return outcomeOf(async () => {
        await mirror.putAsset(draftId, { sha256, extension }, bytes);
        return null;
      });
    },
    readAsset: async ({ draftId, sha256 }) => outcomeOf(async () => {
      const bytes = await incoming.readPicture(draftId, sha256) ?? await mirror.readAsset(draftId, sha256);
      if (!bytes) throw new Refused('这个文件不在磁盘上，或已损坏。');
      return bytes;
    }),
    trashDraft: async ({ id }) => outcomeOf(async () => {
      await mirror.trash(id);
      return null;
    }),
    untrashDraft: async ({ id }) => outcomeOf(async () => {
      await mirror.untrash(id);
      return null;
    }),
    copyAssets: async ({ from, to }) => outcomeOf(async () => {
      await mirror.copyAssets(from, to);
      return null;
    }),

    ...safetyMethods({ mirror, second, settings, handles, now, draftsFolderName: DRAFTS_FOLDER }),

    pickDraftFile: async ({ knownIds }) => outcomeOf(async () => {
      const file = await platform.pickDraftFile();
      return file === null ? null : incoming.open(file, knownIds);
    }),
    openHandedFile: async ({ handle, knownIds }) => outcomeOf(async () => {
      const file = handles.pathOf(handle);
      if (file === undefined) throw new Refused('请重新选择要打开的草稿文件。');
      return incoming.open(file, knownIds);
    }),
    openDroppedFile: async ({ name, bytes, knownIds }) => outcomeOf(() => incoming.openBytes(name, bytes, knownIds)),
    openSample: async () => outcomeOf(() => incoming.openSample(platform.sampleFile)),
    unlockDraftFile: async ({ handle, password, knownIds }) => outcomeOf(() => incoming.unlock(handle, password, knownIds)),
    openFileAsCopy: async ({ handle }) => outcomeOf(() => incoming.openAsCopy(handle)),
    bringInFile: async ({ handle }) => outcomeOf(() => incoming.bringIn(handle)),
    forgetFile: async ({ handle }) => outcomeOf(async () => {
      await incoming.forget(handle);
      return null;
    }),
    saveDraftFile: async ({ id, suggestedName, password }) => outcomeOf(async () => {
      const file = await platform.pickSaveFile(suggestedName);
      return file === null ? null : saveDraftFileAs({ id, file, password }, mirror, platform.program);
    }),

    typeset: async ({ draft }) => outcomeOf(() => preview.typeset(draft)),

    exportFolder: async () => chosen(await lastExportFolder()),
    pickFolder: async ({ title }) => {
      const folder = await platform.pickFolder(title, await lastExportFolder());
      return folder === null ? null : chosen(folder);
    },
    startExport: async (order) => outcomeOf(() => startExport(order)),
    exportState: async ({ job }) => jobs.state(job),
    cancelExport: async ({ job }) => {
      jobs.cancel(job);
      return null;
    },
    showExport: async ({ job }) => outcomeOf(async () => {
      await platform.showFolder(jobs.folderOf(job));
      return null;
    }),
    openExported: async ({ job, name }) => outcomeOf(async () => {
      await platform.openDocument(jobs.fileOf(job, name));
      return null;
    }),
    openForPrinting: async ({ draft, paper }) => outcomeOf(async () => {
      await platform.openDocument(await papers.write(draft, paper));
      return null;
    }),
    savePicture: async ({ folder, ...picture }) => outcomeOf(() => {
      const chosenFolder = handles.pathOf(folder);
      if (chosenFolder === undefined) throw new Refused('请重新选择文件夹。');
      return savePicture({ ...picture, folder: chosenFolder }, mirror);
    }),
    showDraftsFolder: async () => outcomeOf(async () => {
      await mkdir(mirror.draftsFolder, { recursive: true });
      await platform.showFolder(mirror.draftsFolder);
      return null;
    }),
  };
  return {
    api, mirror, second, handles, events,
    async close() {
      await jobs.close();
      await incoming.close();
      await second.close();
      await mirror.settle();
      await mirror.leases.releaseAll();
      await papers.close();
      await typesetter.close();
      await rereader.close();
    },
  };
}
