/** What is wrong with one answer, before it is said where. */
import type { AnswerByKind } from '#shared/application/answers.ts';
import type { FieldKind, FieldOfKind } from '#shared/form/field.ts';
import type { Severity } from '#shared/form/rule.ts';
import type { Source } from '#shared/form/source.ts';
import type { CheckContext } from './check.ts';

export interface Fault {
  /** Completes the finding's rule: `<kind>.<check>`. */
  readonly check: string;
  readonly severity: Severity;
  /** What to do, in one polite Chinese sentence. */
  readonly message: string;
  /** The field's own when absent. */
  readonly source?: Source;
}
/** Looks at an answer that is there; a blank one never comes here. */
export type FieldFaults<K extends FieldKind> = (answer: AnswerByKind[K], field: FieldOfKind<K>, context: CheckContext) => readonly Fault[];
