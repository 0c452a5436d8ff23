/** Small whole numbers in digits or in Chinese numerals up to 99, as ranks are written: 3, 三, 十二, 二十. */

const DIGITS = '一二三四五六七八九';

function readDigit(numeral: string, whenAbsent: number): number | null {
  if (numeral === '') return whenAbsent;
  const index = DIGITS.indexOf(numeral);
  return numeral.length === 1 && index >= 0 ? index + 1 : null;
}

export function readChineseNumber(numeral: string): number | null {
  if (/^\d{1,15}$/.test(numeral)) return Number(numeral);
  if (numeral === '') return null;
  const [tens, ones, ...more] = numeral.split('十');
  if (ones === undefined) return readDigit(numeral, 0);
  const [ten, one] = [readDigit(tens ?? '', 1), readDigit(ones, 0)];
  return ten === null || one === null || more.length > 0 ? null : ten * 10 + one;
}
