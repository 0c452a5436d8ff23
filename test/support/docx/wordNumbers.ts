/** Counts automatic numbers as Word does (ECMA-376 part 1, 17.9): what it would print before a paragraph. */
import type { Element } from '@xmldom/xmldom';
import { child, childElements, childValue, parseXml } from './wordXml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly pattern: string;
}
interface Numbering {
  readonly abstractId: string;
  /** By level. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

const FIRST_CIRCLED = 0x2460;
const LAST_CIRCLED = 20;
const formats: Readonly<Record<string, (count: number) => string>> = {
  decimal: String,
  decimalEnclosedCircle: (count) => (count >= 1 && count <= LAST_CIRCLED ? String.fromCodePoint(FIRST_CIRCLED + count - 1) : String(count)),
};

function readLevel(element: Element): Level {
  return {
    start: Number(childValue(element, 'w:start') ?? 0),
    format: childValue(element, 'w:numFmt') ?? 'decimal',
    pattern: childValue(element, 'w:lvlText') ?? '',
  };
}

export class WordNumbers {
  readonly #levels = new Map<string, ReadonlyMap<number, Level>>();
  readonly #numberings = new Map<string, Numbering>();
  /** By abstract numbering: lists that share one count on together. */
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #begun = new Set<string>();

  constructor(numberingXml: string | undefined) {
    const root = numberingXml === undefined ? null : parseXml(numberingXml).documentElement;
    for (const element of root ? childElements(root) : []) {
      if (element.nodeName === 'w:abstractNum') {
        const levels = childElements(element).filter(({ nodeName }) => nodeName === 'w:lvl');
        this.#levels.set(element.getAttribute('w:abstractNumId') ?? '', new Map(levels.map((level) => [Number(level.getAttribute('w:ilvl')), readLevel(level)])));
      }
      if (element.nodeName === 'w:num') {
        const overrides = childElements(element).filter((one) => child(one, 'w:startOverride'));
        this.#numberings.set(element.getAttribute('w:numId') ?? '', {
          abstractId: childValue(element, 'w:abstractNumId') ?? '',
          startOverrides: new Map(overrides.map((one) => [Number(one.getAttribute('w:ilvl')), Number(childValue(one, 'w:startOverride'))])),
        });
      }
    }
  }

  /** Throws on a numbering that the file does not define. */
  next(numId: string, level: number): string {
    const numbering = this.#numberings.get(numId);
    const levels = numbering && this.#levels.get(numbering.abstractId);
    const own = levels?.get(level);
    if (!numbering || !levels || !own) throw new Error(`the file does not define level ${level} of the numbering ${numId}`);
    const counts = this.#counts.get(numbering.abstractId) ?? new Map<number, number>();
    this.#counts.set(numbering.abstractId, counts);
    if (!this.#begun.has(numId)) {
      this.#begun.add(numId);
      for (const [overridden, start] of numbering.startOverrides) counts.set(overridden, start - 1);
    }
    counts.set(level, (counts.get(level) ?? own.start - 1) + 1);
    for (const deeper of counts.keys()) if (deeper > level) counts.delete(deeper);
    if (own.format === 'bullet') return own.pattern;
    if (own.format === 'none') return '';
    return own.pattern.replace(/%(\d)/gu, (_match, digit: string) => {
      const index = Number(digit) - 1;
      const shown = levels.get(index);
      const format = formats[shown?.format ?? ''];
      if (!shown || !format) throw new Error(`a number format that the reader does not know: ${shown?.format}`);
      return format(counts.get(index) ?? shown.start);
    });
  }
}
