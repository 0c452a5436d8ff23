/** Tables of records: fixed columns, preset rows that may be removed, own rows that may be added. */
import type { Source } from './source.ts';

export type ColumnKind =
  /** The row's own name (项目); typed only for own and renamed rows. */
  | 'rowLabel'
  /** The row's unit (单位); typed only for own rows. */
  | 'rowUnit'
  /** 序号, automatic. */
  | 'rowNumber'
  | 'shortText'
  | 'longText'
  /** A number, or text such as 无 or —. Kept as typed. */
  | 'figure'
  /** A whole number ≥ 1 or text like 前5, 3/120, 省内第2. */
  | 'rank';

export interface Column {
  readonly id: string;
  /** The official heading to the character. */
  readonly heading: string;
  readonly kind: ColumnKind;
  readonly widthMm: number;
  readonly align: 'left' | 'center' | 'right';
  /** Figures and texts of one year: which. */
  readonly year?: number;
  /** What a figure of the column stands for beside the company's own: average or best of the industry. */
  readonly standsFor?: 'own' | 'industryAverage' | 'industryBest' | 'ownRank' | 'marketShare';
  readonly noteHint?: string;
  readonly source: Source;
}

export type Direction = 'higherIsBetter' | 'lowerIsBetter' | 'neither';

export interface PresetRow {
  readonly id: string;
  readonly label: string;
  readonly unit: string | null;
  readonly direction: Direction;
  /** `amount`: money and the like, compared year on year in percent. `percent`: 0–100, compared in points. `rate`: any other ratio. `text`: words. */
  readonly measure: 'amount' | 'percent' | 'rate' | 'text';
  readonly source: Source;
}

export interface RowPolicy {
  readonly mayAdd: boolean;
  readonly mayRemove: boolean;
  readonly mayRename: boolean;
  readonly mayMove: boolean;
  /** Empty rows on paper when the company has none. */
  readonly blankRowsOnPaper: number;
}
