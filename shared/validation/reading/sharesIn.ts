/** Market shares as cells give them: 国内9.8%，国际2.3%; or one share without a word for its market. */
import { percentagesIn } from '#shared/validation/percentagesIn.ts';
import { readFigure } from '#shared/validation/readFigure.ts';

/** A longer cell is prose. */
const LONGEST_CELL = 200;
const CLAUSE_END = /[；;，,、\n]/;

/** The share in this market; null when the cell gives none, or several. */
export function shareIn(cell: string, market: string): number | null {
  if (cell.length > LONGEST_CELL) return null;
  const shares = cell.split(CLAUSE_END).filter((clause) => clause.includes(market)).flatMap(percentagesIn);
  return shares.length === 1 ? shares[0] ?? null : null;
}

/** The one share of a cell that names none of the markets. */
export function onlyShareIn(cell: string, markets: readonly string[]): number | null {
  const figure = markets.some((market) => cell.includes(market)) ? null : readFigure(cell);
  return figure && (figure.unit === '%' || figure.unit === '') ? figure.value : null;
}
