/** What the commands of a table work on. */
import { writePlace } from '#shared/application/place.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { DraftSession } from '#renderer/session/draftSession.ts';
import type { CellAt } from '#renderer/tables/changes/writeCell.ts';
import type { PasteOffer } from '#renderer/tables/paste/planPaste.ts';
import type { Area, Sheet } from './gridArea.ts';
import type { GridChoice } from './gridChoice.ts';

/** Always the present state: commands are made once and live as long as the table is shown. */
export interface GridAccess {
  readonly section: TableSection;
  readonly session: DraftSession;
  sheet(): Sheet;
  choice(): GridChoice | null;
  area(): Area | null;
  choose(choice: GridChoice | null): void;
  /** Draws the change at once, so that the cursor can go where it led. */
  now(change: () => void): void;
  cellElement(cell: CellAt): HTMLElement | null;
  /** Moves the cursor as the user would: the cell that is left tidies its text first. */
  focusCell(cell: CellAt): void;
  /** Opens 来源/备注 of a cell. */
  openNote(cell: CellAt): void;
  /** Said in a quiet line and to screen readers. */
  say(text: string): void;
  offerPaste(offer: PasteOffer | null): void;
}
export function cellPlace(section: TableSection, { row, column }: CellAt): string {
  return writePlace({ kind: 'cell', table: section.id, row, column });
}
