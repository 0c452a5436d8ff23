/** One table while it is worked on: its cells as shown, what is chosen, and everything that can be done to it. */
import { App } from 'antd';
import { useCallback, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSession, useSessionValue } from '#renderer/session/sessionContext.ts';
import { cellCommands, type CellCommands, type RowKeys } from './cellCommands.ts';
import { clipboardCommands, type ClipboardCommands } from './clipboardCommands.ts';
import type { GridAccess } from './gridAccess.ts';
import { areaOf, chosen, type GridChoice } from './gridChoice.ts';
import type { PasteOffer } from './paste/pasteWay.ts';
import type { Area, GridSource, Sheet } from './sheet.ts';

export interface GridCommands extends CellCommands, ClipboardCommands {
  readonly access: GridAccess;
}
export interface Grid<Rows = object> {
  readonly source: GridSource;
  readonly sheet: Sheet;
  readonly choice: GridChoice | null;
  readonly area: Area | null;
  readonly status: string;
  readonly offer: PasteOffer | null;
  readonly commands: GridCommands & Rows;
  /** For the element that holds the cells. */
  readonly holder: React.RefObject<HTMLDivElement | null>;
}

/** `rowCommands` is given by tables whose rows can be added and moved. Both arguments stay the same objects. */
export function useGrid<Rows extends RowKeys>(source: GridSource, rowCommands: (access: GridAccess) => Rows): Grid<Rows>;
export function useGrid(source: GridSource): Grid;
export function useGrid(source: GridSource, rowCommands?: (access: GridAccess) => RowKeys): Grid {
  const session = useSession();
  const { message } = App.useApp();
  const sheet = useSessionValue(({ answers }) => source.read(answers));
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
    const sheetNow = (): Sheet => source.read(session.answers);
    const cellElement = (place: string) => holder.current?.querySelector<HTMLElement>(`[data-cell="${CSS.escape(place)}"]`) ?? null;
    const access: GridAccess = {
      source,
      session,
      sheet: sheetNow,
      choose,
      cellElement,
      choice: () => latest.current,
      area: () => latest.current && areaOf(sheetNow(), latest.current),
      now: (change) => flushSync(change),
      focusCell(place) {
        const element = cellElement(place);
        (element?.querySelector<HTMLElement>('textarea, input') ?? element)?.focus();
      },
      openNote(place) {
        flushSync(() => choose(chosen(place)));
        cellElement(place)?.querySelector<HTMLElement>('[data-note-of]')?.click();
      },
      say: setStatus,
      warn(text) {
        setStatus(text);
        void message.warning(text);
      },
      offerPaste: setOffer,
    };
    const rows = rowCommands?.(access) ?? null;
    return { access, ...rows, ...cellCommands(access, rows), ...clipboardCommands(access) };
  }, [source, rowCommands, session, message, choose]);
  const area = useMemo(() => choice && areaOf(sheet, choice), [choice, sheet]);
  return { source, sheet, choice, area, status, offer, commands, holder };
}
