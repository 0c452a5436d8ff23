/** The pages of the open draft, brought up to date while they are looked at. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { TypesetPages } from '#shared/desktopApi.ts';
import { type ProgramServices, useServices } from '#renderer/programServices.ts';
import type { DraftSession } from '#renderer/session/draftSession.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { type OpenPdf, openPdf } from './openPdf.ts';
import { PreviewRequests, type PreviewState } from './previewRequests.ts';
import { typesetDraft } from './typesetDraft.ts';

const bySession = new WeakMap<DraftSession, PreviewRequests>();

/** They outlive the pane: opened again, it shows at once what it showed last. */
function requestsOf(session: DraftSession, services: ProgramServices): PreviewRequests {
  let requests = bySession.get(session);
  if (!requests) {
    requests = new PreviewRequests({ typeset: (draft) => typesetDraft(services, draft) });
    bySession.set(session, requests);
  }
  return requests;
}

export interface ShownPages {
  readonly pdf: OpenPdf;
  readonly typeset: TypesetPages;
}
export interface Preview {
  readonly state: PreviewState;
  /** The newest pages that are ready to be drawn. */
  readonly shown: ShownPages | null;
  tryAgain(): void;
}

const UNREADABLE = '排好的页面没能显示出来。导出不受影响，您可以导出后打开 PDF 查看。';

export function usePreview(): Preview {
  const session = useSession();
  const services = useServices();
  const requests = requestsOf(session, services);
  const state = useSyncExternalStore(requests.subscribe, () => requests.state);
  const [shown, setShown] = useState<ShownPages | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    requests.ask(session.draft);
    const stop = session.subscribe(() => requests.changed(session.draft));
    return () => {
      stop();
      requests.wait();
    };
  }, [requests, session]);
  const typeset = state.pages;
  useEffect(() => {
    if (!typeset) return undefined;
    let isLeft = false;
    openPdf(typeset.pdf).then((pdf) => {
      if (isLeft) void pdf.close();
      else {
        setProblem(null);
        setShown({ pdf, typeset });
      }
    }, () => {
      if (!isLeft) setProblem(UNREADABLE);
    });
    return () => {
      isLeft = true;
    };
  }, [typeset]);
  useEffect(() => () => void shown?.pdf.close(), [shown]);
  return { state: { ...state, problem: state.problem ?? problem }, shown, tryAgain: () => requests.ask(session.draft) };
}
