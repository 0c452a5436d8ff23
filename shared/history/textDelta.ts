/** How one text is made from another: pieces of the old one and new words, in order. Small where little changed, wherever it changed. */

/** `5000` and `200` in a row: so many characters (code units) of the old text from so far; a string: new words. */
export type TextDelta = readonly (number | string)[];

const BLOCK = 24;

function sharedStart(a: string, b: string, longest: number): number {
  let length = 0;
  while (length < longest && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}
function sharedEnd(a: string, b: string, longest: number): number {
  let length = 0;
  while (length < longest && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length += 1;
  return length;
}

/** Where each block of the old text stands; of equal ones the first. */
function blocksOf(text: string): ReadonlyMap<string, number> {
  const blocks = new Map<string, number>();
  for (let start = 0; start + BLOCK <= text.length; start += BLOCK) {
    const block = text.slice(start, start + BLOCK);
    if (!blocks.has(block)) blocks.set(block, start);
  }
  return blocks;
}

/** `text` from `from` to `to`, said with blocks of `base`. */
function encodeMiddle(base: string, text: string, from: number, to: number): TextDelta {
  const blocks = blocksOf(base);
  const delta: (number | string)[] = [];
  let literal = from;
  for (let at = from; at + BLOCK <= to;) {
    const found = blocks.get(text.slice(at, at + BLOCK));
    if (found === undefined) {
      at += 1;
      continue;
    }
    let [start, end, baseStart] = [at, at + BLOCK, found];
    while (start > literal && baseStart > 0 && text.charCodeAt(start - 1) === base.charCodeAt(baseStart - 1)) {
      start -= 1;
      baseStart -= 1;
    }
    while (end < to && baseStart + end - start < base.length && text.charCodeAt(end) === base.charCodeAt(baseStart + end - start)) end += 1;
    if (start > literal) delta.push(text.slice(literal, start));
    delta.push(baseStart, end - start);
    literal = end;
    at = end;
  }
  if (literal < to) delta.push(text.slice(literal, to));
  return delta;
}

/** `applyDelta(base, makeDelta(base, text))` is `text`, to the code unit. Of equal texts it is one piece; of two empty ones, none. */
export function makeDelta(base: string, text: string): TextDelta {
  const shorter = Math.min(base.length, text.length);
  const start = sharedStart(base, text, shorter);
  const end = sharedEnd(base, text, shorter - start);
  const middle = text.length - end - start <= BLOCK ? [text.slice(start, text.length - end)] : encodeMiddle(base, text, start, text.length - end);
  return [
    ...(start > 0 ? [0, start] : []),
    ...middle.filter((part) => part !== ''),
    ...(end > 0 ? [base.length - end, end] : []),
  ];
}

/** Throws when the delta is none of this base. */
export function applyDelta(base: string, delta: TextDelta): string {
  const pieces: string[] = [];
  for (let index = 0; index < delta.length; index += 1) {
    const part = delta[index];
    if (typeof part === 'string') {
      pieces.push(part);
      continue;
    }
    index += 1;
    const length = delta[index];
    if (typeof part !== 'number' || typeof length !== 'number' || part < 0 || length < 0 || part + length > base.length) throw new Error('the delta belongs to another text');
    pieces.push(base.slice(part, part + length));
  }
  return pieces.join('');
}
