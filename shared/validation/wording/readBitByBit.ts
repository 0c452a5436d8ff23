/** Reads lines for the first time in turns, so that a long text holds nobody up; what was read before is passed over. */
import type { TextLine } from './textLine.ts';
import type { WrittenText } from './textSources.ts';

/** So many characters take a few milliseconds. */
const CHARACTERS_A_TURN = 3000;

/** `read` remembers what it read. */
export function* readBitByBit(texts: readonly WrittenText[], read: (line: TextLine, text: WrittenText) => unknown): Generator<undefined, void, undefined> {
  let characters = 0;
  for (const text of texts) {
    for (const line of text.lines) {
      read(line, text);
      characters += line.text.length;
      if (characters < CHARACTERS_A_TURN) continue;
      characters = 0;
      yield undefined;
    }
  }
}
