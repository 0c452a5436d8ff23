/** How a form looks on paper. Our default after GB/T 9704-2012; the notice prescribes none of it. */
import type { Source } from './source.ts';

/** A role that a typeface plays. Writers map a slot to a font name (DOCX) or to a font file (PDF). */
export type FontSlot = 'fangsong' | 'songti' | 'heiti' | 'kaiti' | 'xiaobiaosong';

export interface TextStyle {
  readonly font: FontSlot;
  readonly sizePt: number;
  readonly bold?: boolean;
}
export interface LayoutProfile {
  readonly paperMm: { readonly width: number; readonly height: number };
  readonly marginsMm: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly body: TextStyle & {
    readonly linePitchPt: number;
    readonly charactersPerLine: number;
    readonly linesPerPage: number;
    readonly firstLineIndentCharacters: number;
  };
  readonly title: TextStyle;
  readonly annexMark: TextStyle;
  readonly coverLine: TextStyle;
  /** Levels 1–4: 一、 → （一） → 1. → （1）. */
  readonly headings: readonly [TextStyle, TextStyle, TextStyle, TextStyle];
  readonly table: TextStyle;
  readonly tableTitle: TextStyle;
  readonly tableNote: TextStyle;
  readonly caption: TextStyle;
  /** `— 1 —`, outside, `belowTextMm` under the text area, one character in from the edge. */
  readonly pageNumber: TextStyle & { readonly belowTextMm: number };
  /** Western letters and digits in DOCX. */
  readonly latinFontName: string;
  readonly source: Source;
}
