/** Names of companies in a short text, such as a file's name: what ends in a legal form, back to the last sign that is no part of a name. */

const LEGAL_FORM = /(?:股份有限|有限责任|有限)公司/g;
const NAME_CHARACTER = /[\p{Script=Han}（）()]/u;
const LONGEST_NAME = 40;
/** Shorter is the legal form alone, or a word before it. */
const SHORTEST_NAME = 2;

/** Words that run into the name stand before it in the result: `持有人杭州甲机械有限公司`. */
export function companyNamesIn(text: string): readonly string[] {
  const names: string[] = [];
  let from = 0;
  for (const { 0: form, index: at } of text.matchAll(LEGAL_FORM)) {
    let start = at;
    while (start > from && at - start < LONGEST_NAME && NAME_CHARACTER.test(text[start - 1] ?? '')) start -= 1;
    from = at + form.length;
    if (at - start >= SHORTEST_NAME) names.push(text.slice(start, from));
  }
  return names;
}
