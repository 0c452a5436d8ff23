/** Typing into cells, moving among them, and what is done to all chosen ones at once. */
import type { Answers } from '#shared/application/answers.ts';
import { afterPress } from '#renderer/components/afterPress.ts';
import { leftPlacesOf } from '#renderer/session/leftPlaces.ts';
import { clearArea, fillDown } from './areaChanges.ts';
import type { GridAccess } from './gridAccess.ts';
import { moved } from './gridArea.ts';
import { chosen, chosenArea, editing, stretchedBy, TEXT_END } from './gridChoice.ts';
import type { GridAction } from './gridKeys.ts';
import type { Area, GridSource, Sheet } from './sheet.ts';

export interface CellCommands {
  /** The cursor has come to the cell. */
  enter(place: string): void;
  /** Typing begins, or the pointer was put into the text. */
  edit(place: string): void;
  type(place: string, text: string): void;
  /** Fills in a text that was offered. */
  take(place: string, text: string): void;
  /** The cursor goes elsewhere: from now on what is wrong may be said. */
  left(place: string): void;
  perform(action: GridAction): void;
  /** Left of the first cell and right of the last one are the tools of the row, where the table has some. */
  leadsToTools(place: string, side: 'left' | 'right'): boolean;
}

/** Where rows can be moved and taken off. */
export interface RowKeys {
  readonly moveRowOf: (place: string, by: 1 | -1) => void;
}

export function cellCommands(access: GridAccess, rowKeys: RowKeys | null): CellCommands {
  const { source, session } = access;

  const changeArea = (label: string, change: (answers: Answers, from: GridSource, sheet: Sheet, area: Area) => Answers) => {
    const [choice, area] = [access.choice(), access.area()];
    if (!choice || !area) return;
    session.changeAnswers({ place: choice.cell, label }, (answers) => change(answers, source, access.sheet(), area));
    access.choose({ ...choice, mode: 'chosen', caret: null });
  };

  const move = (place: string, rows: number, columns: number) => {
    const sheet = access.sheet();
    const from = sheet.cellOf(place);
    const to = from && moved(sheet, from, { rows, columns });
    if (to) access.focusCell(to.place);
    // At the end of the table the cell is left all the same.
    else access.choose(chosen(place));
  };

  const focusTool = (place: string, name: 'handle' | 'bin') => {
    access.cellElement(place)?.closest('tr')?.querySelector<HTMLElement>(`[data-tool="${name}"]`)?.focus();
  };

  return {
    enter(place) {
      if (access.choice()?.cell !== place) access.choose(chosen(place));
    },
    edit(place) {
      const choice = access.choice();
      if (choice?.mode !== 'editing' || choice.cell !== place) access.choose(editing(place, null));
    },
    type(place, text) {
      session.changeAnswers({ place, label: '输入', group: place }, (answers) => source.write(answers, place, text));
    },
    take(place, text) {
      session.changeAnswers({ place, label: '填入' }, (answers) => source.write(answers, place, text));
      access.focusCell(place);
    },
    left(place) {
      const places = leftPlacesOf(session);
      afterPress(() => {
        places.add(place);
        places.add(source.place);
      });
    },
    leadsToTools(place, side) {
      if (!rowKeys) return false;
      const sheet = access.sheet();
      const from = sheet.cellOf(place);
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
          const { height, width } = access.sheet();
          return access.choose(chosenArea(access.sheet(), choice, { top: 0, left: 0, bottom: height - 1, right: width - 1 }));
        }
        case 'openNote': return access.openNote(choice.cell);
        case 'rowHandle': return focusTool(choice.cell, 'handle');
        case 'rowBin': return focusTool(choice.cell, 'bin');
        case 'moveRow': return rowKeys?.moveRowOf(choice.cell, action.by);
        // A line end is the cell's own.
        case 'newLine': return undefined;
      }
    },
  };
}
