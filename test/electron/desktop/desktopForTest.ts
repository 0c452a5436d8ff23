/** The services on folders of their own, with dialogs that answer as a test says and no real typesetting. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createDesktop, type Desktop } from '#electron/desktop/createDesktop.ts';
import type { DesktopPlatform } from '#electron/desktop/desktopPlatform.ts';
import type { DraftFileOpening, KnownDraftFile, LockedDraftFile, OpenedDraftFile } from '#shared/desktopApi.ts';

export interface DesktopForTest {
  readonly desktop: Desktop;
  readonly platform: DesktopPlatform;
  /** Everything is in it. */
  readonly folder: string;
  /** What the system was asked to show. */
  readonly shown: string[];
}

export const sampleFile = fileURLToPath(new URL('../../../shared/editions/2024/sample/draft.json', import.meta.url));

export async function desktopForTest(changes: Partial<DesktopPlatform> = {}): Promise<DesktopForTest> {
  const folder = await mkdtemp(path.join(tmpdir(), 'desktop-'));
  const shown: string[] = [];
  const show = async (target: string) => void shown.push(target);
  const platform: DesktopPlatform = {
    host: 'electron',
    program: '质量标杆申报助手 0.1.0',
    version: '0.1.0',
    builtFrom: '2026-11-25',
    documentsFolder: folder,
    settingsFolder: path.join(folder, 'settings'),
    sampleFile,
    fontsFolder: folder,
    // Answers every document with a few bytes: what the writers make is proven elsewhere.
    typesettingWorker: pathToFileURL(fileURLToPath(new URL('./typesettingStandIn.mjs', import.meta.url))),
    now: () => new Date('2026-11-25T06:32:00.000Z'),
    pickDraftFile: async () => null,
    pickSaveFile: async () => null,
    pickFolder: async () => null,
    showFolder: show,
    openDocument: show,
    ...changes,
  };
  return { desktop: createDesktop(platform), platform, folder, shown };
}

export function done<T>(outcome: { readonly done: T } | { readonly refused: string }): T {
  if ('refused' in outcome) throw new Error(`refused: ${outcome.refused}`);
  return outcome.done;
}

export function openedOf(opening: DraftFileOpening | null): OpenedDraftFile {
  if (opening?.kind !== 'opened') throw new Error(`not opened but ${opening?.kind ?? 'cancelled'}`);
  return opening;
}
export function knownOf(opening: DraftFileOpening | null): KnownDraftFile {
  if (opening?.kind !== 'known') throw new Error(`not known but ${opening?.kind ?? 'cancelled'}`);
  return opening;
}
export function lockedOf(opening: DraftFileOpening | null): LockedDraftFile {
  if (opening?.kind !== 'locked') throw new Error(`not locked but ${opening?.kind ?? 'cancelled'}`);
  return opening;
}
