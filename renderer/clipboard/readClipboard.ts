/** What a paste brings: a block of cells where a sheet or a table was copied, else a text. */
import { type CellBlock, widthOf } from './cellBlock.ts';
import { cleanCellText } from './cleanCellText.ts';
import { LONGEST_CELL, parseTsv } from './parseTsv.ts';
import { readHtmlTable } from './readHtmlTable.ts';

export interface Pasted {
  /** Null when there is nothing to read. */
  readonly block: CellBlock | null;
  /** The same as one text, for a cell that takes several lines. */
  readonly text: string;
  /** Of a text that is longer than any cell of a form would want (a whole file by mistake) the number of characters; else 0. */
  readonly tooLong: number;
  /** Surely cells of a sheet, not words that have line ends. */
  readonly isSheet: boolean;
}

/** Beyond this the plain text says the same in a twentieth of the time. */
const LONGEST_HTML = 2_000_000;
/** HTML first: it keeps lines inside cells and merged cells. The picture that sheets add is never looked at. */
export function readClipboard(data: Pick<DataTransfer, 'getData'>): Pasted {
  const plain = data.getData('text/plain');
  const html = plain.length > LONGEST_HTML ? '' : data.getData('text/html');
  const table = html.length > 0 && html.length <= LONGEST_HTML ? readHtmlTable(html) : null;
  const block = table ?? parseTsv(plain);
  const isSheet = table !== null || (block !== null && widthOf(block) > 1);
  const only = block && block.rows.length === 1 && widthOf(block) === 1 ? block.rows[0]?.[0] : undefined;
  const isTooLong = !isSheet && plain.length > LONGEST_CELL;
  return { block, text: isTooLong ? '' : only ?? cleanCellText(plain).trim(), tooLong: isTooLong ? plain.length : 0, isSheet };
}
