/** Finds names by their words, their number, or the initials of their pinyin (tyjxzz → 通用机械制造). */

export interface SearchableName {
  readonly name: string;
  /** `C34`; empty for names without a number. */
  readonly code: string;
  /** Initials of the pinyin, lower case; empty while they are not known yet. */
  readonly initials: string;
}

/** Better is higher; 0 is no match. */
export function matchOf({ name, code, initials }: SearchableName, query: string): number {
  const asked = query.trim().toLowerCase().replace(/\s+/g, '');
  if (asked === '') return 1;
  if (name.startsWith(asked)) return 6;
  if (name.includes(asked)) return 5;
  if (code.toLowerCase().startsWith(asked) || code.replace(/^\D+/, '').startsWith(asked)) return 4;
  if (!/^[a-z]+$/.test(asked)) return 0;
  if (initials.startsWith(asked)) return 3;
  return initials.includes(asked) ? 2 : 0;
}

/** Best first, else in their own order. */
export function searchNames<T extends SearchableName>(names: readonly T[], query: string): readonly T[] {
  return names
    .map((name) => ({ name, match: matchOf(name, query) }))
    .filter(({ match }) => match > 0)
    .sort((one, other) => other.match - one.match)
    .map(({ name }) => name);
}
