/** Typing into cells, moving among them, and what is done to all chosen ones at once. */
import type { Answers } from '#shared/application/answers.ts';
import { writePlace } from '#shared/application/place.ts';
import { afterPress } from '#renderer/components/afterPress.ts';
import { leftPlacesOf } from '#renderer/session/leftPlaces.ts';
import { clearArea, fillDown } from '#renderer/tables/changes/areaChanges.ts';
import { type CellAt, writeCell } from '#renderer/tables/changes/writeCell.ts';
import { cellPlace, type GridAccess } from './gridAccess.ts';
import { type Area, cellAt, moved, nameOf, pointOf, type Sheet } from './gridArea.ts';
import { chosen, chosenArea, editing, sameCell, stretchedBy, TEXT_END } from './gridChoice.ts';
import type { GridAction } from './gridKeys.ts';
import type { RowCommands } from './rowCommands.ts';

export interface CellCommands {
  /** The cursor has come to the cell. */
  enter(cell: CellAt): void;
  /** Typing begins, or the pointer was put into the text. */
  edit(cell: CellAt): void;
  type(cell: CellAt, text: string): void;
  /** Fills in a text that was offered. */
  take(cell: CellAt, text: string): void;
  /** The cursor goes elsewhere: from now on what is wrong may be said. */
  left(cell: CellAt): void;
  perform(action: GridAction): void;
  isLastCell(cell: CellAt, side: 'left' | 'right'): boolean;
}

export function cellCommands(access: GridAccess, { moveRowBy }: Pick<RowCommands, 'moveRowBy'>): CellCommands {
  const { section, session } = access;

  const changeArea = (label: string, change: (answers: Answers, sheet: Sheet, area: Area) => Answers) => {
    const [choice, area] = [access.choice(), access.area()];
    if (!choice || !area) return;
    session.changeAnswers({ place: cellPlace(section, choice.cell), label }, (answers) => change(answers, access.sheet(), area));
    access.choose({ ...choice, mode: 'chosen', caret: null });
  };

  const move = (cell: CellAt, rows: number, columns: number) => {
    const sheet = access.sheet();
    const from = pointOf(sheet, cell);
    const to = from && moved(sheet, from, { rows, columns });
    const target = to && cellAt(sheet, to);
    if (target) access.focusCell(nameOf(target));
    // At the end of the table the cell is left all the same.
    else access.choose(chosen(cell));
  };

  const focusTool = (cell: CellAt, name: 'handle' | 'bin') => {
    access.cellElement(cell)?.closest('tr')?.querySelector<HTMLElement>(`[data-tool="${name}"]`)?.focus();
  };

  return {
    enter(cell) {
      const choice = access.choice();
      if (!choice || !sameCell(choice.cell, cell)) access.choose(chosen(cell));
    },
    edit(cell) {
      const choice = access.choice();
      if (choice?.mode !== 'editing' || !sameCell(choice.cell, cell)) access.choose(editing(cell, null));
    },
    type(cell, text) {
      const place = cellPlace(section, cell);
      session.changeAnswers({ place, label: '输入', group: place }, (answers) => writeCell(answers, section, cell, text));
    },
    take(cell, text) {
      session.changeAnswers({ place: cellPlace(section, cell), label: '填入' }, (answers) => writeCell(answers, section, cell, text));
      access.focusCell(cell);
    },
    left(cell) {
      const places = leftPlacesOf(session);
      afterPress(() => {
        places.add(cellPlace(section, cell));
        places.add(writePlace({ kind: 'section', section: section.id }));
      });
    },
    isLastCell(cell, side) {
      const sheet = access.sheet();
      const from = pointOf(sheet, cell);
      return from === null || moved(sheet, from, { rows: 0, columns: side === 'left' ? -1 : 1 }) === null;
    },
    perform(action) {
      const choice = access.choice();
      if (!choice) return;
      switch (action.kind) {
        case 'move': return move(choice.cell, action.rows, action.columns);
        case 'stretch': return access.choose(stretchedBy(access.sheet(), choice, action));
        case 'edit': return access.choose(editing(choice.cell, TEXT_END));
        case 'revert':
        case 'collapse': return access.choose(chosen(choice.cell));
        case 'clear': return changeArea('清除内容', clearArea);
        case 'fillDown': return changeArea('向下填充', fillDown);
        case 'chooseAll': {
          const { rows } = access.sheet();
          return access.choose(chosenArea(access.sheet(), choice, { top: 0, left: 0, bottom: rows.length - 1, right: section.columns.length - 1 }));
        }
        case 'openNote': return access.openNote(choice.cell);
        case 'rowHandle': return focusTool(choice.cell, 'handle');
        case 'rowBin': return focusTool(choice.cell, 'bin');
        case 'moveRow': return moveRowBy(choice.cell.row, action.by);
        // A line end is the cell's own.
        case 'newLine': return undefined;
      }
    },
  };
}
