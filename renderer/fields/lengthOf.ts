/** How long an answer is, beside how long it may be, for the end of the label's line. */
import type { Field, TextFormat } from '#shared/form/field.ts';
import { countCharacters } from '#shared/richText/countWords.ts';
import { normaliseText } from '#shared/validation/normaliseText.ts';
import { readLimit } from '#shared/validation/readLimit.ts';

export interface Length {
  /** `12/30 字 · 14 字符`. */
  readonly text: string;
  /** Of what is counted and of how it is read: `over` is wrong, `open` is not finished. */
  readonly state: 'fine' | 'open' | 'over';
}

/** Codes have one length; all else has none by its form. */
const CODE_LENGTHS: Partial<Readonly<Record<TextFormat, number>>> = { mobilePhone: 11, unifiedSocialCreditCode: 18 };

/** Null for fields that have no limit. A code of the right length says nothing. */
export function lengthOf(field: Field, text: string): Length | null {
  if ((field.kind === 'text' || field.kind === 'longText') && field.limit) {
    const { words, charactersNoSpaces } = countCharacters(text);
    const target = field.limit.strength === 'hard' ? `${words}/${field.limit.words} 字` : `${words} 字 / ${field.limit.label}`;
    return { text: `${target} · ${charactersNoSpaces} 字符`, state: readLimit(field.limit, words) === 'over' ? 'over' : 'fine' };
  }
  if (field.kind !== 'text' || text === '') return null;
  const whole = CODE_LENGTHS[field.format];
  if (whole === undefined) return null;
  const length = Array.from(normaliseText(field.format, text)).length;
  return length === whole ? null : { text: `${length}/${whole} 位`, state: length > whole ? 'over' : 'open' };
}
