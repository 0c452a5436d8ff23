/** Brings places of an earlier state into the open draft: one step of undo, and the state before it is kept as a version besides. */
import type { Draft } from '#shared/application/draft.ts';
import { readPlace } from '#shared/application/place.ts';
import { takeFrom } from '#shared/compare/takeFrom.ts';
import type { Outcome } from '#shared/desktopApi.ts';
import { differingPlaces } from '#shared/history/differingPlaces.ts';
import type { OpenDraft } from '#renderer/drafts/openDraft.ts';
import { takeInPictures } from '#renderer/drafts/takeInDraftFile.ts';
import type { ProgramServices } from '#renderer/programServices.ts';

/** What undo says of it. */
export const RESTORE_LABEL = '恢复历史版本';

/** Where undo leads to: the first place that changes. */
export function firstPlace(places: readonly string[]): string {
  const first = places.find((place) => readPlace(place)) ?? places[0] ?? '';
  return first.startsWith('row:') ? `section:${first.slice('row:'.length).split('/')[0] ?? ''}` : first;
}

/** `done`: whether anything has changed. `refused`: nothing has. */
export async function restoreVersion(
  { store, desktop }: Pick<ProgramServices, 'store' | 'desktop'>, { session, autosave }: Pick<OpenDraft, 'session' | 'autosave'>,
  version: Draft, places: readonly string[] | 'all',
): Promise<Outcome<boolean>> {
  if (!autosave) return { refused: '这里只能看，不能改。请先点“在这里编辑”。' };
  const saved = await autosave.saveNow();
  if (saved.kind === 'failed') return { refused: `现在的内容还没有保存，所以没有恢复：${saved.reason}` };
  const kept = await desktop.keepVersion({ id: session.draft.id, reason: 'beforeRestore' });
  if ('refused' in kept) return { refused: `现在的内容没能留作历史版本，所以没有恢复：${kept.refused}` };
  const before = session.draft;
  await takeInPictures({ store, desktop }, { ...before, assets: takeFrom(before, version, places).assets });
  session.change({ place: firstPlace(places === 'all' ? differingPlaces(before, version) : places), label: RESTORE_LABEL }, (present) => ({ ...present, ...takeFrom(present, version, places) }));
  void autosave.saveNow();
  return { done: session.draft !== before };
}
