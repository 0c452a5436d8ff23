/** One line of a text with what it claims. */
import type { Claim } from './claim.ts';

export interface ClaimLine {
  /** Live values and references as they print. */
  readonly text: string;
  readonly claims: readonly Claim[];
  /** Where live values stand in it: what they say agrees by nature. */
  readonly live: readonly { readonly start: number; readonly end: number }[];
  /** A caption holds no live value. */
  readonly isCaption: boolean;
}
