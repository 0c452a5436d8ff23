/**
 * 字数 as Word and WPS count it (中文字符和朝鲜语单词 + 非中文单词). A word is one East Asian character, or one unbroken run of
 * other characters; white space never counts. All by code point.
 */
import { AMBIGUOUS, classOfCharacter, EAST_ASIAN, INVISIBLE, LATIN, LINE_END, SPACE } from './characterClass.ts';

export interface TextCounts {
  /** 字数. */
  readonly words: number;
  /** 字符数（不计空格）. */
  readonly charactersNoSpaces: number;
  /** 字符数（计空格）: spaces and tabs, but no line ends. */
  readonly charactersWithSpaces: number;
}

export const NO_COUNTS: TextCounts = { words: 0, charactersNoSpaces: 0, charactersWithSpaces: 0 };

export function addCounts(one: TextCounts, other: TextCounts): TextCounts {
  return {
    words: one.words + other.words,
    charactersNoSpaces: one.charactersNoSpaces + other.charactersNoSpaces,
    charactersWithSpaces: one.charactersWithSpaces + other.charactersWithSpaces,
  };
}

/** Paragraphs are parted by `\n`; the counts of a text are the sums of the counts of its paragraphs. */
export function countCharacters(text: string): TextCounts {
  let words = 0;
  let characters = 0;
  let spaces = 0;
  // The class of what stands before: a run of ambiguous characters has the class that it turned out to have.
  let previous: number = SPACE;
  // Ambiguous characters whose class waits for what comes after them.
  let waiting = 0;
  const settleAsLatin = () => {
    if (previous !== LATIN) words += 1;
    previous = LATIN;
    waiting = 0;
  };
  for (let index = 0; index < text.length; index += 1) {
    const codePoint = text.codePointAt(index) ?? 0;
    if (codePoint > 0xffff) index += 1;
    const characterClass = classOfCharacter(codePoint);
    if (characterClass === INVISIBLE) continue;
    if (characterClass === AMBIGUOUS) {
      characters += 1;
      // Beside an East Asian character, so is the rest of its run: `previous` stays.
      if (previous === EAST_ASIAN) words += 1;
      else waiting += 1;
      continue;
    }
    if (waiting > 0) {
      if (characterClass === EAST_ASIAN) {
        words += waiting;
        waiting = 0;
      } else {
        settleAsLatin();
      }
    }
    if (characterClass === SPACE) {
      spaces += 1;
    } else if (characterClass !== LINE_END) {
      characters += 1;
      if (characterClass === EAST_ASIAN || previous !== LATIN) words += 1;
    }
    previous = characterClass;
  }
  if (waiting > 0) settleAsLatin();
  return { words, charactersNoSpaces: characters, charactersWithSpaces: characters + spaces };
}

export function countWords(text: string): number {
  return countCharacters(text).words;
}
