/** Writes cells for Excel, WPS and Word: as text with tabs and as an HTML table, in which `3/120` stays a text and never becomes a date. */

/** A text, a merged cell, or null: the place is covered by a merged cell to the left or above. */
export type WrittenCell = string | { readonly text: string; readonly columns: number; readonly rows: number } | null;

function textOf(cell: WrittenCell): string {
  return cell === null ? '' : typeof cell === 'string' ? cell : cell.text;
}

function tsvCell(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows end with CRLF, as Excel writes them; one cell alone is its bare text. What a merged cell covers is empty, as Excel has it. */
export function writeTsv(rows: readonly (readonly WrittenCell[])[]): string {
  const cells = rows.flat().filter((cell) => cell !== null);
  const [only] = cells;
  if (cells.length === 1 && only !== undefined) return textOf(only);
  return rows.map((row) => `${row.map((cell) => tsvCell(textOf(cell))).join('\t')}\r\n`).join('');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function htmlText(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
    .replaceAll('\n', '<br style="mso-data-placement:same-cell">');
}

/** What a spreadsheet may take for a number without changing it: 92.60 would lose its nought. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d*[1-9])?$/;

function htmlCell(cell: WrittenCell): string {
  if (cell === null) return '';
  const text = textOf(cell);
  const { columns, rows } = typeof cell === 'string' ? { columns: 1, rows: 1 } : cell;
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}`;
  return NUMBER.test(text) ? `<td${spans}>${text}</td>` : `<td${spans} style="mso-number-format:'\\@';white-space:pre-wrap">${htmlText(text)}</td>`;
}

export function writeHtmlTable(rows: readonly (readonly WrittenCell[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('');
  return `<html><head><meta charset="utf-8"></head><body><table border="1" style="border-collapse:collapse">${lines}</table></body></html>`;
}
