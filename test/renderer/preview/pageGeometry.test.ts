/** Which pages are in view, where to scroll, and how zooming steps. */
import { describe, expect, it } from 'vitest';
import { PAGE_GAP_PX, PAGE_MARGIN_PX, pagesInView, pageTopPx, scrollTopFor } from '#renderer/preview/pageGeometry.ts';
import { keepZoom, readZoom, zoomedBy, zoomText } from '#renderer/preview/zoom.ts';

const stack = { pages: 5, pageHeightPx: 600 };

describe('pages below each other', () => {
  it('stand one page and a gap apart', () => {
    expect(pageTopPx(stack, 1)).toBe(PAGE_MARGIN_PX);
    expect(pageTopPx(stack, 3) - pageTopPx(stack, 2)).toBe(600 + PAGE_GAP_PX);
  });
  it('are in view from the first to the last that the view touches', () => {
    expect(pagesInView(stack, 0, 500)).toEqual({ first: 1, last: 1, present: 1 });
    expect(pagesInView(stack, 500, 500)).toEqual({ first: 1, last: 2, present: 2 });
    expect(pagesInView(stack, pageTopPx(stack, 5), 2000)).toEqual({ first: 5, last: 5, present: 5 });
  });
  it('are none of a document without pages, or before anything was measured', () => {
    expect(pagesInView({ pages: 0, pageHeightPx: 600 }, 0, 500)).toEqual({ first: 1, last: 0, present: 0 });
    expect(pagesInView({ pages: 3, pageHeightPx: 0 }, 0, 500)).toEqual({ first: 1, last: 0, present: 0 });
  });
});

describe('scrolling to what is edited', () => {
  it('leaves the view alone when it is seen', () => {
    expect(scrollTopFor(300, 400, 200, 500)).toBeNull();
  });
  it('brings it into the middle when it is not, or not wholly', () => {
    expect(scrollTopFor(1000, 1100, 0, 500)).toBe(800);
    expect(scrollTopFor(680, 720, 200, 500)).toBe(450);
    expect(scrollTopFor(10, 20, 400, 500)).toBe(0);
  });
  it('shows the top of what is taller than the view, unless its middle is being read', () => {
    expect(scrollTopFor(1000, 2000, 0, 500)).toBe(976);
    expect(scrollTopFor(1000, 2000, 1300, 500)).toBeNull();
  });
});

describe('zoom', () => {
  it('steps from what is shown, whether it is a step or not', () => {
    expect([zoomedBy(1, 1), zoomedBy(1, -1), zoomedBy(0.79, 1), zoomedBy(0.79, -1)]).toEqual([1.1, 0.9, 0.9, 0.75]);
  });
  it('ends at its ends', () => {
    expect([zoomedBy(3, 1), zoomedBy(9, 1), zoomedBy(0.5, -1), zoomedBy(0.2, -1)]).toEqual([3, 3, 0.5, 0.5]);
  });
  it('is kept, and what cannot be read means the width of the pane', () => {
    const kept = new Map<string, string>();
    const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
    expect(readZoom(storage)).toBe('fit');
    keepZoom(storage, 1.25);
    expect(readZoom(storage)).toBe(1.25);
    keepZoom(storage, 'fit');
    expect(readZoom(storage)).toBe('fit');
    expect(readZoom({ getItem: () => '77' })).toBe('fit');
  });
  it('is said in percent', () => expect(zoomText(0.787)).toBe('79%'));
});
