/** Keeps a window that may only read on the state that was saved last. */
import { restoreDraft } from '#shared/application/restoreDraft.ts';
import type { Draft } from '#shared/application/draft.ts';
import { editions } from '#shared/editions/index.ts';
import type { DraftSession } from '#renderer/session/draftSession.ts';
import type { ProgramServices } from '#renderer/programServices.ts';
import { DraftChannel } from './draftChannel.ts';

/** Another program on this computer or another says nothing by itself: it is asked this often. */
const ASK_DISK_MS = 3000;

function show(session: DraftSession, stored: Draft | undefined): void {
  if (!stored || (stored.revision === session.draft.revision && stored.changedAt === session.draft.changedAt)) return;
  session.follow(restoreDraft(stored, editions).draft);
}

/** The window that writes says what it has stored. Returns the way to stop. */
export function followWindow({ store }: Pick<ProgramServices, 'store'>, session: DraftSession): () => void {
  const channel = new DraftChannel(session.draft.id);
  const look = async () => show(session, await store.content(session.draft.id));
  channel.listen((word) => {
    if (word.kind === 'stored') void look();
  });
  // What was stored between reading the draft and listening.
  void look();
  return () => channel.close();
}

export function followDisk({ desktop }: Pick<ProgramServices, 'desktop'>, session: DraftSession): () => void {
  const look = async () => {
    const read = await desktop.readMirror({ id: session.draft.id });
    if ('done' in read) show(session, read.done.draft);
  };
  const timer = setInterval(() => void look().catch(() => undefined), ASK_DISK_MS);
  void look().catch(() => undefined);
  return () => clearInterval(timer);
}
