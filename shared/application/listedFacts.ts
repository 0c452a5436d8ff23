/** Reads the products that a text lists with their shares: `减速器：2023年国内市场占有率9.8%，国际2.3%；平台：…`. It only serves offers; what it cannot read it leaves. */

/** A text that is longer is prose. */
const LONGEST_TEXT = 2000;
const NAME_END = /[：:，,（(；;。]|(?:19|20)\d\d年|国内|国际|市场占有率/;
const SHARE = /^[^%％；;。]{0,30}?([约超近逾]?\s?\d[\d.]*\s?[%％])/;

/** One item a product, in the order of the text. Lines in brackets (sources, remarks) are none. */
export function listedItems(text: string): readonly string[] {
  if (text.length > LONGEST_TEXT) return [];
  return text.split(/[；;。\n]/).map((item) => item.trim()).filter((item) => item !== '' && !/^[（(注]/.test(item));
}

/** Null when the item begins with no name. */
export function listedName(item: string): string | null {
  const name = (item.split(NAME_END)[0] ?? '').replace(/^(?:\d+[.、]|[①-⑨])\s*/, '').trim();
  return name === '' || name.length > 40 ? null : name;
}

/** The first percentage after the market's word. Null when there is none, or the item speaks of other years only. */
export function listedShare(item: string, market: string, year: number): string | null {
  const years: readonly string[] = item.match(/(?:19|20)\d\d(?=\s*年)/g) ?? [];
  if (years.length > 0 && !years.includes(String(year))) return null;
  const [, afterYear = item] = item.split(`${year}年`);
  const at = afterYear.indexOf(market);
  return at < 0 ? null : SHARE.exec(afterYear.slice(at + market.length))?.[1]?.trim() ?? null;
}
