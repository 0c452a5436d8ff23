/** Which page is seen, and how large. */
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useCommands } from '#renderer/commands/commandContext.ts';
import { keyNames } from '#renderer/commands/keyNames.ts';
import { type Zoom, zoomedBy, zoomText } from './zoom.ts';

export interface PreviewToolbarProps {
  readonly page: number;
  readonly pages: number;
  readonly zoom: Zoom;
  /** Share of the true size that is shown now. */
  readonly scale: number;
  readonly isComing: boolean;
  setZoom(zoom: Zoom): void;
}

/** Sooner than this pages come without a word. */
const SAID_AFTER_MS = 400;

/** A timer, and no transition with a delay: while that one waits, the browser draws the window over and over. */
function useIsLong(isUnderWay: boolean): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timer = setTimeout(() => setIsLong(true), SAID_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isUnderWay]);
  return isLong;
}

export function PreviewToolbar({ page, pages, zoom, scale, isComing, setZoom }: PreviewToolbarProps) {
  const isLong = useIsLong(isComing);
  const run = useCommands();
  return (
    <div className="preview-toolbar" role="toolbar" aria-label="预览">
      <span className="preview-page-number digits">第 {page} 页，共 {pages} 页</span>
      <span className="preview-coming">{isLong && '更新中…'}</span>
      <span className="preview-zoom">
        <Button size="small" type="text" aria-label="缩小" title="缩小" onClick={() => setZoom(zoomedBy(scale, -1))}>−</Button>
        <Button size="small" type="text" className="digits preview-zoom-now" aria-pressed={zoom === 1} title="实际大小" onClick={() => setZoom(1)}>
          {zoomText(scale)}<span className="visually-hidden">，换成实际大小</span>
        </Button>
        <Button size="small" type="text" aria-label="放大" title="放大" onClick={() => setZoom(zoomedBy(scale, 1))}>＋</Button>
        <Button size="small" type="text" title={`在看 PDF 的程序里打开，在那里打印（${keyNames('Mod+Shift+P')}）`} onClick={() => run('print')}>打印…</Button>
        <Button size="small" type="text" aria-pressed={zoom === 'fit'} className={zoom === 'fit' ? 'preview-zoom-chosen' : ''} onClick={() => setZoom('fit')}>适合宽度</Button>
      </span>
    </div>
  );
}
