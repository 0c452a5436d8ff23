/** The scrolled area of the pages: its size, what is in view, and how it is scrolled without losing the place when the scale changes. */
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { PAGE_MARGIN_PX, type PagesInView, pagesInView, type PageStack, PIXELS_PER_POINT } from './pageGeometry.ts';
import type { Zoom } from './zoom.ts';

export interface PageSize {
  readonly pages: number;
  readonly widthPt: number;
  readonly heightPt: number;
}
export interface PageView {
  readonly area: RefObject<HTMLDivElement | null>;
  readonly stack: PageStack;
  readonly widthPx: number;
  /** Share of the true size. */
  readonly scale: number;
  readonly sharpness: number;
  readonly inView: PagesInView;
  onScroll(): void;
}

const SMALLEST_SCALE = 0.2;

function sameView(one: PagesInView, other: PagesInView): boolean {
  return one.first === other.first && one.last === other.last && one.present === other.present;
}

export function usePageView({ pages, widthPt, heightPt }: PageSize, zoom: Zoom): PageView {
  const area = useRef<HTMLDivElement>(null);
  const [roomPx, setRoomPx] = useState(0);
  const [sharpness, setSharpness] = useState(window.devicePixelRatio);
  const [inView, setInView] = useState<PagesInView>({ first: 1, last: 0, present: 0 });
  const fitting = Math.max(SMALLEST_SCALE, (roomPx - 2 * PAGE_MARGIN_PX) / (widthPt * PIXELS_PER_POINT));
  const scale = zoom === 'fit' ? fitting : zoom;
  // Whole pixels, so that drawings are shown as sharp as they are.
  const widthPx = Math.floor(widthPt * PIXELS_PER_POINT * scale);
  const pageHeightPx = Math.round(widthPx * heightPt / widthPt);
  const look = useCallback(() => {
    const element = area.current;
    if (!element) return;
    const next = pagesInView({ pages, pageHeightPx }, element.scrollTop, element.clientHeight);
    setInView((last) => (sameView(last, next) ? last : next));
  }, [pages, pageHeightPx]);
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const measure = () => {
      setRoomPx(element.clientWidth);
      setSharpness(window.devicePixelRatio);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', measure);
    };
  }, []);
  const lastHeightPx = useRef(pageHeightPx);
  useLayoutEffect(() => {
    const element = area.current;
    // What stands at the top of the view stays there.
    if (element && lastHeightPx.current > 0) element.scrollTop *= pageHeightPx / lastHeightPx.current;
    lastHeightPx.current = pageHeightPx;
    look();
  }, [pageHeightPx, look, roomPx]);
  return { area, stack: { pages, pageHeightPx }, widthPx, scale, sharpness, inView, onScroll: look };
}
