/** The names of `DesktopApi`, as both sides and the preload need them while running. */
import type { DesktopMethod } from './desktopApi.ts';

const names: { readonly [M in DesktopMethod]: M } = {
  about: 'about',
  nextEvent: 'nextEvent',
  listMirror: 'listMirror',
  readMirror: 'readMirror',
  saveDraft: 'saveDraft',
  putAsset: 'putAsset',
  readAsset: 'readAsset',
  trashDraft: 'trashDraft',
  untrashDraft: 'untrashDraft',
  copyAssets: 'copyAssets',
  listTrash: 'listTrash',
  takeDraft: 'takeDraft',
  keepDraft: 'keepDraft',
  releaseDraft: 'releaseDraft',
  listVersions: 'listVersions',
  readVersion: 'readVersion',
  nameVersion: 'nameVersion',
  keepVersion: 'keepVersion',
  checkMirror: 'checkMirror',
  recoverDraft: 'recoverDraft',
  mirrorStatus: 'mirrorStatus',
  moveDraftsFolder: 'moveDraftsFolder',
  moveProgress: 'moveProgress',
  cancelMove: 'cancelMove',
  setSecondMirror: 'setSecondMirror',
  pickDraftFile: 'pickDraftFile',
  openHandedFile: 'openHandedFile',
  openDroppedFile: 'openDroppedFile',
  openSample: 'openSample',
  unlockDraftFile: 'unlockDraftFile',
  openFileAsCopy: 'openFileAsCopy',
  bringInFile: 'bringInFile',
  forgetFile: 'forgetFile',
  saveDraftFile: 'saveDraftFile',
  typeset: 'typeset',
  exportFolder: 'exportFolder',
  pickFolder: 'pickFolder',
  startExport: 'startExport',
  exportState: 'exportState',
  cancelExport: 'cancelExport',
  showExport: 'showExport',
  openExported: 'openExported',
  openForPrinting: 'openForPrinting',
  savePicture: 'savePicture',
  showDraftsFolder: 'showDraftsFolder',
};

export const desktopMethods: readonly DesktopMethod[] = Object.values(names);

export function isDesktopMethod(name: string): name is DesktopMethod {
  return Object.hasOwn(names, name);
}

/** The channel of a method between Electron's processes. */
export function desktopChannel(method: DesktopMethod): string {
  return `desktop:${method}`;
}
