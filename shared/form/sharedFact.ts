/** Facts that a form asks for in several places. They are offered from where they were typed first, and never copied by themselves. */
import type { FieldId } from './field.ts';
import type { Source } from './source.ts';

export type FactPlace =
  | { readonly kind: 'field'; readonly field: FieldId }
  /** Every cell of a column of a table of records. */
  | { readonly kind: 'column'; readonly table: string; readonly column: string };

export type ClausePiece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'answer'; readonly field: FieldId };

export type FactSource =
  /** The answer as it stands. */
  | { readonly kind: 'answer'; readonly field: FieldId }
  /** The name of one product among those that a text lists (from 0): `减速器：国内市场占有率9.8%；…`. */
  | { readonly kind: 'listedName'; readonly field: FieldId; readonly item: number }
  /** The share that such a text states for one product after this word, unless it speaks of other years only. */
  | { readonly kind: 'listedShare'; readonly field: FieldId; readonly item: number; readonly market: string; readonly year: number }
  /** One item a product, put together of clauses. A clause is left out while one of its answers is empty, an item without its first clause. */
  | { readonly kind: 'items'; readonly items: readonly (readonly (readonly ClausePiece[])[])[]; readonly separator: string };

export interface SharedFact {
  readonly into: FactPlace;
  readonly from: readonly FactSource[];
  readonly source: Source;
}
