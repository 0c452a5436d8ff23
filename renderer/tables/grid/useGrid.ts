/** One table while it is worked on: its rows as shown, what is chosen, and everything that can be done to it. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PrintedTableRow } from '#shared/application/tableRows.ts';
import type { TableSection } from '#shared/form/section.ts';
import { useSession, useSessionValue } from '#renderer/session/sessionContext.ts';
import { gridRows } from '#renderer/tables/cells/gridRows.ts';
import type { CellAt } from '#renderer/tables/changes/writeCell.ts';
import type { PasteOffer } from '#renderer/tables/paste/planPaste.ts';
import { cellCommands, type CellCommands } from './cellCommands.ts';
import { clipboardCommands, type ClipboardCommands } from './clipboardCommands.ts';
import type { Area, Sheet } from './gridArea.ts';
import { cellPlace, type GridAccess } from './gridAccess.ts';
import { areaOf, chosen, type GridChoice } from './gridChoice.ts';
import { rowCommands, type RowCommands } from './rowCommands.ts';

export interface GridCommands extends CellCommands, RowCommands, ClipboardCommands {
  readonly access: GridAccess;
}
export interface TableGrid {
  readonly section: TableSection;
  readonly rows: readonly PrintedTableRow[];
  readonly choice: GridChoice | null;
  readonly area: Area | null;
  readonly status: string;
  readonly offer: PasteOffer | null;
  readonly commands: GridCommands;
  /** For the element that holds the cells. */
  readonly holder: React.RefObject<HTMLDivElement | null>;
}

export function useGrid(section: TableSection): TableGrid {
  const session = useSession();
  const rows = useSessionValue(({ answers }) => gridRows(section, answers.tables[section.id]));
  const [choice, setChoice] = useState<GridChoice | null>(null);
  const [status, setStatus] = useState('');
  const [offer, setOffer] = useState<PasteOffer | null>(null);
  const holder = useRef<HTMLDivElement>(null);
  const latest = useRef(choice);
  const choose = useCallback((next: GridChoice | null) => {
    latest.current = next;
    setChoice(next);
  }, []);
  const commands = useMemo<GridCommands>(() => {
    const sheet = (): Sheet => ({ section, rows: gridRows(section, session.answers.tables[section.id]) });
    const cellElement = (cell: CellAt) => holder.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(cellPlace(section, cell))}"]`) ?? null;
    const access: GridAccess = {
      section,
      session,
      sheet,
      choose,
      cellElement,
      choice: () => latest.current,
      area: () => latest.current && areaOf(sheet(), latest.current),
      now: (change) => flushSync(change),
      focusCell(cell) {
        const element = cellElement(cell);
        (element?.querySelector('textarea') ?? element)?.focus();
      },
      openNote(cell) {
        flushSync(() => choose(chosen(cell)));
        cellElement(cell)?.querySelector<HTMLElement>('[data-note-of]')?.click();
      },
      say: setStatus,
      offerPaste: setOffer,
    };
    const rowsOnly = rowCommands(access);
    return { access, ...rowsOnly, ...cellCommands(access, rowsOnly), ...clipboardCommands(access) };
  }, [section, session, choose]);
  const area = useMemo(() => choice && areaOf({ section, rows }, choice), [choice, section, rows]);
  return { section, rows, choice, area, status, offer, commands, holder };
}
