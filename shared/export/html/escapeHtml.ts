/** Text that stands in HTML as itself, in an element or in a quoted attribute, line ends and tabs included. */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '\n': '&#10;', '\t': '&#9;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'\n\t]/g, (character) => ESCAPES[character] ?? character);
}
