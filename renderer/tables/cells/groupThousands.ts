/** A number as it is easier to read: 1086932.5 as 1,086,932.5. For showing only; what was typed is kept and printed. */

/** A number that nobody grouped yet, alone in its cell or before a unit. Years and codes do not stand in such cells. */
const NUMBER = /^([-+−]?)(\d{4,15})(\.\d+)?(?=$|[\s%‰\p{Script=Han}])/u;

export function groupThousands(text: string): string {
  return text.replace(NUMBER, (_all, sign: string, digits: string, decimals: string | undefined) => (
    `${sign}${digits.replace(/\B(?=(?:\d{3})+$)/g, ',')}${decimals ?? ''}`
  ));
}
