/** The automatic numbers that Word counts for us: what stands before an item of each level, as Word is told and as it prints. */
import { LevelFormat } from 'docx';

export type NumberFamily = 'heading' | 'ordered' | 'bullet';

export interface NumberLevel {
  readonly format: (typeof LevelFormat)[keyof typeof LevelFormat];
  /** Word's pattern: `%1` is the count of the first level. */
  readonly pattern: string;
  /** What Word prints for the n-th item, from 1. */
  print(count: number): string;
}

const FIRST_CIRCLED = 0x2460;
/** Word counts on with plain numbers after ⑳. */
const LAST_CIRCLED = 20;

function decimal(pattern: string): NumberLevel {
  return { format: LevelFormat.DECIMAL, pattern, print: (count) => pattern.replace(/%\d/, String(count)) };
}

function bullet(character: string): NumberLevel {
  return { format: LevelFormat.BULLET, pattern: character, print: () => character };
}

const circled: NumberLevel = {
  format: LevelFormat.DECIMAL_ENCLOSED_CIRCLE,
  pattern: '%3',
  print: (count) => (count <= LAST_CIRCLED ? String.fromCodePoint(FIRST_CIRCLED + count - 1) : String(count)),
};

export const numberFamilies: Readonly<Record<NumberFamily, readonly NumberLevel[]>> = {
  heading: [decimal('%1.'), decimal('（%2）')],
  ordered: [decimal('%1.'), decimal('（%2）'), circled],
  bullet: [bullet('•'), bullet('–'), bullet('·')],
};

/** The count behind a printed number; null when the level does not print such a number. */
export function countBehind(level: NumberLevel, printed: string): number | null {
  const digits = /\d+/.exec(printed)?.[0];
  const count = digits === undefined ? Math.max(1, (printed.codePointAt(0) ?? 0) - FIRST_CIRCLED + 1) : Number(digits);
  return count > 0 && count < 10_000 && level.print(count) === printed ? count : null;
}
