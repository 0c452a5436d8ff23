/** Something a check has to say: where, what to do, and what it is about, so that it can be explained and comes back when that changes. */
import type { Severity } from '#shared/form/rule.ts';
import type { Source } from '#shared/form/source.ts';
import type { Remedy } from './remedy.ts';
import type { TextSpan } from './textSpan.ts';

export interface OtherPlace {
  /** `shared/application/place.ts`. */
  readonly place: string;
  readonly placeName: string;
  /** What stands there, as text: `12,345.6万元`. */
  readonly says: string;
}

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
  /** The words that it speaks of, where the place is a text. */
  readonly span?: TextSpan;
  /** The other side of a contradiction. */
  readonly others?: readonly OtherPlace[];
  /** What one press can do about it, the likeliest first. */
  readonly remedies?: readonly Remedy[];
}
