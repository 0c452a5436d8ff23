/** Puts cells on the clipboard. */
import { writeHtmlTable, writeTsv, type WrittenCell } from './writeClipboard.ts';

export function putCells(data: Pick<DataTransfer, 'setData'>, rows: readonly (readonly WrittenCell[])[]): void {
  data.setData('text/plain', writeTsv(rows));
  data.setData('text/html', writeHtmlTable(rows));
}

/** For a button. False when the browser did not let it happen. */
export function copyCells(rows: readonly (readonly WrittenCell[])[]): boolean {
  let isCopied = false;
  const put = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    putCells(event.clipboardData, rows);
    isCopied = true;
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return isCopied;
}
