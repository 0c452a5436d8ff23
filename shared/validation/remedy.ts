/** What one press can do about a finding. Data: the window carries it out as one step that can be undone, and only while the words still stand there. */
import type { TextSpan } from './textSpan.ts';

interface RemedyBase {
  /** The button: `改为表2的数值 12,345.6万元`. */
  readonly label: string;
  /** The field or cell that it changes, `shared/application/place.ts`. */
  readonly place: string;
}

export type Remedy = RemedyBase & (
  | { readonly kind: 'replaceText'; readonly span: TextSpan; readonly text: string }
  /** Puts a live value in the place of the words. */
  | { readonly kind: 'insertLiveValue'; readonly span: TextSpan; readonly valuePlace: string }
  /** A cell or a field of one value, as it would be typed. */
  | { readonly kind: 'setValue'; readonly text: string }
);
