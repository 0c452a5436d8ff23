/** The promise that the company stamps (承诺书). */
import type { FieldId } from './field.ts';
import type { Source } from './source.ts';

export interface PromisePage {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** `企业名称（盖章）：` followed by the applicant's name. */
  readonly signatureLabel: string;
  readonly signatureField: FieldId;
  /** Left blank, to be written when it is stamped: `年 月 日`. */
  readonly dateLine: string;
  /** When the portal offers its own file. */
  readonly portalHint: string;
  readonly source: Source;
}
