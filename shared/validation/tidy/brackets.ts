/** Quotes and brackets of a text in pairs, however they nest, and those that have no other half. */

export interface Pair {
  readonly open: number;
  readonly close: number;
}
export interface Pairing {
  /** In the order of their ends. */
  readonly pairs: readonly Pair[];
  /** Positions, ascending. */
  readonly unpaired: readonly number[];
}

/** Full and half width of one bracket are one kind: （…) is a pair of two widths, not two halves. */
const OPENS: Readonly<Record<string, string>> = {
  '（': '(', '(': '(', '“': '“', '「': '「', '『': '『', '《': '《', '〈': '〈', '【': '【', '〔': '〔', '[': '[', '［': '[',
};
const CLOSES: Readonly<Record<string, string>> = {
  '）': '(', ')': '(', '”': '“', '」': '「', '』': '『', '》': '《', '〉': '〈', '】': '【', '〕': '〔', ']': '[', '］': '[',
};
/** `1）` and `a)` count items. */
const COUNTS_ITEM = /(?:^|[\s，,。；;、：:])[0-9A-Za-z一二三四五六七八九十]{1,3}$/;

export function pairBrackets(text: string): Pairing {
  const pairs: Pair[] = [];
  const unpaired: number[] = [];
  const open: { readonly kind: string; readonly at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    const opened = OPENS[character];
    const closed = CLOSES[character];
    if (opened !== undefined) open.push({ kind: opened, at });
    else if (closed !== undefined) {
      // One that was left open within does not keep the outer one from closing; far out nobody looks.
      let depth = open.length - 1;
      while (depth >= Math.max(0, open.length - 4) && open[depth]?.kind !== closed) depth -= 1;
      const start = open[depth];
      if (start && start.kind === closed) {
        for (const { at: lost } of open.splice(depth).slice(1)) unpaired.push(lost);
        pairs.push({ open: start.at, close: at });
      } else if (closed !== '(' || !COUNTS_ITEM.test(text.slice(Math.max(0, at - 4), at))) unpaired.push(at);
    }
  }
  return { pairs, unpaired: [...unpaired, ...open.map(({ at }) => at)].sort((a, b) => a - b) };
}

/** Straight double quotes, which open and close alike; 3" is an inch. Empty when one has no other half. */
export function pairStraightQuotes(text: string): readonly Pair[] {
  const marks: number[] = [];
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) if (!/\d/.test(text[at - 1] ?? '') || marks.length % 2 === 1) marks.push(at);
  if (marks.length % 2 === 1) return [];
  return marks.flatMap((open, index) => (index % 2 === 0 ? [{ open, close: marks[index + 1] ?? open }] : []));
}
