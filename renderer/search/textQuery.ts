/** What is looked for, as a pattern: the words themselves, never a language of patterns. */

export interface TextQuery {
  readonly words: string;
  readonly matchCase: boolean;
}

/** Null: nothing is looked for. Full-width and half-width letters and digits find each other. */
export function patternOf({ words, matchCase }: TextQuery): RegExp | null {
  if (words === '') return null;
  const pattern = Array.from(words, (character) => {
    const twin = widthTwin(character);
    const escaped = escape(character);
    return twin === null ? escaped : `(?:${escaped}|${escape(twin)})`;
  }).join('');
  return new RegExp(pattern, matchCase ? 'gu' : 'giu');
}

function escape(character: string): string {
  return /[\\^$.*+?()[\]{}|/-]/.test(character) ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : character;
}

/** `A` for `Ａ` and the other way round; of letters and digits only, for a comma of the other width is another comma. */
function widthTwin(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  if (/[0-9A-Za-z]/.test(character)) return String.fromCodePoint(code + 0xfee0);
  if (/[０-９Ａ-Ｚａ-ｚ]/.test(character)) return String.fromCodePoint(code - 0xfee0);
  return null;
}

export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** Where the pattern stands in a text, in UTF-16 units, from left to right without overlap. */
export function rangesIn(text: string, pattern: RegExp): readonly TextRange[] {
  return [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}
