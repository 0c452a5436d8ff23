/** Does what the computer's side asks for: opens a file that was double-clicked or given at a start, runs a command of the native menu. */
import { App } from 'antd';
import { useEffect } from 'react';
import type { DesktopEvent } from '#shared/desktopApi.ts';
import { runCommandFromOutside } from '#renderer/commands/useCommandKeys.ts';
import { takeInDraftFile } from '#renderer/drafts/takeInDraftFile.ts';
import { useServices } from '#renderer/programServices.ts';
import { useLatest } from './useLatest.ts';

/** The computer's side did not answer: asked again after so long. */
const AGAIN_MS = 2000;

export function DesktopEvents() {
  const { desktop, store, goTo } = useServices();
  // Beginning anew would let what the last question is answered with go unheard.
  const speak = useLatest(App.useApp());
  useEffect(() => {
    const leaving = new AbortController();
    const open = async (handle: string) => {
      const knownIds = (await store.list()).map(({ id }) => id);
      const outcome = await desktop.openHandedFile({ handle, knownIds });
      if ('refused' in outcome) {
        void speak.current.message.error(outcome.refused, 8);
        return;
      }
      await takeInDraftFile({ store, desktop }, outcome.done);
      const { draft, setAside } = outcome.done;
      if (setAside.length > 0) speak.current.notification.warning({ title: '打开时有些内容读不懂，已放在一边', description: setAside.join(''), duration: 0 });
      goTo({ screen: 'draft', id: draft.id });
    };
    const follow = async (event: DesktopEvent) => {
      if (event.kind === 'command') runCommandFromOutside(event.command);
      else await open(event.handle);
    };
    const listen = async () => {
      while (!leaving.signal.aborted) {
        try {
          const event = await desktop.nextEvent({});
          if (event && !leaving.signal.aborted) await follow(event);
        } catch {
          await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
        }
      }
    };
    void listen();
    return () => leaving.abort();
  }, [desktop, store, goTo, speak]);
  return null;
}
