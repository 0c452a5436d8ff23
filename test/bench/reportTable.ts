/** The figures of the bench beside the targets, as a table of plain text. */
export interface BenchFigure {
  readonly what: string;
  readonly value: string;
  /** Empty where it is only shown. */
  readonly target: string;
  readonly isMet: boolean | null;
}

/** East Asian characters take two columns of a terminal. */
function columns(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1), 0);
}

export function reportTable(figures: readonly BenchFigure[]): string {
  const rows = [['', 'measured', 'target', ''], ...figures.map(({ what, value, target, isMet }) => [what, value, target, isMet === null ? '' : isMet ? 'met' : 'MISSED'])];
  const widths = [0, 1, 2, 3].map((index) => Math.max(...rows.map((row) => columns(row[index] ?? ''))));
  return rows.map((row) => row.map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - columns(cell))).join('  ').trimEnd()).join('\n');
}
