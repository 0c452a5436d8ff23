/** The pages below each other, scrolled to what is edited; a click on one leads to its field. */
import { useEffect, useMemo, useRef } from 'react';
import { readPlace } from '#shared/application/place.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import { useCommands } from '#renderer/commands/commandContext.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { type PagesInView, pageTopPx, scrollTopFor } from './pageGeometry.ts';
import { type PageNearness, PreviewPage } from './PreviewPage.tsx';
import { PreviewToolbar } from './PreviewToolbar.tsx';
import { placeAt, rectangleAt, rectanglesOf, rectanglesOfBlock } from './printedPlaces.ts';
import { useEditedPlace } from './useEditedPlace.ts';
import { usePageView } from './usePageView.ts';
import type { ShownPages } from './usePreview.ts';
import type { Zoom } from './zoom.ts';

/** Below this the pane lies over the fields (`workspace.css`). */
const LIES_OVER_FIELDS = '(max-width: 1279px)';

function nearnessOf(page: number, { first, last }: PagesInView): PageNearness {
  if (page >= first && page <= last) return 'inView';
  return page >= first - 1 && page <= last + 1 ? 'near' : 'far';
}

export interface PageListProps {
  readonly shown: ShownPages;
  readonly isComing: boolean;
  readonly zoom: Zoom;
  setZoom(zoom: Zoom): void;
}

export function PageList({ shown: { pdf, typeset }, isComing, zoom, setZoom }: PageListProps) {
  const { edition } = useSession();
  const { goToPlace, step } = useNavigation();
  const run = useCommands();
  const view = usePageView(pdf, zoom);
  const { area, stack, inView } = view;
  const edited = useEditedPlace();
  const rectangle = useMemo(
    () => edited && rectangleAt(rectanglesOfBlock(rectanglesOf(edition, typeset.places, edited.place, step), edited.textBlock), edited.fraction),
    [edited, edition, typeset, step],
  );
  // The head of a section is scrolled to, but nobody writes in it.
  const isMarked = rectangle !== null && rectangle.origin === edited?.place && readPlace(rectangle.origin)?.kind !== 'section';
  // Somebody who leafs through the pages is not called back by what is typed, only by another place.
  const isLeafing = useRef(false);
  useEffect(() => {
    isLeafing.current = false;
  }, [edited?.place]);
  useEffect(() => {
    const element = area.current;
    if (!element || !rectangle || isLeafing.current || stack.pageHeightPx <= 0) return;
    const scale = stack.pageHeightPx / pdf.heightPt;
    const top = pageTopPx(stack, rectangle.page) + rectangle.yPt * scale;
    // A section is seen when what follows its heading is.
    const heightPx = isMarked ? rectangle.heightPt * scale : element.clientHeight / 2;
    const next = scrollTopFor(top, top + heightPx, element.scrollTop, element.clientHeight);
    if (next !== null) element.scrollTop = next;
  }, [area, rectangle, stack.pageHeightPx]);
  const point = (page: number, xPt: number, yPt: number) => {
    const place = placeAt(typeset.places, page, xPt, yPt);
    if (place === null) return;
    if (window.matchMedia(LIES_OVER_FIELDS).matches) run('preview');
    goToPlace(place.origin, place.textBlock === undefined ? undefined : { textBlock: place.textBlock });
  };
  const leaf = () => {
    isLeafing.current = true;
  };
  return (
    <>
      <PreviewToolbar page={inView.present} pages={pdf.pages} zoom={zoom} scale={view.scale} isComing={isComing} setZoom={setZoom} />
      <div
        className="preview-area"
        ref={area}
        tabIndex={0}
        role="region"
        aria-label="申报书的页面"
        aria-busy={isComing}
        onScroll={view.onScroll}
        onWheel={leaf}
        onKeyDown={leaf}
        onPointerDown={leaf}
      >
        <div className="preview-pages">
          {Array.from({ length: pdf.pages }, (_nothing, index) => index + 1).map((number) => (
            <PreviewPage
              key={number}
              pdf={pdf}
              number={number}
              widthPx={view.widthPx}
              heightPx={stack.pageHeightPx}
              sharpness={view.sharpness}
              nearness={nearnessOf(number, inView)}
              edited={isMarked && rectangle.page === number ? rectangle : null}
              onPoint={point}
            />
          ))}
        </div>
      </div>
    </>
  );
}
