/** Full-width letters, digits and signs as a Chinese input method leaves them (９１，％，＠), turned into their half-width twins. */

const FIRST_FULL_WIDTH = 0xff01;
const LAST_FULL_WIDTH = 0xff5e;
const OFFSET = 0xfee0;
const FULL_WIDTH = /[\uff01-\uff5e\u3000\u2212\ufe63]/g;
/** Not in the block of full-width forms, or not at the same distance. */
const OTHERS: Readonly<Record<string, string>> = { '\u3000': ' ', '\u2212': '-', '\ufe63': '-' };

/** The length in UTF-16 units stays the same, so that positions do too. */
export function toHalfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (character) => {
    const unit = character.charCodeAt(0);
    if (unit >= FIRST_FULL_WIDTH && unit <= LAST_FULL_WIDTH) return String.fromCharCode(unit - OFFSET);
    return OTHERS[character] ?? character;
  });
}
