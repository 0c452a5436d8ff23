/** The lines of a table on one page, neighbouring pieces joined, each drawn once. */
import type { GridPage } from './planGrid.ts';

/** From the left edge of the text area and from where the table begins on the page. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Places that differ by less are the same line. */
const SCALE = 100;

class RuleSet {
  readonly #byPlace = new Map<number, [number, number][]>();

  add(place: number, from: number, to: number): void {
    const key = Math.round(place * SCALE);
    const known = this.#byPlace.get(key);
    if (known) known.push([from, to]);
    else this.#byPlace.set(key, [[from, to]]);
  }

  *joined(): Generator<readonly [place: number, from: number, to: number]> {
    for (const [key, spans] of this.#byPlace) {
      const sorted = spans.toSorted(([one], [other]) => one - other);
      let [from, to] = sorted[0] ?? [0, 0];
      for (const [nextFrom, nextTo] of sorted) {
        if (nextFrom > to + 1 / SCALE) {
          yield [key / SCALE, from, to];
          from = nextFrom;
          to = nextTo;
        } else {
          to = Math.max(to, nextTo);
        }
      }
      yield [key / SCALE, from, to];
    }
  }
}

export function gridRules({ cells }: GridPage, bordered: boolean): readonly Rule[] {
  const across = new RuleSet();
  const down = new RuleSet();
  for (const { cell: { x, width, underlined }, top, height } of cells) {
    if (bordered) {
      across.add(top, x, x + width);
      down.add(x, top, top + height);
      down.add(x + width, top, top + height);
    }
    if (bordered || underlined) across.add(top + height, x, x + width);
  }
  return [
    ...[...across.joined()].map(([y, x1, x2]): Rule => ({ x1, y1: y, x2, y2: y })),
    ...[...down.joined()].map(([x, y1, y2]): Rule => ({ x1: x, y1, x2: x, y2 })),
  ];
}
