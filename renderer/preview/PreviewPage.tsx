/** One page. What was drawn last stays until the new drawing is finished, so that nothing ever flickers. */
import { useEffect, useRef } from 'react';
import type { PrintedPlace } from '#shared/export/exporter.ts';
import type { OpenPdf } from './openPdf.ts';

export interface PreviewPageProps {
  readonly pdf: OpenPdf;
  readonly number: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Device pixels in a CSS pixel. */
  readonly sharpness: number;
  readonly nearness: PageNearness;
  /** What is being edited, if it stands on this page. */
  readonly edited: PrintedPlace | null;
  /** In points from the top left corner. */
  onPoint(page: number, xPt: number, yPt: number): void;
}

/** Pages next to the view are drawn after those in it; `far` ones give their memory back. */
export type PageNearness = 'inView' | 'near' | 'far';
const NEAR_LATER_MS = 200;

/** The browser gives the memory back when it sees fit, unless a canvas is made small. */
function release(holder: HTMLElement | null): void {
  for (const canvas of holder?.querySelectorAll('canvas') ?? []) {
    canvas.width = 0;
    canvas.height = 0;
  }
  holder?.replaceChildren();
}

export function PreviewPage({ pdf, number, widthPx, heightPx, sharpness, nearness, edited, onPoint }: PreviewPageProps) {
  const holder = useRef<HTMLDivElement>(null);
  const drawn = useRef<{ readonly pdf: OpenPdf; readonly sizePx: number } | null>(null);
  useEffect(() => {
    const sizePx = widthPx * sharpness;
    if (nearness === 'far') {
      drawn.current = null;
      release(holder.current);
      return undefined;
    }
    if (drawn.current?.pdf === pdf && drawn.current.sizePx === sizePx) return undefined;
    const controller = new AbortController();
    const draw = async () => {
      const canvas = document.createElement('canvas');
      // It fails when the document was closed meanwhile: then the next one is drawn already.
      const isFinished = await pdf.draw(number, canvas, sizePx, controller.signal).catch(() => false);
      if (!isFinished || controller.signal.aborted) return;
      release(holder.current);
      holder.current?.append(canvas);
      drawn.current = { pdf, sizePx };
    };
    const timer = setTimeout(() => void draw(), nearness === 'inView' ? 0 : NEAR_LATER_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [pdf, number, widthPx, sharpness, nearness]);
  useEffect(() => {
    const element = holder.current;
    return () => release(element);
  }, []);
  const scale = widthPx / pdf.widthPt;
  return (
    <div
      className="preview-page"
      data-page={number}
      role="img"
      aria-label={`第 ${number} 页`}
      style={{ width: widthPx, height: heightPx }}
      onClick={(event) => {
        const corner = event.currentTarget.getBoundingClientRect();
        onPoint(number, (event.clientX - corner.left) / scale, (event.clientY - corner.top) / scale);
      }}
    >
      <div className="preview-drawing" ref={holder} />
      {edited && (
        <div
          className="preview-edited"
          style={{ left: edited.xPt * scale, top: edited.yPt * scale, width: edited.widthPt * scale, height: edited.heightPt * scale }}
        />
      )}
    </div>
  );
}
