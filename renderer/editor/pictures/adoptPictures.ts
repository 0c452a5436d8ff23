/** Pictures that were copied from another draft come with it: their bytes lie on this computer, the draft only has to own them. */
import type { Asset } from '#shared/application/draft.ts';
import { checkPicture } from '#shared/draftFile/checkPicture.ts';
import type { DraftStore } from '#renderer/drafts/draftStore.ts';
import type { NarrativeEditor } from '#renderer/editor/document/createNarrativeEditor.ts';
import type { DraftSession } from '#renderer/session/draftSession.ts';

function wantedPictures({ editor }: NarrativeEditor, session: DraftSession): readonly string[] {
  const owned = new Set(session.draft.assets.map(({ sha256 }) => sha256));
  const wanted = new Set<string>();
  editor.state.doc.forEach(({ type, attrs }) => {
    const asset: unknown = attrs['asset'];
    if ((type.name === 'picture' || type.name === 'chart') && typeof asset === 'string' && asset !== '' && !owned.has(asset)) wanted.add(asset);
  });
  return [...wanted];
}

/** What is on this computer in no draft stays missing, and says so where it stands. */
export async function adoptPictures(opened: NarrativeEditor, session: DraftSession, store: Pick<DraftStore, 'picture'>): Promise<void> {
  const assets: Asset[] = [];
  for (const sha256 of wantedPictures(opened, session)) {
    const blob = await store.picture(sha256);
    const checked = blob ? checkPicture(new Uint8Array(await blob.arrayBuffer())) : null;
    if (blob && checked?.ok) {
      const { format, widthPx, heightPx } = checked.facts;
      assets.push({ sha256, extension: format, bytes: blob.size, widthPx, heightPx, use: 'picture' });
    }
  }
  if (assets.length > 0 && !opened.editor.isDestroyed) opened.binding.step('粘贴', () => undefined, assets);
}
