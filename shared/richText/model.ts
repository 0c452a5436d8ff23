/**
 * Our own small document model: what can be typed is exactly what can be printed. Stored as plain JSON in the shape that
 * ProseMirror writes (`type`, `attrs`, `content`, `marks`), so that the editor needs no translation.
 */

export type Mark = { readonly type: 'bold' } | { readonly type: 'italic' } | { readonly type: 'superscript' } | { readonly type: 'subscript' };
export type MarkType = Mark['type'];

export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly Mark[];
}
export interface HardBreak {
  readonly type: 'hardBreak';
}
/** Shows the present value of a field or table cell, and prints as its text. */
export interface LiveValue {
  readonly type: 'liveValue';
  /** A place as `shared/application/place.ts` writes it: `field:patents.valid`, `cell:economic/revenue/2023`. */
  readonly attrs: { readonly place: string };
}
/** “图3”, “表6”, “证实性材料5”: follows renumbering. */
export interface Reference {
  readonly type: 'reference';
  readonly attrs: { readonly to: 'figure' | 'table' | 'evidence'; readonly id: string };
}
export type Inline = TextNode | HardBreak | LiveValue | Reference;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly content?: readonly Inline[];
}
export interface Heading {
  readonly type: 'heading';
  /** 1 = “1.”, 2 = “（1）”; numbered automatically. */
  readonly attrs: { readonly level: 1 | 2 };
  readonly content?: readonly Inline[];
}
export interface ListItem {
  readonly type: 'listItem';
  readonly content: readonly (Paragraph | List)[];
}
export interface List {
  /** Nested at most three deep. */
  readonly type: 'bulletList' | 'orderedList';
  readonly content: readonly ListItem[];
}
export interface TableCell {
  /** `tableHeader` repeats on the next page when it fills the first rows. */
  readonly type: 'tableCell' | 'tableHeader';
  readonly attrs?: { readonly colspan?: number; readonly rowspan?: number; readonly colwidth?: readonly number[] | null };
  readonly content: readonly (Paragraph | List)[];
}
export interface TableRow {
  readonly type: 'tableRow';
  readonly content: readonly TableCell[];
}
export interface Table {
  readonly type: 'table';
  readonly attrs: { readonly id: string; readonly caption: string };
  readonly content: readonly TableRow[];
}
export interface Picture {
  readonly type: 'picture';
  readonly attrs: {
    readonly id: string;
    /** SHA-256 (hex) of the picture's bytes among the draft's assets. */
    readonly asset: string;
    readonly caption: string;
    readonly alternativeText: string;
    /** Width as a share of the text width, 10–100. */
    readonly widthPercent: number;
  };
}
/** A figure drawn from numbers. Until its drawing is there it prints as its caption under an empty frame, with a warning. */
export interface Chart {
  readonly type: 'chart';
  readonly attrs: {
    readonly id: string;
    readonly caption: string;
    readonly alternativeText: string;
    readonly widthPercent: number;
    /** What is drawn; opaque here. */
    readonly definition: unknown;
    /** SHA-256 of the last drawing, a picture among the draft's assets. */
    readonly asset: string | null;
  };
}
export type Block = Paragraph | Heading | List | Table | Picture | Chart;
export type BlockType = Block['type'];

export interface RichText {
  readonly type: 'doc';
  readonly content: readonly Block[];
}

export const EMPTY_RICH_TEXT: RichText = { type: 'doc', content: [] };
/** Lists nest this deep and no deeper. */
export const MAXIMUM_LIST_DEPTH = 3;
