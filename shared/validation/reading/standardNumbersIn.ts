/** Numbers of standards in a text, by the letters that say what kind of standard it is: GB/T 10095.1-2022, JB/T 1234-2020, T/ZZB 0001-2021, DB33/T 944-2018. */
import { toHalfWidth } from '#shared/validation/toHalfWidth.ts';

const NUMBER = /(?<![A-Za-z/])(T\/|DB|[A-Z]{2,6})[A-Z\d]{0,12}(?:\/[TZ])?\s?\d{1,6}(?:\.\d{1,3})?\s?[-—–:]\s?(?:19|20)\d\d/g;

/** `GB`, `JB`, `T/`, `DB`; each number once. Standards of a company itself (Q/…) are none. */
export function standardNumbersIn(text: string): readonly { readonly letters: string; readonly number: string }[] {
  const found = new Map<string, string>();
  for (const [number, letters = ''] of toHalfWidth(text).matchAll(NUMBER)) found.set(number.replace(/\s/g, ''), letters);
  return [...found].map(([number, letters]) => ({ letters, number }));
}
