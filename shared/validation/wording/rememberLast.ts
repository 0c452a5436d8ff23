/** A thing that is costly to make and is asked for with the same words again and again: kept until the words are others. */

export function rememberLast<T>(make: (...words: readonly string[]) => T): (...words: readonly string[]) => T {
  let last: { readonly words: readonly string[]; readonly made: T } | null = null;
  return (...words) => {
    const isSame = last !== null && last.words.length === words.length && last.words.every((word, index) => word === words[index]);
    if (last === null || !isSame) last = { words, made: make(...words) };
    return last.made;
  };
}
