/** Puts patterns together from lists of words. */

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** One of the words, as a group that is not kept. */
export function oneOf(words: readonly string[]): string {
  return `(?:${words.map(escaped).join('|')})`;
}

/** At most so many characters that neither end a clause nor a line. Bounded, so that a pattern stays linear. */
export function within(most: number, without = ''): string {
  return `[^，,。；;！!？?\\n${without}]{0,${most}}`;
}
