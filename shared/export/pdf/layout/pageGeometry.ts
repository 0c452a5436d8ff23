/** The sheet in points, computed from the layout profile: no number of a page stands anywhere else. */
import type { LayoutProfile } from '#shared/form/layout.ts';
import { pointsFromMm } from './points.ts';

export interface PageGeometry {
  readonly page: { readonly width: number; readonly height: number };
  readonly margins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly text: { readonly width: number; readonly height: number };
  /** Added to a body character so that `charactersPerLine` fill the line. */
  readonly characterSpacing: number;
  /** One body character on that grid. */
  readonly characterPitch: number;
}

export function pageGeometry({ paperMm, marginsMm, body }: LayoutProfile): PageGeometry {
  const margins = {
    left: pointsFromMm(marginsMm.left), top: pointsFromMm(marginsMm.top), right: pointsFromMm(marginsMm.right), bottom: pointsFromMm(marginsMm.bottom),
  };
  const page = { width: pointsFromMm(paperMm.width), height: pointsFromMm(paperMm.height) };
  const text = { width: page.width - margins.left - margins.right, height: page.height - margins.top - margins.bottom };
  const characterPitch = text.width / body.charactersPerLine;
  return { page, margins, text, characterSpacing: characterPitch - body.sizePt, characterPitch };
}
