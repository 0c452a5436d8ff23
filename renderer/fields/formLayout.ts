/** How a merged table is asked for as a column of fields: its labels make groups, and what stands side by side on paper stays a pair. */
import type { Field, FieldId } from '#shared/form/field.ts';
import type { GridCell } from '#shared/form/grid.ts';
import type { FormSection } from '#shared/form/section.ts';

export interface FormBlock {
  /** Words of the form above several fields (联系人); null for fields that say all themselves. */
  readonly label: string | null;
  /** Fields that stand beside each other, row by row. */
  readonly rows: readonly (readonly Field[])[];
}

interface OpenBlock {
  readonly label: string;
  readonly rows: Field[][];
  readonly isGroup: boolean;
}

function wordsOf(cell: GridCell): string {
  return cell.lines.flat().map((piece) => (piece.kind === 'words' ? piece.text : '')).join('');
}
function fieldsOfCell(cell: GridCell): readonly FieldId[] {
  return [...new Set(cell.lines.flat().flatMap((piece) => ('field' in piece ? [piece.field] : [])))];
}

/** A label over several rows, or before a sentence with several blanks, is a group; what the table leaves out comes last. */
export function formLayout(section: FormSection): readonly FormBlock[] {
  const fields = new Map(section.fields.map((field) => [field.id, field]));
  const blocks: OpenBlock[] = [];
  let rowsLeft = 0;
  for (const { cells } of section.grid.rows) {
    const [first] = cells;
    const count = (ids: readonly FieldId[]) => ids.filter((id) => fields.has(id)).length;
    const opensGroup = rowsLeft === 0 && first?.role === 'label'
      && ((first.rowSpan ?? 1) > 1 || (cells.length === 2 && cells[1] !== undefined && count(fieldsOfCell(cells[1])) > 1));
    if (rowsLeft === 0) {
      blocks.push({ label: first ? wordsOf(first) : '', rows: [], isGroup: opensGroup });
      rowsLeft = opensGroup ? first?.rowSpan ?? 1 : 1;
    }
    rowsLeft -= 1;
    const row: Field[] = [];
    for (const id of cells.flatMap(fieldsOfCell)) {
      const field = fields.get(id);
      // A field that the paper shows twice is asked for once.
      if (field) row.push(field);
      fields.delete(id);
    }
    if (row.length > 0) blocks.at(-1)?.rows.push(row);
  }
  const laidOut = blocks.filter(({ rows }) => rows.length > 0).map(({ label, rows, isGroup }): FormBlock => ({ label: isGroup ? label : null, rows }));
  return [...laidOut, ...[...fields.values()].map((field): FormBlock => ({ label: null, rows: [[field]] }))];
}
