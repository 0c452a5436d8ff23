/** The paper of the made-up edition: smaller type, other margins, other faces than the real one. */
import type { LayoutProfile } from '#shared/form/layout.ts';

export const madeUpLayout: LayoutProfile = {
  paperMm: { width: 210, height: 297 },
  marginsMm: { top: 30, bottom: 25, left: 30, right: 20 },
  body: { font: 'songti', sizePt: 14, linePitchPt: 28.58, charactersPerLine: 32, linesPerPage: 24, firstLineIndentCharacters: 2 },
  title: { font: 'heiti', sizePt: 24 },
  annexMark: { font: 'kaiti', sizePt: 14 },
  coverLine: { font: 'kaiti', sizePt: 18 },
  headings: [
    { font: 'heiti', sizePt: 15 },
    { font: 'songti', sizePt: 14, bold: true },
    { font: 'kaiti', sizePt: 14 },
    { font: 'songti', sizePt: 14 },
  ],
  table: { font: 'fangsong', sizePt: 11 },
  tableTitle: { font: 'heiti', sizePt: 12 },
  tableNote: { font: 'kaiti', sizePt: 10 },
  caption: { font: 'songti', sizePt: 11 },
  pageNumber: { font: 'songti', sizePt: 12, belowTextMm: 9 },
  latinFontName: 'Arial',
  source: 'made up for tests',
};
