/** One application: opens it, and shows what stands in the way when it cannot be opened. */
import { Alert, App, Button, Result, Spin } from 'antd';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { useLatest } from '#renderer/components/useLatest.ts';
import type { Unsaved } from '#renderer/drafts/autosave.ts';
import { type Opening, openDraft } from '#renderer/drafts/openDraft.ts';
import { incomingDrafts } from '#renderer/merging/incomingDrafts.ts';
import { IncomingMerge } from '#renderer/merging/IncomingMerge.tsx';
import { useServices } from '#renderer/programServices.ts';
import { Workspace } from './Workspace.tsx';

const ChooseState = lazy(async () => ({ default: (await import('#renderer/recovery/ChooseState.tsx')).ChooseState }));
const UnreadableDraft = lazy(async () => ({ default: (await import('#renderer/recovery/UnreadableDraft.tsx')).UnreadableDraft }));

const NOT_FOUND = '这份申报书不在本机的列表里，可能已被移到回收站。';
const UNREADABLE = '这份申报书没能打开。它的内容还在原处，没有改动；请重新打开程序再试。';

function Problem({ reason }: { readonly reason: string }) {
  const { goTo } = useServices();
  return (
    <Result
      status="warning"
      title="没能打开申报书"
      subTitle={reason}
      extra={<Button type="primary" onClick={() => goTo({ screen: 'home' })}>回到我的申报书</Button>}
    />
  );
}

export interface DraftScreenProps {
  readonly id: string;
  /** A dialog to begin with. */
  readonly dialog: 'history' | null;
}

export function DraftScreen({ id, dialog }: DraftScreenProps) {
  const { store, desktop } = useServices();
  // What a draft was opened with must not close it again: colours, sizes, the folder's name.
  const speak = useLatest(App.useApp());
  /** Each time that it is opened anew; `takeOver`: the user wants to write here. */
  const [turn, setTurn] = useState({ serial: 0, takeOver: false });
  const [opening, setOpening] = useState<Opening | null>(null);
  const [isBroken, setIsBroken] = useState(false);
  const reopen = useCallback((takeOver: boolean) => setTurn(({ serial }) => ({ serial: serial + 1, takeOver })), []);
  useEffect(() => {
    let left = false;
    let opened: Opening | null = null;
    const close = () => {
      if (opened?.kind === 'open') void opened.open.close();
      if (opened?.kind === 'bothChanged') void opened.release();
    };
    const onLost = (unsaved: Unsaved | null) => {
      // Kept in any case: whoever has left this screen comes back to it.
      if (unsaved) {
        incomingDrafts.offer({ source: 'unsaved', draft: unsaved.draft, ancestor: unsaved.base, setAside: [], file: null });
        void store.setAside(id, unsaved.draft).catch(() => undefined);
      }
      if (left) return;
      void speak.current.message.info('这份申报书已转到别处编辑，这里改为只读。', 5);
      reopen(false);
    };
    setOpening(null);
    openDraft({ store, desktop }, id, { takeOver: turn.takeOver, onLost }).then((result) => {
      opened = result;
      if (left) close();
      else if (result.kind === 'notHandedOver') {
        speak.current.notification.warning({ title: '没有接过来编辑', description: `另一个窗口里有没保存上的内容，请先到那里处理：${result.reason}`, duration: 0 });
        reopen(false);
      } else setOpening(result);
    }, () => setIsBroken(true));
    return () => {
      left = true;
      close();
    };
  }, [store, desktop, id, turn, speak, reopen]);
  if (isBroken) return <Problem reason={UNREADABLE} />;
  switch (opening?.kind) {
    case undefined:
    case 'notHandedOver': return <Spin fullscreen aria-label="正在打开申报书" />;
    case 'missing': return <Problem reason={NOT_FOUND} />;
    case 'bothChanged': return <Suspense fallback={null}><ChooseState working={opening.working} disk={opening.disk} right={opening.right} onChosen={() => reopen(false)} /></Suspense>;
    case 'unreadable': return <Suspense fallback={null}><UnreadableDraft id={id} {...opening} onMended={() => reopen(false)} /></Suspense>;
    case 'open': return (
      <div className="draft-screen">
        {opening.open.setAside.length > 0 && (
          <Alert type="warning" banner closable title={`有些内容读不懂，已放在一边，没有丢失：${opening.open.setAside.join('')}`} />
        )}
        <IncomingMerge open={opening.open} takeOver={() => reopen(true)} />
        <Workspace key={turn.serial} open={opening.open} reopen={reopen} dialog={dialog} />
      </div>
    );
  }
}
