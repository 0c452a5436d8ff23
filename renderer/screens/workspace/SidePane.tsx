/** The right side: the real pages. Below 1280 px it lies over the content. */
import { Button, Spin } from 'antd';
import { lazy, Suspense } from 'react';
import type { Pane } from './useKeptView.ts';

const PreviewPane = lazy(async () => ({ default: (await import('#renderer/preview/PreviewPane.tsx')).PreviewPane }));

export function SidePane({ setPane }: { readonly pane: Pane; setPane(pane: Pane): void }) {
  return (
    <aside className="side-pane" aria-label="预览">
      <div className="side-pane-head">
        <h2>预览</h2>
        <Button type="text" size="small" onClick={() => setPane(null)}>关闭</Button>
      </div>
      <Suspense fallback={<Spin aria-label="正在打开预览" />}><PreviewPane /></Suspense>
    </aside>
  );
}
