/** From a place of the form to where it stands on the pages, and back. */
import { readPlace, writePlace } from '#shared/application/place.ts';
import type { PrintedPlace } from '#shared/export/exporter.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldsOfSection } from '#shared/form/fieldsOf.ts';

/** Beside a line of text is as good as on it. */
const NEAR_PT = 24;
/** As far as the label of a field may be from it in an official table. */
const LABEL_PT = 72;

function inReadingOrder(one: PrintedPlace, other: PrintedPlace): number {
  return one.page - other.page || one.yPt - other.yPt || one.xPt - other.xPt;
}
function distanceFrom({ xPt, yPt, widthPt, heightPt }: PrintedPlace, x: number, y: number): number {
  return Math.hypot(Math.max(xPt - x, 0, x - xPt - widthPt), Math.max(yPt - y, 0, y - yPt - heightPt));
}

function nearest(places: readonly PrintedPlace[], xPt: number, yPt: number, furthestPt: number): PrintedPlace | null {
  let found: { readonly place: PrintedPlace; readonly distance: number } | null = null;
  for (const place of places) {
    const distance = distanceFrom(place, xPt, yPt);
    if (distance > furthestPt) continue;
    const isBetter = found === null || distance < found.distance
      || (distance === found.distance && place.widthPt * place.heightPt < found.place.widthPt * found.place.heightPt);
    if (isBetter) found = { place, distance };
  }
  return found?.place ?? null;
}

function isSection({ origin }: PrintedPlace): boolean {
  return readPlace(origin)?.kind === 'section';
}

/** What somebody means who points there: the smallest place under the point, else the nearest one close by; a label means what it is the label of. */
export function placeAt(places: readonly PrintedPlace[], page: number, xPt: number, yPt: number): Pick<PrintedPlace, 'origin' | 'textBlock'> | null {
  const onPage = places.filter((place) => place.page === page);
  const section = nearest(onPage.filter(isSection), xPt, yPt, 0);
  const place = nearest(onPage.filter((candidate) => !isSection(candidate)), xPt, yPt, section ? LABEL_PT : NEAR_PT);
  return place ?? section;
}

function placeOfSection(section: string): string {
  return writePlace({ kind: 'section', section });
}
function sectionPlaceOf(edition: Edition, placeText: string): string | null {
  const place = readPlace(placeText);
  switch (place?.kind) {
    case 'field': {
      const declaring = edition.sections.find((candidate) => fieldsOfSection(candidate).some(({ id }) => id === place.field));
      return declaring ? placeOfSection(declaring.id) : null;
    }
    case 'cell': return placeOfSection(place.table);
    case 'section': return placeText;
    case 'evidence':
    case undefined: return null;
  }
}

/**
 * Where a place is printed, in reading order: of a field that is printed several times what the open step prints of it, else what its
 * own section does. What is not printed itself is found at the head of its section; empty when that is not printed either.
 */
export function rectanglesOf(edition: Edition, places: readonly PrintedPlace[], placeText: string, step: string): readonly PrintedPlace[] {
  const own = places.filter(({ origin }) => origin === placeText).sort(inReadingOrder);
  const heads = places.filter(isSection).sort(inReadingOrder);
  const headOf = (section: string | null) => heads.find(({ origin }) => origin === section);
  const sectionPlace = sectionPlaceOf(edition, placeText);
  if (own.length === 0) return [headOf(sectionPlace)].filter((head) => head !== undefined);
  for (const section of [placeOfSection(step), sectionPlace]) {
    const head = headOf(section);
    if (!head) continue;
    const next = heads.find((candidate) => candidate.origin !== section && inReadingOrder(candidate, head) > 0);
    const within = own.filter((place) => inReadingOrder(place, head) >= 0 && (!next || inReadingOrder(place, next) < 0));
    if (within.length > 0) return within;
  }
  return own;
}

/** Of a text that runs over several paragraphs and pages, the rectangle at `fraction` (0–1) of its height. */
export function rectangleAt(rectangles: readonly PrintedPlace[], fraction: number): PrintedPlace | null {
  let left = Math.min(Math.max(fraction, 0), 1) * rectangles.reduce((sum, { heightPt }) => sum + heightPt, 0);
  for (const rectangle of rectangles) {
    if (left <= rectangle.heightPt) return rectangle;
    left -= rectangle.heightPt;
  }
  return rectangles.at(-1) ?? null;
}

/** Of a rich text those that print a block of it. What prints nothing (an empty end) is found at what stands before it; a text without blocks as a whole. */
export function rectanglesOfBlock(rectangles: readonly PrintedPlace[], textBlock: number | null): readonly PrintedPlace[] {
  if (textBlock === null) return rectangles;
  const printed = rectangles.flatMap((rectangle) => (rectangle.textBlock !== undefined && rectangle.textBlock <= textBlock ? [rectangle.textBlock] : []));
  if (printed.length === 0) return rectangles;
  const last = Math.max(...printed);
  return rectangles.filter((rectangle) => rectangle.textBlock === last);
}
