/** Does what the computer's side asks for: opens a file that was double-clicked or given at a start, runs a command of the native menu. */
import { useEffect } from 'react';
import type { DesktopEvent } from '#shared/desktopApi.ts';
import { runCommandFromOutside } from '#renderer/commands/useCommandKeys.ts';
import { useDraftFiles } from '#renderer/opening/draftFilesContext.ts';
import { useServices } from '#renderer/programServices.ts';
import { useLatest } from './useLatest.ts';

/** The computer's side did not answer: asked again after so long. */
const AGAIN_MS = 2000;

export function DesktopEvents() {
  const { desktop, store } = useServices();
  // Beginning anew would let what the last question is answered with go unheard.
  const files = useLatest(useDraftFiles());
  useEffect(() => {
    const leaving = new AbortController();
    const open = async (handle: string) => {
      const knownIds = (await store.list()).map(({ id }) => id);
      await files.current.takeIn(await desktop.openHandedFile({ handle, knownIds }));
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
  }, [desktop, store, files]);
  return null;
}
