/** The shape of every argument that comes from a window, which may have been made to send anything. One schema a method. */
import * as v from 'valibot';
import { ASSET_EXTENSIONS } from '#shared/application/assetExtensions.ts';
import type { DesktopApi, DesktopMethod } from '#shared/desktopApi.ts';
import { PACKAGE_EXTRAS } from '#shared/export/package/packageExtras.ts';
import { SINGLE_FILES } from '#shared/export/package/singleFiles.ts';
import { EVENT_REASONS } from '#shared/history/versionReason.ts';

const nothing = v.strictObject({});
const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const handle = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
const shortText = v.pipe(v.string(), v.maxLength(500));
const time = v.pipe(v.string(), v.maxLength(40), v.isoTimestamp());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const version = v.pipe(v.string(), v.regex(/^\d{8}$/));
const lease = v.pipe(v.string(), v.regex(/^(?:[\w-]{1,64}:)?[0-9a-f-]{36}$/));
const password = v.pipe(v.string(), v.minLength(1), v.maxLength(1000));
const bytes = v.instance(Uint8Array);
const knownIds = v.pipe(v.array(id), v.maxLength(10_000));
const texts = v.record(v.string(), v.string());

const asset = v.pipe(
  v.looseObject({ sha256, extension: v.string(), bytes: count, use: v.picklist(['picture', 'evidence', 'original']) }),
  v.check(({ extension, use }) => ASSET_EXTENSIONS[use].includes(extension)),
);
/** Answers themselves are judged by the gate when they are read; here only what the services rely on. */
const draft = v.looseObject({
  format: v.literal('zbdraft'),
  formatVersion: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  id,
  editionId: shortText,
  editionRevision: count,
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  createdAt: time,
  changedAt: time,
  answers: v.looseObject({
    fields: v.record(v.string(), v.unknown()),
    tables: v.record(v.string(), v.looseObject({
      rows: v.array(v.looseObject({ id: v.string(), removed: v.boolean(), cells: texts })),
    })),
    notes: texts,
  }),
  evidence: v.array(v.looseObject({
    id: v.string(),
    title: v.string(),
    files: v.array(v.looseObject({ asset: sha256, fileName: v.string() })),
    proves: v.array(v.string()),
    note: v.string(),
  })),
  assets: v.array(asset),
});

const exportContents = v.variant('kind', [
  v.strictObject({ kind: v.literal('package'), zip: v.boolean(), extras: v.array(v.picklist(PACKAGE_EXTRAS)) }),
  v.strictObject({ kind: v.literal('files'), files: v.pipe(v.array(v.picklist(SINGLE_FILES)), v.minLength(1), v.maxLength(SINGLE_FILES.length)), replace: v.boolean() }),
]);

export const desktopSchemas: { readonly [M in DesktopMethod]: v.GenericSchema } = {
  about: nothing,
  nextEvent: nothing,
  listMirror: nothing,
  readMirror: v.strictObject({ id }),
  saveDraft: v.strictObject({ draft, replaces: v.optional(v.nullable(v.strictObject({ revision: count, sha256 }))), lease: v.optional(v.nullable(lease)) }),
  putAsset: v.strictObject({ draftId: id, sha256, extension: v.picklist(Object.values(ASSET_EXTENSIONS).flat()), bytes }),
  readAsset: v.strictObject({ draftId: id, sha256 }),
  trashDraft: v.strictObject({ id }),
  untrashDraft: v.strictObject({ id }),
  copyAssets: v.strictObject({ from: id, to: id }),
  listTrash: nothing,
  takeDraft: v.strictObject({ id, takeOver: v.boolean(), owner: v.optional(handle) }),
  keepDraft: v.strictObject({ id, lease }),
  releaseDraft: v.strictObject({ id, lease: v.optional(lease) }),
  listVersions: v.strictObject({ id }),
  readVersion: v.strictObject({ id, version }),
  nameVersion: v.strictObject({ id, version: v.nullable(version), name: shortText }),
  keepVersion: v.strictObject({ id, reason: v.picklist(EVENT_REASONS) }),
  checkMirror: v.strictObject({ drafts: v.pipe(v.array(v.strictObject({ id, revision: count, sha256 })), v.maxLength(10_000)) }),
  recoverDraft: v.strictObject({ handle }),
  mirrorStatus: nothing,
  moveDraftsFolder: v.strictObject({ folder: handle }),
  moveProgress: nothing,
  cancelMove: nothing,
  setSecondMirror: v.strictObject({ folder: v.nullable(handle) }),
  pickDraftFile: v.strictObject({ knownIds }),
  openHandedFile: v.strictObject({ handle, knownIds }),
  openDroppedFile: v.strictObject({ name: shortText, bytes, knownIds }),
  openSample: v.strictObject({ knownIds }),
  unlockDraftFile: v.strictObject({ handle, password, knownIds }),
  openFileAsCopy: v.strictObject({ handle }),
  bringInFile: v.strictObject({ handle }),
  forgetFile: v.strictObject({ handle }),
  saveDraftFile: v.strictObject({ id, suggestedName: shortText, password: v.nullable(password) }),
  typeset: v.strictObject({ draft }),
  exportFolder: nothing,
  pickFolder: v.strictObject({ title: shortText }),
  startExport: v.strictObject({ draft, folder: handle, tableOfContents: v.boolean(), markedAsDraft: v.boolean(), what: exportContents }),
  exportState: v.strictObject({ job: handle }),
  cancelExport: v.strictObject({ job: handle }),
  showExport: v.strictObject({ job: handle }),
  openExported: v.strictObject({ job: handle, name: shortText }),
  openForPrinting: v.strictObject({ draft, paper: v.picklist(['application', 'promise']) }),
  savePicture: v.strictObject({ draftId: id, sha256, folder: handle, name: shortText }),
  showDraftsFolder: nothing,
};

/** An argument that no window of this program sends. */
export class BadArgument extends Error {
  override readonly name = 'BadArgument';
}

/** Calls a method with an argument of unknown origin. What comes through is handed on as it came: the gate keeps unknown keys, so this does too. */
export async function callDesktop(desktop: DesktopApi, method: DesktopMethod, argument: unknown): Promise<unknown> {
  const parsed = v.safeParse(desktopSchemas[method], argument, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new BadArgument(`${method}: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
  }
  return (desktop[method] as (checked: unknown) => Promise<unknown>)(argument);
}
