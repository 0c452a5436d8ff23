/** The rehearsal: every draft of the list by its contents, laid beside what the disk gives back. */
import { restoreDraft } from '#shared/application/restoreDraft.ts';
import type { DesktopApi, ExpectedDraft, MirrorCheck, Outcome } from '#shared/desktopApi.ts';
import { editions } from '#shared/editions/index.ts';
import { canonicalDraftText } from '#shared/history/canonicalDraft.ts';
import type { DraftStore } from '#renderer/drafts/draftStore.ts';

async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A draft that the browser cannot read is left out: the disk is asked whether its own copy restores. */
async function expectedDraft(store: DraftStore, id: string): Promise<ExpectedDraft | null> {
  try {
    const { draft } = restoreDraft(await store.content(id), editions);
    return { id, revision: draft.revision, sha256: await sha256Of(canonicalDraftText(draft)) };
  } catch {
    return null;
  }
}

export async function checkBackups({ store, desktop }: { readonly store: DraftStore; readonly desktop: Pick<DesktopApi, 'checkMirror'> }): Promise<Outcome<MirrorCheck>> {
  const drafts: ExpectedDraft[] = [];
  for (const { id, trashedAt } of await store.list()) {
    const expected = trashedAt === null ? await expectedDraft(store, id) : null;
    if (expected) drafts.push(expected);
  }
  return desktop.checkMirror({ drafts });
}
