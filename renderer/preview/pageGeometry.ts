/** Where the pages lie below each other, and which of them are in view. All pages of a document have one size. */

export const PAGE_GAP_PX = 12;
export const PAGE_MARGIN_PX = 16;
/** CSS pixels in a point. */
export const PIXELS_PER_POINT = 96 / 72;

export interface PageStack {
  readonly pages: number;
  readonly pageHeightPx: number;
}
export interface PagesInView {
  /** From 1; `last` < `first` when there are none. */
  readonly first: number;
  readonly last: number;
  /** The one that fills most of the view. */
  readonly present: number;
}

export function pageTopPx({ pageHeightPx }: PageStack, page: number): number {
  return PAGE_MARGIN_PX + (page - 1) * (pageHeightPx + PAGE_GAP_PX);
}

function pageAt(stack: PageStack, yPx: number): number {
  const page = Math.floor((yPx - PAGE_MARGIN_PX) / (stack.pageHeightPx + PAGE_GAP_PX)) + 1;
  return Math.min(Math.max(page, 1), stack.pages);
}

export function pagesInView(stack: PageStack, scrollTop: number, viewHeightPx: number): PagesInView {
  if (stack.pages === 0 || stack.pageHeightPx <= 0) return { first: 1, last: 0, present: 0 };
  return {
    first: pageAt(stack, scrollTop),
    last: pageAt(stack, scrollTop + viewHeightPx),
    present: pageAt(stack, scrollTop + viewHeightPx / 2),
  };
}

/** Room that is left above and below what is scrolled to. */
const ROOM_PX = 24;

/** Where to scroll so that `top`–`bottom` can be seen, or null when it can be seen now. What is taller than the view is shown from its top. */
export function scrollTopFor(topPx: number, bottomPx: number, scrollTop: number, viewHeightPx: number): number | null {
  const isTall = bottomPx - topPx > viewHeightPx - 2 * ROOM_PX;
  const isSeen = isTall
    ? topPx <= scrollTop + viewHeightPx / 2 && bottomPx >= scrollTop + viewHeightPx / 2
    : topPx >= scrollTop && bottomPx <= scrollTop + viewHeightPx;
  if (isSeen) return null;
  return Math.max(0, isTall ? topPx - ROOM_PX : (topPx + bottomPx - viewHeightPx) / 2);
}
