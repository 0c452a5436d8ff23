/** Copying, cutting and pasting blocks of cells, and emptying the whole table. Inside a cell that is being edited the browser does it. */
import { type CellBlock, cellBlock, widthOf } from '#renderer/clipboard/cellBlock.ts';
import { copyCells, putCells } from '#renderer/clipboard/copyCells.ts';
import { readClipboard } from '#renderer/clipboard/readClipboard.ts';
import { clearArea, textsIn, textsOfTable } from './areaChanges.ts';
import type { GridAccess } from './gridAccess.ts';
import { chosen, chosenArea } from './gridChoice.ts';
import { plannedCells, type PastePlan } from './paste/pasteWay.ts';
import type { Area } from './sheet.ts';

export interface ClipboardCommands {
  /** True when the cells were taken, so that the browser has nothing to do. */
  copy(data: DataTransfer, how: 'copy' | 'cut'): boolean;
  paste(data: DataTransfer): boolean;
  /** After the user has seen what goes where. */
  carryOut(plan: PastePlan, withNewRows: boolean): void;
  copyTable(): void;
  clearTable(): void;
}

export function clipboardCommands(access: GridAccess): ClipboardCommands {
  const { source, session } = access;

  /** Where a paste into an empty table begins. */
  const targetArea = (): Area => {
    const area = access.area();
    if (area) return area;
    const { height, width, newCell } = access.sheet();
    const column = Math.max(0, Array.from({ length: width }, (_, index) => index).findIndex((index) => newCell?.(0, index)?.isOpen));
    return { top: height, bottom: height, left: column, right: column };
  };

  const carryOut = (plan: PastePlan, withNewRows: boolean) => {
    const cells = plannedCells(plan, withNewRows);
    const [first] = cells;
    if (!first) {
      access.say('没有可以填入的内容。');
      return;
    }
    const cursor = access.choice()?.cell;
    access.now(() => session.changeAnswers({ place: cursor ?? first.place, label: '粘贴' }, (answers) => source.carryOut(answers, plan, withNewRows)));
    access.say(`已粘贴${new Set(cells.map(({ area }) => area.top)).size}行，共${cells.length}格，可以撤销。`);
    const sheet = access.sheet();
    const area = {
      top: Math.min(...cells.map(({ area: { top } }) => top)), bottom: Math.max(...cells.map(({ area: { bottom } }) => bottom)),
      left: Math.min(...cells.map(({ area: { left } }) => left)), right: Math.max(...cells.map(({ area: { right } }) => right)),
    };
    const place = cursor ?? sheet.cellAt(area.top, area.left)?.place;
    if (place !== undefined) access.choose(chosenArea(sheet, chosen(place), area));
  };

  const pasteBlock = (block: CellBlock): void => {
    const offer = source.plan(session.answers, targetArea(), block);
    const [plan] = offer.plans;
    if (offer.needsWord) access.offerPaste(offer);
    else if (plan) carryOut(plan, true);
  };

  return {
    carryOut,
    copy(data, how) {
      const [choice, area] = [access.choice(), access.area()];
      if (!choice || !area || choice.mode !== 'chosen') return false;
      putCells(data, textsIn(access.sheet(), area));
      const isCut = how === 'cut' && !session.isReadOnly;
      if (isCut) session.changeAnswers({ place: choice.cell, label: '剪切' }, (answers) => clearArea(answers, source, access.sheet(), area));
      access.say(`已${isCut ? '剪切' : '复制'}${area.bottom - area.top + 1}行${area.right - area.left + 1}列。`);
      return true;
    },
    paste(data) {
      if (session.isReadOnly) return false;
      const { block, text, tooLong, isSheet } = readClipboard(data);
      if (tooLong > 0) {
        access.warn(`要粘贴的内容有${Math.round(tooLong / 10_000)}万字，太长了，没有放进来。请只复制需要的部分。`);
        return true;
      }
      if (!block) return false;
      const choice = access.choice();
      const isLong = (choice && access.sheet().cellOf(choice.cell)?.manner.isLong) ?? false;
      const isOne = block.rows.length === 1 && widthOf(block) === 1;
      // In a text, words go where the cursor is; only cells of a sheet are meant for the table.
      if (choice?.mode === 'editing' && (isOne || !isSheet)) return false;
      // Paragraphs from a document belong into the one cell that takes paragraphs.
      const asOneText = isLong && !isSheet && !isOne ? cellBlock([[text]], false) : null;
      pasteBlock(asOneText ?? block);
      return true;
    },
    copyTable() {
      const isCopied = copyCells(textsOfTable(access.sheet()));
      access.say(isCopied ? '已复制整张表，可以粘贴到 Excel、WPS 或 Word。' : '没能复制。请选中格子后按 Ctrl+C。');
    },
    clearTable() {
      access.choose(null);
      access.now(() => session.changeAnswers({ place: source.place, label: '清空表格' }, (answers) => source.clear(answers)));
      access.say('已清空，可以撤销。');
      const sheet = access.sheet();
      const places = Array.from({ length: sheet.height * sheet.width }, (_, index) => sheet.cellAt(Math.floor(index / sheet.width), index % sheet.width));
      const first = places.find((cell) => cell?.isOpen);
      if (first) access.focusCell(first.place);
    },
  };
}
