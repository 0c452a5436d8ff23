/** The state that a working copy and what lies on disk both come from: the last one of the browser's own that the history on disk still has. */
import type { Draft } from '#shared/application/draft.ts';
import type { DesktopApi } from '#shared/desktopApi.ts';
import type { DraftSummary } from '#renderer/drafts/draftDatabase.ts';

/** Null when there is none. */
export async function findAncestor(desktop: Pick<DesktopApi, 'listVersions' | 'readVersion'>, { id, handedOver = [] }: Pick<DraftSummary, 'id' | 'handedOver'>): Promise<Draft | null> {
  const listing = await desktop.listVersions({ id });
  if ('refused' in listing) return null;
  for (const { revision, changedAt } of handedOver.toReversed()) {
    const version = listing.done.versions.find((candidate) => candidate.revision === revision && candidate.time === changedAt);
    const read = version && await desktop.readVersion({ id, version: version.id });
    if (read && 'done' in read) return read.done.draft;
  }
  return null;
}
