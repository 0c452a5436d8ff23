/** Takes out of a pasted text what nobody can see and nobody meant: control characters, line ends of other systems, spaces that do not break. */

/** All but tab and line feed; Unicode's marks for the direction of writing, and the marks that begin a file. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Not trimmed: where a text ends is for its cell to say. */
export function cleanCellText(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029\u000b\u000c]/g, '\n').replace(INVISIBLE, '').replaceAll('\u00a0', ' ').toWellFormed();
}
