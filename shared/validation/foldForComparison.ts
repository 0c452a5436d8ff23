/** Makes two ways of writing the same name equal: width, case and spaces do not matter. */

export function foldForComparison(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, '').toLowerCase();
}
