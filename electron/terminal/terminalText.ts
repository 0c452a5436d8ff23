/** What strangers wrote, fit for a terminal: nothing in it moves the cursor, changes colours or turns the reading direction. */

const NAME_CHARACTERS = 200;
/** Controls but the line end and the tab, halves of characters, and marks that are not seen but turn or hide what is. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;

/** Lines for people. */
export function cleanForTerminal(text: string): string {
  return text.replace(UNSEEN, '');
}

/** A name or title on one line, cut where it would fill the screen. */
export function nameForTerminal(text: string): string {
  const characters = [...cleanForTerminal(text.replace(/\s+/gu, ' ')).trim()];
  return characters.length > NAME_CHARACTERS ? `${characters.slice(0, NAME_CHARACTERS).join('')}…` : characters.join('');
}

/** One line of JSON that says everything as it is, unseen characters by their number. */
export function jsonForTerminal(value: unknown): string {
  return JSON.stringify(value).replace(UNSEEN, (character) => (
    Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('')
  ));
}
