/** Somebody else writes this draft: who, that this window follows, and the way to write here. */
import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { Holder } from '#renderer/drafts/draftWriter.ts';

const OWN_CHANGES = '您在这里写的改动还留在本机，没有丢失；点“在这里编辑”就能和那边的对照、合并。';

export interface ReadOnlyLineProps {
  readonly holder: Holder;
  /** What was written here waits to be brought together with what is written there. */
  readonly hasOwnChanges: boolean;
  takeOver(): void;
}

export function ReadOnlyLine({ holder, hasOwnChanges, takeOver }: ReadOnlyLineProps) {
  const [isTaking, setIsTaking] = useState(false);
  if (holder.kind === 'laterProgram') {
    return <Alert banner type="warning" title="这份草稿是用更新版本的程序保存的，这里只能看，不能改，也没有存到这台电脑。升级本程序后再打开，就可以编辑。" />;
  }
  const where = holder.kind === 'window' ? '另一个窗口里' : `${holder.words}里`;
  return (
    <Alert
      banner
      type="info"
      title={`这份申报书正在${where}编辑，这里只能看，不能改；那边保存的改动会显示在这里。${hasOwnChanges ? OWN_CHANGES : ''}`}
      action={<Button size="small" loading={isTaking} onClick={() => { setIsTaking(true); takeOver(); }}>在这里编辑</Button>}
    />
  );
}
