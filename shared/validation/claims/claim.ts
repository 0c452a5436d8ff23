/** What a text says of one indicator. */
import type { FieldId } from '#shared/form/field.ts';
import type { GrowthWay } from './growth.ts';
import type { Quantity } from './quantity.ts';
import type { Unit } from './unit.ts';

/** Something that texts state a number of. */
export interface Target {
  readonly id: string;
  /** As findings call it. */
  readonly name: string;
  /** The first is the form's own. */
  readonly units: readonly Unit[];
  /** A percentage or a score: rounded by its decimals however small it is. */
  readonly isRatio: boolean;
  /** `now`: not of a year. */
  readonly time: 'year' | 'now';
  readonly product?: string;
  readonly market?: string;
  readonly competitor?: string;
  /** Standards count when the text says that they were made. */
  readonly isMade: boolean;
  /** The field of one kind that is counted; kinds that are named together are summed. */
  readonly kindOf?: FieldId;
  /** Whether the form asks for it at all. */
  readonly isAsked: boolean;
}

interface ClaimBase {
  readonly target: Target;
  /** Named together with the target: 国家、行业和团体标准9个. */
  readonly kinds: readonly FieldId[];
  /** Null: the text does not say. */
  readonly year: number | null;
  /** That it is the applicant's own figure of that year. What is not sure can agree, but contradicts nothing. */
  readonly isSure: boolean;
  /** In the unit in which the text gives it. */
  readonly quantity: Quantity;
  readonly unit: Unit;
  /** In the line: with the words that make it 约 or 以上. */
  readonly start: number;
  readonly end: number;
  /** The digits alone. */
  readonly digits: { readonly start: number; readonly end: number };
}
export interface ValueClaim extends ClaimBase {
  readonly kind: 'value';
}
export interface GrowthClaim extends ClaimBase {
  readonly kind: 'growth';
  readonly way: GrowthWay;
  /** The year from which it is counted; null: not said, the year before. */
  readonly base: number | null;
  /** The two values that the same sentence gives. */
  readonly between: { readonly from: ValueClaim; readonly to: ValueClaim } | null;
}
export type Claim = ValueClaim | GrowthClaim;
