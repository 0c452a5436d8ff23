/** What leaving a figure or rank cell does to its text: digits and their signs become half-width, words stay as typed. */
import { toHalfWidth } from './toHalfWidth.ts';

/** A full-width comma between digits groups thousands; elsewhere it is punctuation and stays. So with the other signs. */
const FIGURE_CHARACTERS = /[０-９％．＋－]|(?<=[0-9０-９])，(?=[0-9０-９]{3}(?![0-9０-９]))|(?<=[0-9０-９])／(?=[0-9０-９])/g;

/** `３５．２％ ` becomes `35.2%`; `约35%（细分第2）` stays. */
export function normaliseFigure(text: string): string {
  return text.replace(FIGURE_CHARACTERS, toHalfWidth).trim();
}
