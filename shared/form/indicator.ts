/** What texts state as numbers, by the names that people give it, and where the form asks for the same: data for checks that hold text against tables. */
import type { FieldId } from './field.ts';

/** A row of a table of records. Its label is a name already. */
export interface RowIndicator {
  readonly kind: 'row';
  readonly table: string;
  readonly row: string;
  readonly names: readonly string[];
}
/** Asked for by product, in fields: market shares, satisfaction. */
export interface ProductIndicator {
  readonly kind: 'product';
  readonly id: string;
  /** As a finding calls it, behind the product's name. */
  readonly name: string;
  readonly names: readonly string[];
  /** The field that names the product. */
  readonly product: FieldId;
  /** The word that stands before the name where the form asks by market. */
  readonly market?: string;
  readonly values: readonly { readonly year: number; readonly field: FieldId }[];
}
/** A count as of now, in one field. */
export interface CountIndicator {
  readonly kind: 'count';
  readonly field: FieldId;
  readonly names: readonly string[];
  readonly units: readonly string[];
}
/** A count that the form asks for by kinds, which texts also name together: 国家、行业和团体标准9个. */
export interface KindsIndicator {
  readonly kind: 'kinds';
  readonly total: FieldId;
  /** 标准. */
  readonly noun: string;
  /** Said for all kinds at once: 制定标准. */
  readonly names: readonly string[];
  readonly kinds: readonly { readonly word: string; readonly field: FieldId }[];
  readonly units: readonly string[];
}
/** Nothing that the form asks for: only held against itself within the text. */
export interface FactIndicator {
  readonly kind: 'fact';
  readonly id: string;
  readonly names: readonly string[];
  readonly unit: string;
}
/** Shares of others, by the row that names them. */
export interface CompetitorIndicator {
  readonly kind: 'competitor';
  readonly table: string;
  readonly product: string;
  readonly competitor: string;
  readonly share: string;
  readonly names: readonly string[];
  readonly markets: readonly string[];
}

export type Indicator = RowIndicator | ProductIndicator | CountIndicator | KindsIndicator | FactIndicator | CompetitorIndicator;
