/** The paper layout of a merged table: cells that hold fixed words and point at fields. Both writers draw the same grid. */
import type { FieldId } from './field.ts';
import type { Source } from './source.ts';

export type GridPiece =
  /** Fixed words of the form. */
  | { readonly kind: 'words'; readonly text: string }
  /** The answer as text; when empty, `blankCharacters` wide of blank (0 = an empty cell). */
  | { readonly kind: 'answer'; readonly field: FieldId; readonly blankCharacters: number }
  /** Every option of a choice with its box ☑/□, in the order of the form. */
  | { readonly kind: 'boxes'; readonly field: FieldId }
  /** One option of a choice with its box, for options that stand on lines of their own. */
  | { readonly kind: 'box'; readonly field: FieldId; readonly option: string }
  /** A line break inside the cell. */
  | { readonly kind: 'break' };

export interface GridCell {
  /** `label`: words of the form, centred. `value`: what the company fills in. `empty`: a merged cell that stays empty. */
  readonly role: 'label' | 'value' | 'empty';
  /** Columns covered, 1 when absent. */
  readonly columnSpan?: number;
  /** Rows covered, 1 when absent. The covered rows leave this cell out. */
  readonly rowSpan?: number;
  readonly align?: 'left' | 'center';
  /** Paragraphs of pieces. Empty for an empty cell. */
  readonly lines: readonly (readonly GridPiece[])[];
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  /** Least height on paper; taller when the text needs it. */
  readonly minimumHeightMm: number;
}

export interface Grid {
  /** Column widths in mm; they sum to the text width. */
  readonly columnsMm: readonly number[];
  readonly rows: readonly GridRow[];
  readonly source: Source;
}
