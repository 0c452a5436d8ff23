/** One application: opens it through the gate, and says what stands in the way when it cannot be opened. */
import { Alert, Button, Result, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { DraftRefused } from '#shared/application/draftRefused.ts';
import { type OpenDraft, openDraft } from '#renderer/drafts/openDraft.ts';
import { useServices } from '#renderer/programServices.ts';
import { Workspace } from './Workspace.tsx';

type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly open: OpenDraft }
  | { readonly kind: 'failed'; readonly reason: string };

const NOT_FOUND = '这份申报书不在本机的列表里，可能已被移到回收站。';
const UNREADABLE = '这份申报书没能打开。它的内容还在原处，没有改动；请回到列表，用草稿文件夹里的备份打开。';

export function DraftScreen({ id }: { readonly id: string }) {
  const services = useServices();
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' });
  useEffect(() => {
    let left = false;
    let opened: OpenDraft | null = null;
    openDraft(services, id).then((open) => {
      opened = open;
      if (left) void open?.close();
      else setOpening(open ? { kind: 'open', open } : { kind: 'failed', reason: NOT_FOUND });
    }, (error: unknown) => {
      if (!left) setOpening({ kind: 'failed', reason: error instanceof DraftRefused ? error.message : UNREADABLE });
    });
    return () => {
      left = true;
      void opened?.close();
    };
  }, [services, id]);
  switch (opening.kind) {
    case 'opening': return <Spin fullscreen aria-label="正在打开申报书" />;
    case 'failed': return (
      <Result
        status="warning"
        title="没能打开申报书"
        subTitle={opening.reason}
        extra={<Button type="primary" onClick={() => services.goTo({ screen: 'home' })}>回到我的申报书</Button>}
      />
    );
    case 'open': return (
      <>
        {opening.open.setAside.length > 0 && (
          <Alert type="warning" banner closable title={`有些内容读不懂，已放在一边，没有丢失：${opening.open.setAside.join('')}`} />
        )}
        <Workspace open={opening.open} />
      </>
    );
  }
}
