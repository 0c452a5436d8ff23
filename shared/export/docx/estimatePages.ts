/** Estimates on which page each heading will stand, for the page numbers of the table of contents until Word counts itself. */
import { estimatePageNumbersWith } from 'docx/layout';
import { textWidthInCharacters } from '#shared/print/rowMayBreak.ts';

/** The faces of the form are in no table of widths, and need not be: a Chinese character is as wide as it is high. */
export const estimatePages = estimatePageNumbersWith({
  guess: true,
  measureWidth: (text, { size }) => textWidthInCharacters(text) * size,
});
