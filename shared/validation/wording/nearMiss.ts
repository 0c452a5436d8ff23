/** Words that are a name but for one character. Found by the half that is intact, so that a long text is passed through only twice. */

/** Where `name` stands with exactly one character changed; -1 when nowhere. For short texts. */
export function oneSubstitution(text: string, name: string): number {
  for (let at = 0; at + name.length <= text.length; at += 1) {
    let changed = 0;
    for (let index = 0; index < name.length && changed < 2; index += 1) if (text[at + index] !== name[index]) changed += 1;
    if (changed === 1) return at;
  }
  return -1;
}

export interface NearMiss {
  readonly quote: string;
  readonly position: number;
  /** The one character that stands for another; null where one is missing or too many. */
  readonly change: { readonly index: number; readonly from: string; readonly to: string } | null;
}

/** `words` begin and end like the name, and one character between is missing or too many. */
function differsByLength(words: string, name: string): boolean {
  const [short, long] = words.length < name.length ? [words, name] : [name, words];
  if (long.length - short.length !== 1 || words[0] !== name[0] || words.at(-1) !== name.at(-1)) return false;
  let index = 0;
  while (index < short.length && short[index] === long[index]) index += 1;
  return short.slice(index) === long.slice(index + 1);
}

function substitution(words: string, name: string): NearMiss['change'] {
  if (words.length !== name.length) return null;
  let change: NearMiss['change'] = null;
  for (let index = 0; index < name.length; index += 1) {
    if (words[index] === name[index]) continue;
    if (change) return null;
    change = { index, from: name[index] ?? '', to: words[index] ?? '' };
  }
  return change;
}

function missAt(text: string, start: number, name: string): NearMiss | null {
  if (start < 0 || text.startsWith(name, start)) return null;
  const same = text.slice(start, start + name.length);
  const change = substitution(same, name);
  if (change) return { quote: same, position: start, change };
  for (const length of [name.length - 1, name.length + 1]) {
    const words = text.slice(start, start + length);
    if (words.length === length && differsByLength(words, name)) return { quote: words, position: start, change: null };
  }
  return null;
}

/** In the order of the text, at most so many. `name` has at least four characters. */
export function nearMisses(text: string, name: string, most: number): readonly NearMiss[] {
  const half = Math.floor(name.length / 2);
  const [head, tail] = [name.slice(0, half), name.slice(half)];
  const found = new Map<number, NearMiss>();
  const look = (start: number) => {
    const miss = missAt(text, start, name);
    if (miss && !found.has(miss.position)) found.set(miss.position, miss);
  };
  for (let at = text.indexOf(head); at >= 0 && found.size < most; at = text.indexOf(head, at + 1)) look(at);
  for (let at = text.indexOf(tail); at >= 0 && found.size < most; at = text.indexOf(tail, at + 1)) {
    for (const shift of [-1, 0, 1]) look(at - half + shift);
  }
  return [...found.values()].sort((a, b) => a.position - b.position);
}
