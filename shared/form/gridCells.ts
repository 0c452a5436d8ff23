/** Short ways to write the cells of a grid, so that an edition reads like its paper. They make plain data and nothing else. */
import type { FieldId } from './field.ts';
import type { GridCell, GridPiece } from './grid.ts';

/** Columns and rows that a cell covers, 1 each when absent. */
export interface CellSpan {
  readonly columns?: number;
  readonly rows?: number;
}

function spanOf(span: CellSpan): Pick<GridCell, 'columnSpan' | 'rowSpan'> {
  return {
    ...(span.columns === undefined ? {} : { columnSpan: span.columns }),
    ...(span.rows === undefined ? {} : { rowSpan: span.rows }),
  };
}

/** Words of the form, centred. A `\n` in the text becomes a line break inside the cell. */
export function labelCell(text: string, span: CellSpan = {}): GridCell {
  const line = text.split('\n').flatMap((words, index): GridPiece[] => {
    const piece: GridPiece = { kind: 'words', text: words };
    return index === 0 ? [piece] : [{ kind: 'break' }, piece];
  });
  return { role: 'label', ...spanOf(span), align: 'center', lines: [line] };
}

/** A cell that holds one answer and is empty without it. */
export function answerCell(field: FieldId, align: 'left' | 'center', span: CellSpan = {}): GridCell {
  return { role: 'value', ...spanOf(span), align, lines: [[{ kind: 'answer', field, blankCharacters: 0 }]] };
}

/** A cell with every option of a choice in one paragraph. */
export function boxesCell(field: FieldId, span: CellSpan = {}): GridCell {
  return { role: 'value', ...spanOf(span), align: 'left', lines: [[{ kind: 'boxes', field }]] };
}

/** A cell of several paragraphs, or of words mixed with answers. */
export function linesCell(lines: readonly (readonly GridPiece[])[], span: CellSpan = {}): GridCell {
  return { role: 'value', ...spanOf(span), align: 'left', lines };
}

/** A merged cell that stays empty. */
export function emptyCell(span: CellSpan = {}): GridCell {
  return { role: 'empty', ...spanOf(span), lines: [] };
}
