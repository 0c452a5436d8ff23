/** The sheet and its text grid in Word's units, computed from the layout profile: no number of a page stands anywhere else. */
import type { LayoutProfile } from '#shared/form/layout.ts';
import { twipsFromMm, twipsFromPt } from './twips.ts';

/** All lengths in twips. */
export interface PaperGeometry {
  readonly paper: { readonly width: number; readonly height: number };
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly text: { readonly width: number; readonly height: number };
  readonly linePitch: number;
  /** What is added to a body character so that `charactersPerLine` fill the line: 1/4096 pt (`w:docGrid w:charSpace`). */
  readonly characterSpace: number;
  /** One body character on that grid. */
  readonly characterPitch: number;
  /** The same room between characters in whole twips, never too much (`w:spacing` of a run). */
  readonly characterSpacing: number;
  readonly footerLine: number;
  /** From the foot of the sheet to the foot of the page number's line. */
  readonly footerDistance: number;
}

const GRID_UNITS_PER_PT = 4096;
/** Line height of the page number, as a multiple of its type size. */
const FOOTER_LEADING = 1.2;

export function paperGeometry(layout: LayoutProfile): PaperGeometry {
  const { paperMm, marginsMm, body, pageNumber } = layout;
  const paper = { width: twipsFromMm(paperMm.width), height: twipsFromMm(paperMm.height) };
  const text = {
    width: twipsFromMm(paperMm.width - marginsMm.left - marginsMm.right),
    height: twipsFromMm(paperMm.height - marginsMm.top - marginsMm.bottom),
  };
  const right = twipsFromMm(marginsMm.right);
  const bottom = twipsFromMm(marginsMm.bottom);
  const characterPitchPt = text.width / 20 / body.charactersPerLine;
  const footerLine = twipsFromPt(pageNumber.sizePt * FOOTER_LEADING);
  return {
    paper,
    // Left and top take up the rounding, so that the text area has its exact size.
    margins: { top: paper.height - text.height - bottom, right, bottom, left: paper.width - text.width - right },
    text,
    // A pitch that rounds up may cost the last line of the page.
    linePitch: Math.min(twipsFromPt(body.linePitchPt), Math.floor(text.height / body.linesPerPage)),
    // Rounded down: a grid that is wider than the line by a hair would hold one character less.
    characterSpace: Math.floor((characterPitchPt - body.sizePt) * GRID_UNITS_PER_PT),
    characterPitch: Math.round(characterPitchPt * 20),
    characterSpacing: Math.floor((characterPitchPt - body.sizePt) * 20),
    footerLine,
    // The dashes of “— 1 —”, the middle of its line, stand the given distance under the text.
    footerDistance: Math.max(0, bottom - twipsFromMm(pageNumber.belowTextMm) - Math.round(footerLine / 2)),
  };
}
