/** What the form asks in one year. Inert data: it survives JSON, and nothing in it may need code to be understood. */
import type { EvidenceSuggestion } from './evidence.ts';
import type { FieldId } from './field.ts';
import type { Indicator } from './indicator.ts';
import type { LayoutProfile } from './layout.ts';
import type { PromisePage } from './promise.ts';
import type { Rule } from './rule.ts';
import type { Section } from './section.ts';
import type { SharedFact } from './sharedFact.ts';
import type { Source } from './source.ts';

export interface City {
  readonly code: string;
  readonly name: string;
  readonly counties: readonly { readonly code: string; readonly name: string }[];
}
export interface Industry {
  readonly code: string;
  readonly name: string;
}
/** Which fields play the parts that packages, covers and lists need to know. */
export interface KeyFields {
  readonly applicant: FieldId;
  readonly benchmarkName: FieldId;
  readonly direction: FieldId;
  readonly filingDate: FieldId;
  readonly creditCode: FieldId;
}
export interface Edition {
  readonly id: string;
  /** Grows with every published change of the same year's form. */
  readonly revision: number;
  readonly year: number;
  /** `浙江省制造业质量标杆`. */
  readonly programme: string;
  /** `浙江省制造业质量标杆申报书`. */
  readonly title: string;
  /** Short names in package files: `申报书`, `承诺书`, `证实性材料清单`. */
  readonly documentNames: { readonly application: string; readonly promise: string; readonly evidenceList: string; readonly evidence: string };
  /** The authority's notice: 通知文号 or title, and its day. */
  readonly notice: { readonly title: string; readonly day: string };
  /** Last day for the company, ISO, Asia/Shanghai. */
  readonly deadline: string;
  readonly portal: {
    readonly name: string;
    readonly column: string;
    readonly address: string;
    /** What the portal takes at most; absent while nobody knows. */
    readonly uploadLimits?: { readonly fileBytes?: number; readonly totalBytes?: number };
  };
  readonly keyFields: KeyFields;
  readonly sections: readonly Section[];
  readonly promise: PromisePage;
  readonly evidence: readonly EvidenceSuggestion[];
  /** Said to the writer on the screen; the list that is filed does not carry it. */
  readonly evidenceNote: string;
  readonly rules: readonly Rule[];
  /** What one place of the form offers to another. */
  readonly sharedFacts?: readonly SharedFact[];
  /** By which names texts speak of what the form asks for. */
  readonly indicators?: readonly Indicator[];
  readonly regions: readonly City[];
  readonly industries: readonly Industry[];
  readonly layout: LayoutProfile;
  readonly source: Source;
}
