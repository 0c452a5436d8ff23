/** How the 2024 form looks on paper: our default after GB/T 9704-2012. The notice prescribes none of it. */
import type { LayoutProfile } from '#shared/form/layout.ts';

export const paperLayout: LayoutProfile = {
  paperMm: { width: 210, height: 297 },
  marginsMm: { top: 37, bottom: 35, left: 28, right: 26 },
  body: {
    font: 'fangsong', sizePt: 16, linePitchPt: 28.95, charactersPerLine: 28, linesPerPage: 22, firstLineIndentCharacters: 2,
  },
  title: { font: 'xiaobiaosong', sizePt: 22 },
  annexMark: { font: 'heiti', sizePt: 16 },
  coverLine: { font: 'fangsong', sizePt: 16 },
  headings: [
    { font: 'heiti', sizePt: 16 },
    { font: 'kaiti', sizePt: 16 },
    { font: 'fangsong', sizePt: 16, bold: true },
    { font: 'fangsong', sizePt: 16 },
  ],
  table: { font: 'songti', sizePt: 10.5 },
  tableTitle: { font: 'heiti', sizePt: 14 },
  tableNote: { font: 'songti', sizePt: 10.5 },
  caption: { font: 'heiti', sizePt: 12 },
  pageNumber: { font: 'songti', sizePt: 14, belowTextMm: 7 },
  latinFontName: 'Times New Roman',
  source: 'paper layout after GB/T 9704-2012; our default, not the notice',
};
