/** Hands a paper to the computer's own program for PDFs, where it is looked at and printed. */
import { App } from 'antd';
import { useCallback } from 'react';
import type { PrintedPaper } from '#shared/desktopApi.ts';
import { askWithPictures } from '#renderer/preview/typesetDraft.ts';
import { useServices } from '#renderer/programServices.ts';
import type { DraftSession } from '#renderer/session/draftSession.ts';

const KEY = 'printing';

export function usePrinting(session: DraftSession): (paper: PrintedPaper) => void {
  const services = useServices();
  const { message } = App.useApp();
  return useCallback((paper) => {
    const print = async () => {
      session.flush();
      void message.loading({ content: '正在排成 PDF…', key: KEY, duration: 0 });
      const { draft } = session;
      const outcome = await askWithPictures(services, draft, () => services.desktop.openForPrinting({ draft, paper }))
        .catch(() => ({ refused: '程序的后台没有应答，没有排出 PDF。您的草稿没有改动，请再试一次。' }));
      if ('refused' in outcome) void message.error({ content: outcome.refused, key: KEY, duration: 8 });
      else void message.success({ content: '已在看 PDF 的程序里打开，请在那里打印。', key: KEY, duration: 6 });
    };
    void print();
  }, [services, session, message]);
}
