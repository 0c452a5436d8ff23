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

/** Null when another window of this browser holds the draft. */
export async function lockDraft(id: string, onTaken: () => void): Promise<DraftLock | null> {
  return request(id, { ifAvailable: true }, onTaken);
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
