/** What the commands of a table work on. */
import type { DraftSession } from '#renderer/session/draftSession.ts';
import type { GridChoice } from './gridChoice.ts';
import type { PasteOffer } from './paste/pasteWay.ts';
import type { Area, GridSource, Sheet } from './sheet.ts';

/** Always the present state: commands are made once and live as long as the table is shown. Cells go by their places. */
export interface GridAccess {
  readonly source: GridSource;
  readonly session: DraftSession;
  sheet(): Sheet;
  choice(): GridChoice | null;
  area(): Area | null;
  choose(choice: GridChoice | null): void;
  /** Draws the change at once, so that the cursor can go where it led. */
  now(change: () => void): void;
  cellElement(place: string): HTMLElement | null;
  /** Moves the cursor as the user would: the cell that is left tidies its text first. */
  focusCell(place: string): void;
  /** Opens 来源/备注 of a cell. */
  openNote(place: string): void;
  /** Said in a quiet line and to screen readers. */
  say(text: string): void;
  /** Said where nobody overlooks it. */
  warn(text: string): void;
  offerPaste(offer: PasteOffer | null): void;
}
