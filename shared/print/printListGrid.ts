/** A ruled list of plain texts: a header that repeats, one row an item. */
import type { PrintContext } from './printContext.ts';
import type { PrintCell, PrintGrid, PrintParagraph, PrintRow } from './printDocument.ts';
import { rowMayBreak } from './rowMayBreak.ts';
import { textInlines } from './textInlines.ts';

export interface ListColumn {
  readonly heading: string;
  /** Share of the text width; all shares together are 1. */
  readonly share: number;
  readonly align: PrintCell['align'];
}
export interface ListRow {
  /** The lines of each cell, in the order of the columns; none is an empty cell to write in. */
  readonly cells: readonly (readonly string[])[];
  /** `shared/application/place.ts`. */
  readonly origin?: string;
}
export interface ListGrid {
  readonly columns: readonly ListColumn[];
  readonly rows: readonly ListRow[];
  readonly alternativeText: string;
}

const HEADER_ROW_MM = 10;
const ROW_MM = 12;

function listCell(role: PrintCell['role'], align: PrintCell['align'], lines: readonly string[], origin: string | undefined): PrintCell {
  const placed = origin === undefined ? {} : { origin };
  const texts = lines.length > 0 ? lines : [''];
  const blocks = texts.map((text): PrintParagraph => ({ kind: 'paragraph', style: 'cell', inlines: textInlines(text), ...placed }));
  return { columnSpan: 1, rowSpan: 1, role, align, blocks, ...placed };
}

export function printListGrid(context: PrintContext, { columns, rows, alternativeText }: ListGrid): PrintGrid {
  const columnsMm = columns.map(({ share }) => share * context.textWidthMm);
  const header: PrintRow = {
    cells: columns.map(({ heading }) => listCell('header', 'center', [heading], undefined)), minimumHeightMm: HEADER_ROW_MM, mayBreak: false,
  };
  const printed = rows.map(({ cells: texts, origin }): PrintRow => {
    const cells = columns.map(({ align }, index) => (
      listCell('value', align, (texts[index] ?? []).map((line) => context.clean(line, origin ?? '').trim()), origin)
    ));
    return { cells, minimumHeightMm: ROW_MM, mayBreak: rowMayBreak(cells, columnsMm, context.edition.layout.table) };
  });
  return { kind: 'grid', columnsMm, headerRows: 1, rows: [header, ...printed], alternativeText };
}
