/** The parts of a form in the order of the paper. Each is one step on screen. */
import type { Condition } from './condition.ts';
import type { Field, FieldId } from './field.ts';
import type { Grid } from './grid.ts';
import type { TextLimit } from './limit.ts';
import type { Source } from './source.ts';
import type { Column, PresetRow, RowPolicy } from './table.ts';

interface SectionBase {
  readonly id: string;
  /** Name of the step on screen: `表1 管理效益`. */
  readonly stepTitle: string;
  readonly source: Source;
}

export interface EligibilityCondition {
  readonly id: string;
  /** The notice's sentence. */
  readonly text: string;
  /** `must`: without it the application is refused. `preferred`: never blocks. */
  readonly strength: 'must' | 'preferred';
  /** Confirmations of this section that together confirm the condition. Empty when it is read from elsewhere. */
  readonly confirmations: readonly FieldId[];
  /** Met when this holds (for conditions read from a field of the form), or by itself when `enforcedBy` says how. */
  readonly metWhen?: Condition;
  /** Rules of the edition that speak against it, by id: what is confirmed may still be contradicted by an answer. */
  readonly doubtedBy?: readonly string[];
  /** How the program itself enforces it, for the screen: `单选，只能选一个方向`. */
  readonly enforcedBy?: string;
  readonly source: Source;
}
/** 资格自查. Never printed. */
export interface EligibilitySection extends SectionBase {
  readonly kind: 'eligibility';
  readonly introduction: string;
  readonly fields: readonly Field[];
  readonly conditions: readonly EligibilityCondition[];
}

export interface CoverLine {
  /** To the character, with its colon: `标杆名称：`. */
  readonly label: string;
  readonly field: FieldId;
}
export interface CoverSection extends SectionBase {
  readonly kind: 'cover';
  readonly annexMark: string;
  readonly title: string;
  /** Fields that only the cover asks for; lines may point at fields of other sections. */
  readonly fields: readonly Field[];
  readonly lines: readonly CoverLine[];
}

/** A merged table whose every cell is a field of its own (申报表, 表1). */
export interface FormSection extends SectionBase {
  readonly kind: 'form';
  /** Heading of the first level that stands above it on paper, if a new one begins here. */
  readonly heading?: string;
  readonly tableTitle?: string;
  readonly fields: readonly Field[];
  readonly grid: Grid;
  /** Printed under the table. */
  readonly notes: readonly string[];
}

/** A table of records (表2–表5). */
export interface TableSection extends SectionBase {
  readonly kind: 'table';
  readonly heading?: string;
  readonly tableTitle: string;
  readonly columns: readonly Column[];
  readonly rows: readonly PresetRow[];
  readonly rowPolicy: RowPolicy;
  readonly notes: readonly string[];
}

/** One point that the notice asks a part to cover. */
export interface GuidancePoint {
  readonly id: string;
  /** The notice's word: `质量战略目标`. */
  readonly label: string;
  /** Words that suggest where it is written; they never decide. */
  readonly cues: readonly string[];
}
export interface NarrativePart {
  readonly id: string;
  /** Printed heading, full-width: `（二）企业概况`. */
  readonly heading: string;
  /** A richText field of this section, or a field of another section that the part repeats (标杆名称). */
  readonly field: FieldId;
  /** The notice's explanation, for the writer; not printed. */
  readonly guidance: string;
  /** As in the notice, with its brackets: `（600 字左右）`; for the writer, not printed. */
  readonly limitLabel: string;
  readonly points: readonly GuidancePoint[];
  readonly source: Source;
}
export interface NarrativeSection extends SectionBase {
  readonly kind: 'narrative';
  readonly heading: string;
  /** For the writer; not printed. */
  readonly guidance: string;
  readonly fields: readonly Field[];
  readonly parts: readonly NarrativePart[];
  /** The first automatic number of a table in the text: after the form's own 表1–5, so that 表3 means one table. */
  readonly firstTableNumber: number;
}

export type Section = EligibilitySection | CoverSection | FormSection | TableSection | NarrativeSection;
export type SectionKind = Section['kind'];
export type { TextLimit };
