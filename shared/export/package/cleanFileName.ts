/** A name that Windows, macOS and Linux all take for a file or folder, cut by code point. */

/** Characters that Windows refuses, controls, and marks that turn the reading direction and so disguise an ending. */
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(\..*)?$/i;

/**
 * Forbidden characters are left out, white space runs become one space, dots and spaces at both ends go (a dot in front hides a file); at most so many
 * code points. Never empty: `fallback` stands in, and a reserved device name gets a low line before it.
 */
export function cleanFileName(text: string, maximumCharacters: number, fallback: string): string {
  const cleaned = text
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(FORBIDDEN, '');
  const cut = [...cleaned.replace(/^[. ]+/u, '').trim()].slice(0, maximumCharacters).join('').replace(/[. ]+$/u, '');
  const name = cut === '' ? fallback : cut;
  return RESERVED.test(name) ? `_${name}`.slice(0, maximumCharacters) : name;
}
