/** Numbers that nobody types: of the narrative's own headings (1. and （1）) and of list items. */

/** Counts headings in their order; a heading of the first level begins the second anew. */
export class HeadingNumbers {
  #first = 0;
  #second = 0;

  next(level: 1 | 2): string {
    if (level === 1) {
      this.#first += 1;
      this.#second = 0;
      return `${this.#first}.`;
    }
    this.#second += 1;
    return `（${this.#second}）`;
  }
}

const FIRST_CIRCLED = 0x2460;
const LAST_CIRCLED_NUMBER = 20;

/** `1.` → `（1）` → `①` by depth (1–3). Circled numbers end at ⑳ in common typefaces; after it the plain number stands. */
export function orderedMarker(depth: number, number: number): string {
  if (depth === 1) return `${number}.`;
  if (depth === 2) return `（${number}）`;
  return number <= LAST_CIRCLED_NUMBER ? String.fromCodePoint(FIRST_CIRCLED + number - 1) : `${number}`;
}

const BULLETS = ['•', '–', '·'] as const;

export function bulletMarker(depth: number): string {
  return BULLETS[Math.min(depth, BULLETS.length) - 1] ?? BULLETS[0];
}
