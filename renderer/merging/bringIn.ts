/** Brings another state of a draft into the open one: one step of undo, and both states are kept as versions before. */
import { mergeDrafts, type MergeSides } from '#shared/compare/mergeDrafts.ts';
import type { MergeChoice } from '#shared/compare/mergeChoice.ts';
import type { BroughtInFile, Outcome } from '#shared/desktopApi.ts';
import { differingPlaces } from '#shared/history/differingPlaces.ts';
import type { OpenDraft } from '#renderer/drafts/openDraft.ts';
import { takeInPictures } from '#renderer/drafts/takeInDraftFile.ts';
import { firstPlace } from '#renderer/history/restoreVersion.ts';
import type { ProgramServices } from '#renderer/programServices.ts';
import type { IncomingDraft } from './incomingDrafts.ts';

/** What undo says of it. */
export const MERGE_LABEL = '合并';

type Services = Pick<ProgramServices, 'store' | 'desktop'>;

export function sidesOf({ session }: Pick<OpenDraft, 'session'>, { draft, ancestor }: IncomingDraft): MergeSides {
  return { base: ancestor, mine: session.draft, theirs: draft };
}

async function keepBoth({ desktop }: Services, { draft, file }: IncomingDraft): Promise<Outcome<BroughtInFile>> {
  if (file) return desktop.bringInFile({ handle: file.handle });
  const kept = await desktop.keepVersion({ id: draft.id, reason: 'beforeImport' });
  return 'refused' in kept ? kept : { done: { lost: [], setAside: [] } };
}

/** `done`: sentences about what could not come along. `refused`: nothing has changed. `choices` has every conflict. */
export async function bringIn(services: Services, { session, autosave }: Pick<OpenDraft, 'session' | 'autosave'>, incoming: IncomingDraft, choices: ReadonlyMap<string, MergeChoice>): Promise<Outcome<readonly string[]>> {
  if (!autosave) return { refused: '这里只能看，不能改。请先点“在这里编辑”，再合并。' };
  const saved = await autosave.saveNow();
  if (saved.kind === 'failed') return { refused: `现在的内容还没有保存，所以没有合并：${saved.reason}` };
  const kept = await keepBoth(services, incoming);
  if ('refused' in kept) return { refused: `没有合并，内容没有改动：${kept.refused}` };
  const before = session.draft;
  const { content, conflicts } = mergeDrafts(sidesOf({ session }, incoming), choices);
  if (conflicts.some(({ id }) => !choices.has(id))) return { refused: '内容刚才有变化，没有合并。请再选一次。' };
  const lost = new Set(kept.done.lost);
  const merged = { ...content, assets: content.assets.filter(({ sha256 }) => !lost.has(sha256)) };
  await takeInPictures(services, { ...before, assets: merged.assets });
  session.change({ place: firstPlace(differingPlaces(before, { ...before, ...merged })), label: MERGE_LABEL }, (present) => ({ ...present, ...merged }));
  void autosave.saveNow();
  return { done: kept.done.setAside };
}
