/** One unit written in two ways in the same application. Which one is right the writer decides. */
import { oneOf } from '#shared/validation/wording/pattern.ts';

/** Ways to write one unit. 小时 and h, 吨 and t are left out: prose and technical figures use them side by side. */
const UNITS = [
  ['kg', '公斤', '千克'], ['km', '公里', '千米'], ['mm', '毫米'], ['m²', '㎡', '平方米'], ['m³', '㎥', '立方米'], ['kWh', '千瓦时'], ['℃', '°C', '摄氏度'],
] as const;

export interface UnitUse {
  /** Which unit it is, and which way of writing it. */
  readonly unit: number;
  readonly way: string;
  readonly position: number;
}

const PATTERNS = UNITS.map((ways) => new RegExp(`(?<=[\\d万亿]\\s?)${oneOf(ways)}(?![A-Za-z²³])`, 'g'));

export function unitUses(line: string): readonly UnitUse[] {
  if (!/\d/.test(line)) return [];
  return PATTERNS.flatMap((pattern, unit) => [...line.matchAll(pattern)].map(({ 0: way, index: position }) => ({ unit, way, position })));
}
