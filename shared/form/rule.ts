/** Rules between answers. A small closed set of kinds; shapes of single fields are checked by field kind, not here. */
import type { Condition } from './condition.ts';
import type { FieldId } from './field.ts';
import type { Source } from './source.ts';

export type Severity = 'error' | 'warning' | 'hint';

interface RuleBase {
  readonly id: string;
  readonly severity: Severity;
  /** What to do, in one polite Chinese sentence. */
  readonly message: string;
  readonly source: Source;
}

export type Rule = RuleBase & (
  | { readonly kind: 'requiredWhen'; readonly field: FieldId; readonly when: Condition }
  /** Both integers known: the field is not more than the other. */
  | { readonly kind: 'notMoreThan'; readonly field: FieldId; readonly other: FieldId }
  /** Text of the field (if any) ends, or does not end, with one of these. */
  | { readonly kind: 'endsWith'; readonly field: FieldId; readonly endings: readonly string[] }
  | { readonly kind: 'doesNotEndWith'; readonly field: FieldId; readonly endings: readonly string[] }
  /** Text of the field (if any) starts, or does not start, with one of these. */
  | { readonly kind: 'startsWith'; readonly field: FieldId; readonly beginnings: readonly string[] }
  | { readonly kind: 'doesNotStartWith'; readonly field: FieldId; readonly beginnings: readonly string[] }
  /** The field contains the other's text, or the other's short form without 有限公司, 集团 and the place name. */
  | { readonly kind: 'containsCompanyName'; readonly field: FieldId; readonly company: FieldId }
  /** 字数 may pass, but plain characters do not: the portal may count characters. */
  | { readonly kind: 'charactersNotMoreThan'; readonly field: FieldId; readonly characters: number }
  /** In each column of one year: this row is not more than the other row. */
  | { readonly kind: 'rowNotMoreThan'; readonly table: string; readonly row: string; readonly otherRow: string }
  /** The industry's best is not worse than its average, by the row's direction. */
  | { readonly kind: 'bestNotWorseThanAverage'; readonly table: string }
  /** Better than the best without rank 1, or rank 1 but worse than the best. */
  | { readonly kind: 'rankAgreesWithBest'; readonly table: string }
  /** Amounts of two years differ by more than so many percent (from a positive base only). */
  | { readonly kind: 'changeWithin'; readonly table: string; readonly percent: number }
  /** The date is not after this day (ISO). */
  | { readonly kind: 'notAfter'; readonly field: FieldId; readonly day: string }
);
export type RuleKind = Rule['kind'];
export type RuleOfKind<K extends RuleKind> = Extract<Rule, { readonly kind: K }>;
