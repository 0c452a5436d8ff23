/** One window writes a draft; the others may look, and may take it over. */

export interface DraftLock {
  release(): void;
}

/** A window that does not hand over within this time is frozen or gone wrong: its lock is taken from it. */
const LONGEST_WAIT_MS = 6000;

function nameOf(id: string): string {
  return `draft ${id}`;
}

/** `onTaken`: another window took the lock without waiting for this one. */
function request(id: string, options: LockOptions, onTaken: () => void): Promise<DraftLock | null> {
  return new Promise((resolve, reject) => {
    let isHeld = false;
    navigator.locks.request(nameOf(id), options, async (lock) => {
      if (!lock) {
        resolve(null);
        return;
      }
      isHeld = true;
      await new Promise<void>((release) => resolve({ release }));
    }).catch((error: unknown) => {
      if (isHeld) onTaken();
      else reject(error);
    });
  });
}

/** What this window is bringing in order just now, by draft. */
const inOrder = new Map<string, Promise<unknown>>();

/** Null when another window of this browser holds the draft. What this window itself still does to it is waited for. */
export async function lockDraft(id: string, onTaken: () => void): Promise<DraftLock | null> {
  await inOrder.get(id)?.catch(() => undefined);
  return request(id, { ifAvailable: true }, onTaken);
}

/** False when a window has the draft open: it is that window's to bring in order, and `work` is not done. */
export async function whileDraftIsFree(id: string, work: () => Promise<void>): Promise<boolean> {
  const before = inOrder.get(id);
  const run = async () => {
    await before?.catch(() => undefined);
    const lock = await request(id, { ifAvailable: true }, () => undefined);
    if (!lock) return false;
    try {
      await work();
    } finally {
      lock.release();
    }
    return true;
  };
  const working = run();
  inOrder.set(id, working);
  try {
    return await working;
  } finally {
    if (inOrder.get(id) === working) inOrder.delete(id);
  }
}

/** Waits in line until the other window hands over (`ask` asks it to), then takes it; null when `refused` was raised first. */
export async function takeOverDraft(id: string, ask: () => void, refused: AbortSignal, onTaken: () => void, waitMs = LONGEST_WAIT_MS): Promise<DraftLock | null> {
  const waited = request(id, { signal: AbortSignal.any([AbortSignal.timeout(waitMs), refused]) }, onTaken);
  ask();
  try {
    const lock = await waited;
    if (lock) return lock;
  } catch (error) {
    if (refused.aborted) return null;
    if (!(error instanceof DOMException)) throw error;
  }
  const stolen = await request(id, { steal: true }, onTaken);
  if (!stolen) throw new Error('a stolen lock is always given');
  return stolen;
}
