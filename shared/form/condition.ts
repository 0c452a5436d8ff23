/** When something applies. A closed set: an edition is inert data and holds no expressions. */
import type { FieldId } from './field.ts';

export type Condition =
  /** The choice, yes/no or confirmation has exactly this value (option id, or true/false). */
  | { readonly kind: 'equals'; readonly field: FieldId; readonly value: string | boolean }
  /** The choice (one or several) holds at least one of these option ids. */
  | { readonly kind: 'anyOf'; readonly field: FieldId; readonly options: readonly string[] }
  /** At least one of these fields holds something that would print. */
  | { readonly kind: 'anyFilled'; readonly fields: readonly FieldId[] }
  /** The integer or total is greater than zero. */
  | { readonly kind: 'positive'; readonly field: FieldId }
  /** A cell of the table (of these rows, or of any row when absent) holds something that would print. */
  | { readonly kind: 'tableFilled'; readonly table: string; readonly rows?: readonly string[] };
