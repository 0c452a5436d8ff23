/** Estimates on which page each heading will stand, for the page numbers of the table of contents until Word counts itself. */
import { estimatePageNumbersWith } from 'docx/layout';

/** Chinese characters are as wide as they are high; Western ones about half of it. */
const FIRST_FULL_WIDTH = 0x2e80;
const isFullWidth = (character: string): boolean => (character.codePointAt(0) ?? 0) >= FIRST_FULL_WIDTH || '“”‘’—…'.includes(character);

/** The faces of the form are in no table of widths, and need not be: the estimate knows how Chinese is set. */
export const estimatePages = estimatePageNumbersWith({
  guess: true,
  measureWidth: (text, { size }) => [...text].reduce((width, character) => width + (isFullWidth(character) ? 1 : 0.5) * size, 0),
});
