/** Something a check has to say. */
import type { Severity } from '#shared/form/rule.ts';
import type { Source } from '#shared/form/source.ts';

export interface Finding {
  /** Of the rule, or `<kind>.<check>` for checks that come with a field kind. */
  readonly rule: string;
  readonly severity: Severity;
  /** `shared/application/place.ts`. */
  readonly place: string;
  /** Name of the place in the form's words: `申报表 · 统一社会信用代码`. */
  readonly placeName: string;
  /** What to do, in one polite Chinese sentence. */
  readonly message: string;
  readonly source: Source;
}
