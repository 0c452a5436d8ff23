/** Where the user is in a file dialog, and the ways on from there. */
import { useCallback, useEffect, useState } from 'react';
import type { BrowsedEntry, BrowsedFolder } from '#shared/browseApi.ts';
import type { Outcome } from '#shared/desktopApi.ts';
import type { PageDialogServices } from './connectDesktop.ts';

export interface BrowsedPlace {
  readonly places: readonly BrowsedEntry[];
  readonly folder: BrowsedFolder | null;
  /** A sentence for the user; the folder that was shown before stays. */
  readonly problem: string | null;
  readonly goTo: (handle: string | null) => void;
  readonly makeFolder: (name: string) => void;
}

const UNREACHABLE = '程序的后台没有应答。请看看运行程序的窗口是不是被关掉了。';

export function useBrowsedFolder(browse: PageDialogServices['browse']): BrowsedPlace {
  const [places, setPlaces] = useState<readonly BrowsedEntry[]>([]);
  const [folder, setFolder] = useState<BrowsedFolder | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const show = useCallback((asked: Promise<Outcome<BrowsedFolder>>) => {
    asked.then((outcome) => {
      if ('refused' in outcome) setProblem(outcome.refused);
      else {
        setFolder(outcome.done);
        setProblem(null);
      }
    }, () => setProblem(UNREACHABLE));
  }, []);
  useEffect(() => {
    browse('listPlaces', {}).then(setPlaces, () => setProblem(UNREACHABLE));
    show(browse('listFolder', { handle: null }));
  }, [browse, show]);
  return {
    places,
    folder,
    problem,
    goTo: (handle) => show(browse('listFolder', { handle })),
    makeFolder: (name) => {
      if (folder) show(browse('makeFolder', { handle: folder.handle, name }));
    },
  };
}
