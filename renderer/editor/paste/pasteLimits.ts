/** What a paste may bring: more than any application holds, and little enough that the window never stands still. */

export const PASTE_LIMITS = {
  /** Longer HTML is not read; its plain text may be. */
  htmlCharacters: 6_000_000,
  textCharacters: 300_000,
  tableRows: 300,
  tableColumns: 40,
  tableCells: 6000,
} as const;

/** The paste cannot be taken, in a sentence for the user. */
export class PasteRefused extends Error {
  override readonly name = 'PasteRefused';
}

export function refuseTable(rows: number, columns: number): never {
  throw new PasteRefused(`这个表格太大（${rows} 行 ${columns} 列），没有粘贴。正文里的表格最多 ${PASTE_LIMITS.tableRows} 行、${PASTE_LIMITS.tableColumns} 列，请只复制需要的部分。`);
}
export function refuseLength(characters: number): never {
  throw new PasteRefused(`剪贴板里的内容太多（约 ${Math.round(characters / 10_000)} 万字符），没有粘贴。请分几次复制需要的部分。`);
}
