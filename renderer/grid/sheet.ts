/**
 * A table as keys, pointer and clipboard see it: cells in rows and columns, some of them over several. Whose answers they are is known to the
 * `GridSource` alone, so that the records of 表2–表5 and the merged cells of 表1 behave alike.
 */
import type { Answers } from '#shared/application/answers.ts';
import type { CellBlock } from '#renderer/clipboard/cellBlock.ts';
import type { PasteOffer, PastePlan } from './paste/pasteWay.ts';

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** How the cells of one kind behave. */
export interface CellManner {
  /** Enter is a line end. */
  readonly isLong: boolean;
  /** What is shown while the cell is not being typed in. */
  readonly shown: (text: string) => string;
  readonly normalised: (text: string) => string;
  /** Whether a pasted text can be read here; every text can when absent. */
  readonly takes?: (text: string) => boolean;
}

export interface SheetCell {
  /** Where it is in the answers (`shared/application/place.ts`); words of the form have names of their own. */
  readonly place: string;
  readonly area: Area;
  readonly text: string;
  /** The company fills it in. */
  readonly isOpen: boolean;
  readonly manner: CellManner;
  /** Where it stands in the small picture of a paste: one of the sheet's `previewColumns`. */
  readonly row: string;
  readonly column: string;
}

export interface Sheet {
  readonly height: number;
  readonly width: number;
  /** The cell that covers a point; null beyond the edges. */
  cellAt(row: number, column: number): SheetCell | null;
  /** Null when its row is gone. */
  cellOf(place: string): SheetCell | null;
  /** A cell of a row that a paste would add beneath the last one, `index` from 0. Absent where rows cannot be added. */
  newCell?(index: number, column: number): SheetCell | null;
  /** Stand above the cells and are copied with the whole table. */
  readonly headings: readonly string[];
  /** What the rows of the small picture are: 行, 格子. */
  readonly previewRows: string;
  readonly previewColumns: readonly { readonly id: string; readonly heading: string }[];
  rowName(row: string): string;
}

export interface GridSource {
  /** Of the table as a whole. */
  readonly place: string;
  /** `表2 经济效益`. */
  readonly name: string;
  /** The same object while nothing of it changed. */
  read(answers: Answers): Sheet;
  /** The same answers when nothing changed. */
  write(answers: Answers, place: string, text: string): Answers;
  /** What a paste may mean. */
  plan(answers: Answers, area: Area, block: CellBlock): PasteOffer;
  carryOut(answers: Answers, plan: PastePlan, withNewRows: boolean): Answers;
  clear(answers: Answers): Answers;
}
