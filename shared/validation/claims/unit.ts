/** Units as numbers in texts carry them: a scale (万, 亿, 百万), what is counted, and what it is counted for (万元/人). */

export interface UnitPart {
  /** What one of it is called, the same for all of its ways of writing; empty for a scale alone (5.5亿). */
  readonly name: string;
  readonly factor: number;
}
export interface Unit extends UnitPart {
  readonly per: UnitPart | null;
  /** As it stands in the text. */
  readonly written: string;
}
export interface UnitAt {
  readonly unit: Unit;
  readonly end: number;
}

export const PERCENT = '%';
export const POINTS = '个百分点';
export const TIMES = '倍';
export const MONEY = '元';
export const SCORE = '分';

const SCALES: readonly (readonly [string, number])[] = [
  ['万亿', 1e12], ['千亿', 1e11], ['百亿', 1e10], ['十亿', 1e9], ['亿', 1e8], ['千万', 1e7], ['百万', 1e6], ['十万', 1e5], ['万', 1e4], ['千', 1e3], ['百', 1e2],
];
const PER_YEAR = ['/年', '/a'];
const PER_YEAR_LENGTH = 2;
/** Ways of writing, each with its name and how much of it it is. */
const KNOWN: readonly (readonly [string, string, number])[] = [
  ['%', PERCENT, 1], ['‰', PERCENT, 0.1], ['个百分点', POINTS, 1], ['百分点', POINTS, 1], ['倍', TIMES, 1], ['元', MONEY, 1], ['元人民币', MONEY, 1], ['分', SCORE, 1],
  ['吨标准煤', '吨标准煤', 1], ['吨标煤', '吨标准煤', 1], ['tce', '吨标准煤', 1], ['千克标准煤', '吨标准煤', 1e-3], ['公斤标准煤', '吨标准煤', 1e-3], ['千克标煤', '吨标准煤', 1e-3],
  ['kgce', '吨标准煤', 1e-3],
  ['个', '个', 1], ['件', '个', 1], ['项', '个', 1], ['人', '人', 1], ['名', '人', 1], ['余人', '人', 1], ['次', '次', 1],
  // Not what the form asks for, but no 元 and no 个 either.
  ['美元', '美元', 1], ['欧元', '欧元', 1], ['日元', '日元', 1], ['港元', '港元', 1], ['英镑', '英镑', 1], ['分钟', '分钟', 1], ['人次', '人次', 1], ['个月', '个月', 1], ['分厂', '分厂', 1],
  ['千瓦时', '千瓦时', 1], ['千瓦', '千瓦', 1], ['千克', '千克', 1], ['千米', '千米', 1],
];

/** Words by their first character, the longest first. */
function byFirst<T extends readonly [string, ...unknown[]]>(words: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy([...words].sort(([a], [b]) => b.length - a.length), ([word]) => word.charAt(0));
}

function wordAt<T extends readonly [string, ...unknown[]]>(words: ReadonlyMap<string, readonly T[]>, text: string, at: number): T | undefined {
  return words.get(text.charAt(at))?.find(([word]) => text.startsWith(word, at));
}

/** What is counted in the company's own rows (次/百台: 台), without what is known and without scales. */
function ownUnits(more: readonly string[]): readonly string[] {
  const plain = more.flatMap((unit) => unit.split('/')).map((unit) => {
    const scale = SCALES.find(([word]) => unit.startsWith(word));
    return (scale ? unit.slice(scale[0].length) : unit).trim();
  });
  return [...new Set(plain)].filter((unit) => unit !== '' && !/[\d\s]/.test(unit) && !KNOWN.some(([written]) => written === unit));
}

export interface UnitReader {
  /** Null where no unit stands. `text` is half-width. */
  readonly read: (text: string, start: number) => UnitAt | null;
}

/** `more`: units of the company's own rows. */
export function unitReader(more: readonly string[]): UnitReader {
  const scales = byFirst(SCALES);
  const known = byFirst([...KNOWN, ...ownUnits(more).map((unit): readonly [string, string, number] => [unit, unit, 1])]);
  const part = (text: string, start: number): { readonly part: UnitPart; readonly end: number } | null => {
    const plain = wordAt(known, text, start);
    if (plain) return { part: { name: plain[1], factor: plain[2] }, end: start + plain[0].length };
    const scale = wordAt(scales, text, start);
    if (!scale) return null;
    const end = start + scale[0].length;
    const base = wordAt(known, text, end);
    return base
      ? { part: { name: base[1], factor: scale[1] * base[2] }, end: end + base[0].length }
      : { part: { name: '', factor: scale[1] }, end };
  };
  return {
    read(text, start) {
      const first = part(text, start);
      if (!first) return null;
      // 23次/年: of a year is what the form asks for anyway.
      if (PER_YEAR.some((word) => text.startsWith(word, first.end))) return { unit: { ...first.part, per: null, written: text.slice(start, first.end) }, end: first.end + PER_YEAR_LENGTH };
      const per = text.charAt(first.end) === '/' ? part(text, first.end + 1) : null;
      const end = per?.end ?? first.end;
      // 元/吨 of something that nobody asks for is no 元.
      if (!per && text.charAt(first.end) === '/') return null;
      return { unit: { ...first.part, per: per?.part ?? null, written: text.slice(start, end) }, end };
    },
  };
}

/** A unit that stands by itself (单位); null when it cannot be read as a whole. */
export function wholeUnit(reader: UnitReader, text: string): Unit | null {
  const found = text === '' ? null : reader.read(text, 0);
  return found && found.end === text.length ? found.unit : null;
}

/** How many of `wanted` one of `given` is; null when they measure different things. 万元 passes for 万元/人, a scale alone for 元. */
export function unitFactor(given: Unit, wanted: Unit): number | null {
  const isSame = given.name === wanted.name || (given.name === '' && wanted.name === MONEY);
  if (!isSame) return null;
  const own = given.factor / wanted.factor;
  if (!given.per) return own;
  return wanted.per && given.per.name === wanted.per.name ? own * wanted.per.factor / given.per.factor : null;
}
