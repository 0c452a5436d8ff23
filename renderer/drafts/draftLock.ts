/** One window writes a draft; a second one may look. */

export interface DraftLock {
  release(): void;
}

/** Null when another window of this browser holds the draft. */
export async function lockDraft(id: string): Promise<DraftLock | null> {
  return new Promise((resolve, reject) => {
    navigator.locks.request(`draft ${id}`, { ifAvailable: true }, async (lock) => {
      if (!lock) {
        resolve(null);
        return;
      }
      await new Promise<void>((release) => resolve({ release }));
    }).catch(reject);
  });
}
