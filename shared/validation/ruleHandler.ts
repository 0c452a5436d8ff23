/** What one kind of rule does: what it reads, and at which places an application breaks it. The edition brings the words. */
import type { Place } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { RuleKind, RuleOfKind } from '#shared/form/rule.ts';
import type { CheckContext } from './check.ts';

export interface RuleHandler<K extends RuleKind> {
  /** As `Check.reads`. */
  readonly reads: (rule: RuleOfKind<K>, edition: Edition) => readonly string[];
  readonly broken: (rule: RuleOfKind<K>, context: CheckContext) => readonly Place[];
}
export type RuleHandlers<K extends RuleKind> = { readonly [Kind in K]: RuleHandler<Kind> };
