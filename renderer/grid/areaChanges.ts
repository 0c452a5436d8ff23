/** What is done to many cells at once. Each change is one step of undo. */
import type { Answers } from '#shared/application/answers.ts';
import type { WrittenCell } from '#renderer/clipboard/writeClipboard.ts';
import { cellsIn } from './gridArea.ts';
import type { Area, GridSource, Sheet, SheetCell } from './sheet.ts';

function writeEach(answers: Answers, source: GridSource, cells: readonly SheetCell[], textFor: (cell: SheetCell) => string | null): Answers {
  return cells.filter(({ isOpen }) => isOpen).reduce((changed, cell) => {
    const text = textFor(cell);
    return text === null ? changed : source.write(changed, cell.place, text);
  }, answers);
}

export function clearArea(answers: Answers, source: GridSource, sheet: Sheet, area: Area): Answers {
  return writeEach(answers, source, cellsIn(sheet, area), () => '');
}

/** The first row of the area goes into the rows beneath it; of one row alone, the row above goes into it. Only cells of the same width and kind take each other's texts. */
export function fillDown(answers: Answers, source: GridSource, sheet: Sheet, area: Area): Answers {
  const isOneRow = cellsIn(sheet, area).every((cell) => cell.area.top === area.top);
  const top = isOneRow ? area.top - 1 : area.top;
  return writeEach(answers, source, cellsIn(sheet, area), (cell) => {
    const above = sheet.cellAt(top, cell.area.left);
    const isAlike = above !== null && above.place !== cell.place && above.area.left === cell.area.left && above.area.right === cell.area.right;
    return isAlike && above.isOpen && (cell.manner.takes?.(above.text) ?? true) ? above.text : null;
  });
}

function written({ text, area }: SheetCell): WrittenCell {
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  return rows === 1 && columns === 1 ? text : { text, rows, columns };
}

/** As shown, one array a row; null where a merged cell covers the place. */
export function textsIn(sheet: Sheet, { top, left, bottom, right }: Area): readonly (readonly WrittenCell[])[] {
  return Array.from({ length: bottom - top + 1 }, (_row, down) => Array.from({ length: right - left + 1 }, (_column, across) => {
    const cell = sheet.cellAt(top + down, left + across);
    if (!cell) return '';
    return cell.area.top === top + down && cell.area.left === left + across ? written(cell) : null;
  }));
}

/** With its headings. */
export function textsOfTable(sheet: Sheet): readonly (readonly WrittenCell[])[] {
  return [
    ...(sheet.headings.length > 0 ? [sheet.headings] : []),
    ...textsIn(sheet, { top: 0, left: 0, bottom: sheet.height - 1, right: sheet.width - 1 }),
  ];
}
