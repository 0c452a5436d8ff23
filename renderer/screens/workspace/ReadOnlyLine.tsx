/** Somebody else writes this draft: who, that this window follows, and the way to write here. */
import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { Holder } from '#renderer/drafts/draftWriter.ts';

export function ReadOnlyLine({ holder, takeOver }: { readonly holder: Holder; takeOver(): void }) {
  const [isTaking, setIsTaking] = useState(false);
  const where = holder.kind === 'window' ? '另一个窗口里' : `${holder.words}里`;
  return (
    <Alert
      banner
      type="info"
      title={`这份申报书正在${where}编辑，这里只能看，不能改；那边保存的改动会显示在这里。`}
      action={<Button size="small" loading={isTaking} onClick={() => { setIsTaking(true); takeOver(); }}>在这里编辑</Button>}
    />
  );
}
