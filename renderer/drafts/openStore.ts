/** Opens the browser's database, or says why it cannot be used: then the program works from the drafts on disk. */
import type { DesktopApi } from '#shared/desktopApi.ts';
import { DexieDraftStore } from './dexieDraftStore.ts';
import { DATABASE_VERSION, DraftDatabase } from './draftDatabase.ts';
import type { DatabaseProblem, DraftStore } from './draftStore.ts';
import { MemoryDraftStore } from './memoryDraftStore.ts';

/** IndexedDB counts in tens of Dexie's versions. */
const NATIVE_STEP = 10;
const LONGEST_WAIT_MS = 10_000;

class Unusable extends Error {
  override readonly name = 'Unusable';
  readonly problem: DatabaseProblem;

  constructor(problem: DatabaseProblem) {
    super(`the database is ${problem}`);
    this.problem = problem;
  }
}

function isNewer(nativeVersion: number): boolean {
  return Math.floor(nativeVersion / NATIVE_STEP) > DATABASE_VERSION;
}

async function openDatabase(database: DraftDatabase): Promise<void> {
  // Dexie opens a newer database without a word (dexie#2097) and may change it: looked at before it does.
  const known = await indexedDB.databases();
  if (known.some(({ name, version }) => name === database.name && isNewer(version ?? 0))) throw new Unusable('newer');
  await database.open();
  if (isNewer(database.backendDB().version)) throw new Unusable('newer');
  // A database whose files are damaged often opens, and fails when it is read.
  await database.summaries.toArray();
  await database.contents.toCollection().primaryKeys();
}

async function withinTime(work: Promise<void>, timeoutMs: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Unusable('broken')), timeoutMs);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** `timeoutMs` is for tests. */
export async function openStore(
  desktop: Pick<DesktopApi, 'listMirror' | 'readMirror' | 'readAsset'>, database = new DraftDatabase(), timeoutMs = LONGEST_WAIT_MS,
): Promise<DraftStore> {
  try {
    await withinTime(openDatabase(database), timeoutMs);
    return new DexieDraftStore(database);
  } catch (error) {
    database.close();
    return MemoryDraftStore.fromDisk(desktop, error instanceof Unusable ? error.problem : 'broken');
  }
}
