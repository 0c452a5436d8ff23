/**
 * Makes Word's own counting print exactly the numbers of the print document: it counts along as Word does, and where Word
 * would print another number, a new list begins that starts at the right one.
 */
import { type INumberingOptions, LevelSuffix } from 'docx';
import { countBehind, type NumberFamily, numberFamilies } from './numberFamilies.ts';

/** What a paragraph says of its number. */
export interface NumberReference {
  readonly reference: string;
  /** From 0. */
  readonly level: number;
  readonly instance: number;
}
type NumberingConfig = INumberingOptions['config'][number];

interface RunningList {
  readonly reference: string;
  readonly instance: number;
  /** Items so far by level; null where Word's count is not certain. */
  readonly counts: (number | null)[];
}

/**
 * The library writes `{name-instance}` and replaces it throughout the document at the end. No text can meet a name with a
 * code point that is no character: all of them are cleaned away.
 */
const NAME_PREFIX = '\ufdd0';

export class AutomaticNumbering {
  readonly #configs = new Map<string, NumberingConfig>();
  readonly #running = new Map<NumberFamily, RunningList>();
  #instances = 0;

  /** Null: Word cannot count so, and the number has to be written as text. `level` from 0. */
  number(family: NumberFamily, level: number, printed: string): NumberReference | null {
    const definition = numberFamilies[family][level];
    const count = definition ? countBehind(definition, printed) : null;
    if (!definition || count === null) return null;
    let list = this.#running.get(family);
    const next = list ? list.counts[level] : null;
    if (!list || next === null || next === undefined || definition.print(next + 1) !== printed) {
      list = this.#begin(family, level, definition.print(1) === printed ? 1 : count);
    }
    list.counts[level] = (list.counts[level] ?? 0) + 1;
    // A deeper level starts again; one above that was passed over is counted differently by different programs.
    for (let other = 0; other < list.counts.length; other += 1) {
      if (other > level) list.counts[other] = 0;
      else if (other < level && list.counts[other] === 0) list.counts[other] = null;
    }
    return { reference: list.reference, level, instance: list.instance };
  }

  /** What the document's numbering part has to define, once everything is written. */
  get options(): INumberingOptions {
    return { config: [...this.#configs.values()] };
  }

  #begin(family: NumberFamily, level: number, start: number): RunningList {
    const reference = start === 1 ? `${NAME_PREFIX}-${family}` : `${NAME_PREFIX}-${family}-${level}-from-${start}`;
    if (!this.#configs.has(reference)) this.#configs.set(reference, this.#define(family, reference, level, start));
    this.#instances += 1;
    const counts = numberFamilies[family].map((_, index) => (index === level ? start - 1 : 0));
    const list: RunningList = { reference, instance: this.#instances, counts };
    this.#running.set(family, list);
    return list;
  }

  #define(family: NumberFamily, reference: string, startLevel: number, start: number): NumberingConfig {
    return {
      reference,
      levels: numberFamilies[family].map(({ format, pattern }, level) => ({
        level,
        format,
        text: pattern,
        start: level === startLevel ? start : 1,
        suffix: family === 'heading' ? LevelSuffix.NOTHING : LevelSuffix.TAB,
        style: { run: { font: { hint: 'eastAsia' } } },
      })),
    };
  }
}
