/** Copying, cutting and pasting blocks of cells. Inside a cell that is being edited the browser does it. */
import { clearArea, textsIn, textsOfTable } from '#renderer/tables/changes/areaChanges.ts';
import { copyCells, putCells } from '#renderer/clipboard/copyCells.ts';
import { type CellBlock, cellBlock, widthOf } from '#renderer/clipboard/cellBlock.ts';
import { readClipboard } from '#renderer/clipboard/readClipboard.ts';
import { cellManners } from '#renderer/tables/cells/cellManners.ts';
import { applyPlan } from '#renderer/tables/paste/applyPlan.ts';
import { isNewRow, type PastePlan } from '#renderer/tables/paste/pasteWay.ts';
import { planPaste } from '#renderer/tables/paste/planPaste.ts';
import { cellPlace, type GridAccess } from './gridAccess.ts';
import { type Area, cellAt, nameOf } from './gridArea.ts';
import { chosen, chosenArea } from './gridChoice.ts';

export interface ClipboardCommands {
  /** True when the cells were taken, so that the browser has nothing to do. */
  copy(data: DataTransfer, how: 'copy' | 'cut'): boolean;
  paste(data: DataTransfer): boolean;
  /** After the user has seen what goes where. */
  carryOut(plan: PastePlan, withNewRows: boolean): void;
  copyTable(): void;
}

export function clipboardCommands(access: GridAccess): ClipboardCommands {
  const { section, session } = access;

  /** Where a paste into an empty table begins. */
  const targetArea = (): Area => {
    const area = access.area();
    if (area) return area;
    const { rows } = access.sheet();
    const column = section.columns.findIndex(({ kind }) => kind !== 'rowNumber');
    return { top: rows.length, bottom: rows.length, left: column, right: column };
  };

  const carryOut = (plan: PastePlan, withNewRows: boolean) => {
    const choice = access.choice();
    const rowsBefore = access.sheet().rows;
    const cells = withNewRows ? plan.cells : plan.cells.filter(({ row }) => !isNewRow(row));
    const first = cells.find(({ row }) => !isNewRow(row));
    const place = cellPlace(section, choice?.cell ?? first ?? { row: '', column: '' });
    access.now(() => session.changeAnswers({ place, label: '粘贴' }, (answers) => applyPlan(answers, section, plan, withNewRows)));
    access.say(cells.length === 0 ? '没有可以填入的内容。' : `已粘贴${new Set(cells.map(({ row }) => row)).size}行，共${cells.length}格，可以撤销。`);
    const sheet = access.sheet();
    const rowIndexes = [...new Set(cells.map(({ row }) => row))].map((row) => (
      isNewRow(row) ? rowsBefore.length + Number(row.slice(row.indexOf('-') + 1)) : sheet.rows.findIndex(({ id }) => id === row)
    ));
    const columnIndexes = [...new Set(cells.map(({ column }) => column))].map((column) => section.columns.findIndex(({ id }) => id === column));
    if (cells.length === 0) return;
    const area = { top: Math.min(...rowIndexes), bottom: Math.max(...rowIndexes), left: Math.min(...columnIndexes), right: Math.max(...columnIndexes) };
    const cursor = choice?.cell ?? nameOfFirst(area);
    if (cursor) access.choose(chosenArea(sheet, chosen(cursor), area));
  };
  const nameOfFirst = ({ top, left }: Area) => {
    const cell = cellAt(access.sheet(), { row: top, column: left });
    return cell && nameOf(cell);
  };

  const pasteBlock = (block: CellBlock): void => {
    const offer = planPaste(access.sheet(), targetArea(), block);
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
      if (isCut) {
        session.changeAnswers({ place: cellPlace(section, choice.cell), label: '剪切' }, (answers) => clearArea(answers, access.sheet(), area));
      }
      access.say(`已${isCut ? '剪切' : '复制'}${area.bottom - area.top + 1}行${area.right - area.left + 1}列。`);
      return true;
    },
    paste(data) {
      if (session.isReadOnly) return false;
      const { block, text, isTextCut, isSheet } = readClipboard(data);
      if (!block) return false;
      const choice = access.choice();
      const column = section.columns.find(({ id }) => id === choice?.cell.column);
      const isLong = column ? cellManners[column.kind].isLong : false;
      const isOne = block.rows.length === 1 && widthOf(block) === 1;
      if (choice?.mode === 'editing') {
        // In a text, words go where the cursor is; only cells of a sheet are meant for the table.
        if (isOne || !isSheet) return false;
      }
      // Paragraphs from a document belong into the one cell that takes paragraphs.
      const asOneText = isLong && !isSheet && !isOne ? cellBlock([[text]], isTextCut) : null;
      pasteBlock(asOneText ?? block);
      return true;
    },
    copyTable() {
      const isCopied = copyCells(textsOfTable(access.sheet()));
      access.say(isCopied ? '已复制整张表，可以粘贴到 Excel、WPS 或 Word。' : '没能复制。请选中格子后按 Ctrl+C。');
    },
  };
}
