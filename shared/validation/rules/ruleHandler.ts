/** What one kind of rule does: what it reads, and where and how an application breaks it. The edition brings the words. */
import type { Place } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { RuleKind, RuleOfKind } from '#shared/form/rule.ts';
import type { CheckContext } from '#shared/validation/check.ts';
import type { Remedy } from '#shared/validation/remedy.ts';
import type { TextSpan } from '#shared/validation/textSpan.ts';

/** What stands at the other side of a contradiction. */
export interface OtherSide {
  readonly place: Place;
  readonly says: string;
}
/** One place at which a rule is broken. */
export interface Breach {
  readonly place: Place;
  /** Fills in the words in braces of the rule's message. */
  readonly seen?: Readonly<Record<string, string>>;
  readonly span?: TextSpan;
  readonly others?: readonly OtherSide[];
  readonly remedies?: readonly Remedy[];
}
export interface RuleHandler<K extends RuleKind> {
  /** As `Check.reads`. */
  readonly reads: (rule: RuleOfKind<K>, edition: Edition) => readonly string[];
  /** The words that its breaches fill in, every one of them each time. */
  readonly words: readonly string[];
  readonly broken: (rule: RuleOfKind<K>, context: CheckContext) => readonly Breach[];
}
export type RuleHandlers<K extends RuleKind> = { readonly [Kind in K]: RuleHandler<Kind> };
