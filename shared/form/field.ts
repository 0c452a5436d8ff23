/** The kinds of field that a form can ask for. A new kind is added here and then in exactly the handler tables that stop compiling. */
import type { Condition } from './condition.ts';
import type { TextLimit } from './limit.ts';
import type { Source } from './source.ts';

/** Stable and readable: `company.name`, `patents.invention`. Frozen once an edition is published. */
export type FieldId = string;

interface FieldBase {
  readonly id: FieldId;
  /** The official label to the character, as printed, without line breaks. */
  readonly label: string;
  /** Short help beneath the label on screen, only where the notice or the form has something to say. */
  readonly help?: string;
  /** Asked for in every application. What is asked only sometimes is a `requiredWhen` rule. */
  readonly required: boolean;
  /** While false the field is hidden, unchecked, and printed as the official empty place; its value is kept. */
  readonly visibleWhen?: Condition;
  /** Shown in the empty note (来源/备注) of this field, which is never printed. */
  readonly noteHint?: string;
  readonly source: Source;
}

/** What a one-line text must look like. Each format has its normaliser and its check in `shared/validation`. */
export type TextFormat = 'plain' | 'mobilePhone' | 'email' | 'unifiedSocialCreditCode';

export interface TextField extends FieldBase {
  readonly kind: 'text';
  readonly format: TextFormat;
  readonly limit?: TextLimit;
}
export interface LongTextField extends FieldBase {
  readonly kind: 'longText';
  readonly limit?: TextLimit;
}
/** A short cell that is usually a number but may be text (35.2%, 约35%（细分第2）, 92.6分, —). Kept as typed: 92.60 is not 92.6. */
export interface FigureField extends FieldBase {
  readonly kind: 'figure';
  /** What the number means where one can be read. `share` and `percent` are checked against 0–100. */
  readonly measure: 'share' | 'percent' | 'score' | 'amount';
  readonly year?: number;
}
export interface IntegerField extends FieldBase {
  readonly kind: 'integer';
  readonly unit: string;
}
/** A sum of integer fields: derived, never typed, never stored. */
export interface TotalField extends FieldBase {
  readonly kind: 'total';
  readonly of: readonly FieldId[];
  readonly unit: string;
}
export interface Option {
  readonly id: string;
  readonly label: string;
  /** The notice's explanation, for the screen. */
  readonly explanation?: string;
  readonly source: Source;
}
export interface ChoiceField extends FieldBase {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}
export interface ChoicesField extends FieldBase {
  readonly kind: 'choices';
  readonly options: readonly Option[];
}
export interface YesNoField extends FieldBase {
  readonly kind: 'yesNo';
}
/** One thing that the company confirms (资格自查). */
export interface ConfirmationField extends FieldBase {
  readonly kind: 'confirmation';
}
export interface DateField extends FieldBase {
  readonly kind: 'date';
}
/** City and county from the edition's `regions`, or free text. */
export interface RegionField extends FieldBase {
  readonly kind: 'region';
}
/** A division from the edition's `industries`, or free text. */
export interface IndustryField extends FieldBase {
  readonly kind: 'industry';
}
export interface RichTextField extends FieldBase {
  readonly kind: 'richText';
  readonly limit: TextLimit;
}

export type Field =
  | TextField | LongTextField | FigureField | IntegerField | TotalField | ChoiceField | ChoicesField
  | YesNoField | ConfirmationField | DateField | RegionField | IndustryField | RichTextField;
export type FieldKind = Field['kind'];
export type FieldOfKind<K extends FieldKind> = Extract<Field, { readonly kind: K }>;
