/** Text for comparing wording: width folded (（ = (, ： = :, ， = ,) and all white space removed, since both differ between copies of a form. */
export function foldText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
