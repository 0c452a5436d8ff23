/** What leaving a one-line field does to its text: width, spaces and case, never a word. Checks read texts the same way. */
import type { TextFormat } from '#shared/form/field.ts';
import { toHalfWidth } from './toHalfWidth.ts';

/** Spaces of every width, line ends, and the invisible characters that copying out of a web page or a PDF brings along. */
const SPACES = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const DASHES = /[-\u2010-\u2015]+/g;
/** China's country code, as business cards print it. */
const COUNTRY_CODE = /^(?:\+86|0086|86(?=1\d{10}$))/;

const normalisers: { readonly [F in TextFormat]: (text: string) => string } = {
  // A name keeps its own spaces and full-width signs: they are part of it.
  plain: (text) => text.replace(/[\r\n\u2028\u2029]+/g, ' ').trim(),
  mobilePhone: (text) => toHalfWidth(text).replace(SPACES, '').replace(DASHES, '').replace(COUNTRY_CODE, ''),
  email: (text) => toHalfWidth(text).replace(SPACES, ''),
  unifiedSocialCreditCode: (text) => toHalfWidth(text).replace(SPACES, '').replace(DASHES, '').toUpperCase(),
};

export function normaliseText(format: TextFormat, text: string): string {
  return normalisers[format](text);
}
