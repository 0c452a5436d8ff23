/** Units of the tables and what they are beside each other: 亿元 is 万元 four places further. Only powers of ten, so that no digit changes. */
import { foldForComparison } from '#shared/validation/foldForComparison.ts';

const MULTIPLES: Readonly<Record<string, number>> = { '': 0, 十: 1, 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8 };
/** What is measured, and at which power of ten beside its own measure. */
const MEASURES: Readonly<Record<string, { readonly of: string; readonly exponent: number }>> = {
  元: { of: '元', exponent: 0 },
  人民币: { of: '元', exponent: 0 },
  '%': { of: '%', exponent: 0 }, '‰': { of: '%', exponent: -1 },
  吨标准煤: { of: '吨标准煤', exponent: 0 }, 吨标煤: { of: '吨标准煤', exponent: 0 }, tce: { of: '吨标准煤', exponent: 0 },
  千克标准煤: { of: '吨标准煤', exponent: -3 }, 公斤标准煤: { of: '吨标准煤', exponent: -3 }, kgce: { of: '吨标准煤', exponent: -3 }, 千克标煤: { of: '吨标准煤', exponent: -3 },
  吨: { of: '吨', exponent: 0 }, t: { of: '吨', exponent: 0 }, 千克: { of: '吨', exponent: -3 }, 公斤: { of: '吨', exponent: -3 }, kg: { of: '吨', exponent: -3 },
  次: { of: '次', exponent: 0 }, 次每年: { of: '次', exponent: 0 },
  人: { of: '人', exponent: 0 }, 台: { of: '台', exponent: 0 }, 件: { of: '件', exponent: 0 }, 套: { of: '套', exponent: 0 }, 个: { of: '个', exponent: 0 }, 项: { of: '项', exponent: 0 },
  天: { of: '天', exponent: 0 }, 小时: { of: '小时', exponent: 0 }, 分: { of: '分', exponent: 0 }, 万美元: { of: '美元', exponent: 4 }, 美元: { of: '美元', exponent: 0 },
};

interface Read {
  readonly of: string;
  readonly exponent: number;
}

function readPart(text: string): Read | null {
  const own = MEASURES[text];
  if (own) return own;
  for (const [multiple, exponent] of Object.entries(MULTIPLES)) {
    const measure = multiple !== '' && text.startsWith(multiple) ? MEASURES[text.slice(multiple.length)] : undefined;
    if (measure) return { of: measure.of, exponent: measure.exponent + exponent };
  }
  return null;
}

function readUnit(text: string): Read | null {
  const [top = '', bottom, ...more] = foldForComparison(text).replace(/^人民币(?=.)/u, '').split(/[/／]/u);
  const [over, under] = [readPart(top), bottom === undefined ? { of: '', exponent: 0 } : readPart(bottom)];
  return over && under && more.length === 0 ? { of: `${over.of}/${under.of}`, exponent: over.exponent - under.exponent } : null;
}

export function isUnit(text: string): boolean {
  return readUnit(text) !== null;
}

/** By how many places the decimal point moves from one unit to the other; null when they measure different things. */
export function placesBetween(from: string, to: string): number | null {
  if (foldForComparison(from) === foldForComparison(to)) return 0;
  const [one, other] = [readUnit(from), readUnit(to)];
  return one && other && one.of === other.of ? one.exponent - other.exponent : null;
}
