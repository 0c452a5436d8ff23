/** Opens a draft for work: through the gate, with its lock, its session and its autosave. */
import { restoreDraft } from '#shared/application/restoreDraft.ts';
import { editions, findEdition } from '#shared/editions/index.ts';
import { DraftSession } from '#renderer/session/draftSession.ts';
import type { ProgramServices } from '#renderer/programServices.ts';
import { Autosave } from './autosave.ts';
import { lockDraft, type DraftLock } from './draftLock.ts';

export interface OpenDraft {
  readonly session: DraftSession;
  /** Null: another window writes this draft, here it may only be read. */
  readonly autosave: Autosave | null;
  /** What the gate set aside, in words. */
  readonly setAside: readonly string[];
  close(): Promise<void>;
}

/** Throws `DraftRefused` with a sentence when the stored content cannot be used; it stays where it is. */
export async function openDraft({ store, desktop }: Pick<ProgramServices, 'store' | 'desktop'>, id: string): Promise<OpenDraft | null> {
  const stored = await store.content(id);
  if (!stored) return null;
  const { draft, setAside } = restoreDraft(stored, editions);
  const edition = findEdition(draft.editionId);
  if (!edition) throw new Error(`the gate let a draft of the unknown edition ${draft.editionId} through`);
  const lock: DraftLock | null = await lockDraft(id);
  const session = new DraftSession(edition, draft, Date.now, lock === null);
  const autosave = lock ? new Autosave(session, store, desktop) : null;
  // A draft that never reached the disk goes there now.
  if (autosave) void autosave.saveNow();
  return {
    session,
    autosave,
    setAside: setAside.map(({ message }) => message),
    async close() {
      await autosave?.close();
      lock?.release();
    },
  };
}
