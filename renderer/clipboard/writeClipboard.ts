/** Writes cells for Excel, WPS and Word: as text with tabs and as an HTML table, in which `3/120` stays a text and never becomes a date. */

function tsvCell(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows end with CRLF, as Excel writes them; one cell alone is its bare text. */
export function writeTsv(rows: readonly (readonly string[])[]): string {
  const [first] = rows;
  if (rows.length === 1 && first?.length === 1) return first[0] ?? '';
  return rows.map((row) => `${row.map(tsvCell).join('\t')}\r\n`).join('');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function htmlText(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
    .replaceAll('\n', '<br style="mso-data-placement:same-cell">');
}

/** What a spreadsheet may take for a number without changing it: 92.60 would lose its nought. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d*[1-9])?$/;

function htmlCell(text: string): string {
  return NUMBER.test(text) ? `<td>${text}</td>` : `<td style="mso-number-format:'\\@';white-space:pre-wrap">${htmlText(text)}</td>`;
}

export function writeHtmlTable(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('');
  return `<html><head><meta charset="utf-8"></head><body><table border="1" style="border-collapse:collapse">${lines}</table></body></html>`;
}
