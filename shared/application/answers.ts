/** What one company has filled in, keyed by stable field ids. Pure data; unknown keys are kept. */
import type { Field, FieldId, FieldKind } from '#shared/form/field.ts';
import type { Direction } from '#shared/form/table.ts';
import type { RichText } from '#shared/richText/model.ts';

export interface DateAnswer {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}
export interface RegionAnswer {
  /** Names as printed, from the edition's list; empty when not chosen. */
  readonly city: string;
  readonly county: string;
  /** 开发区 and the like, or the whole place when the list has it not. */
  readonly other: string;
}
export interface IndustryAnswer {
  /** `C35` from the edition's list, or null for free text. */
  readonly code: string | null;
  readonly text: string;
}
/** The stored shape of each kind of field. A total is derived and has none. */
export interface AnswerByKind {
  readonly text: string;
  readonly longText: string;
  readonly figure: string;
  readonly integer: number | null;
  readonly total: null;
  readonly choice: string | null;
  readonly choices: readonly string[];
  readonly yesNo: boolean | null;
  readonly confirmation: boolean;
  readonly date: DateAnswer;
  readonly region: RegionAnswer;
  readonly industry: IndustryAnswer;
  readonly richText: RichText;
}
export type Answer = AnswerByKind[FieldKind];

export interface RowAnswer {
  /** The preset row's id, or `own-…` for the company's own. */
  readonly id: string;
  /** Own or renamed: the row's name. Null: the official label. */
  readonly label: string | null;
  /** Own rows only. */
  readonly unit: string | null;
  readonly direction: Direction | null;
  /** Taken off the form; kept with its cells, so that it can be put back. */
  readonly removed: boolean;
  /** Text of each cell by column id, as typed. */
  readonly cells: Readonly<Record<string, string>>;
}
export interface TableAnswer {
  /** In the order of the paper. */
  readonly rows: readonly RowAnswer[];
}
export interface Answers {
  readonly fields: Readonly<Record<FieldId, Answer>>;
  readonly tables: Readonly<Record<string, TableAnswer>>;
  /** 来源/备注 by place (`shared/application/place.ts`); never printed. */
  readonly notes: Readonly<Record<string, string>>;
}

/** The stored answer of a field, or undefined when there is none. The gate (`restoreDraft`) has checked its shape. */
export function storedAnswer<F extends Field>(answers: Answers, field: F): AnswerByKind[F['kind']] | undefined {
  return answers.fields[field.id] as AnswerByKind[F['kind']] | undefined;
}

