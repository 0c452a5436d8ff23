/** The styles of a Word file, as far as tests ask for them. */
import type { Element } from '@xmldom/xmldom';
import { child, childElements, childValue, parseXml } from './wordXml.ts';

export class WordStyles {
  readonly #styles = new Map<string, Element>();

  constructor(stylesXml: string | undefined) {
    const root = stylesXml === undefined ? null : parseXml(stylesXml).documentElement;
    for (const element of root ? childElements(root) : []) {
      if (element.nodeName === 'w:style') this.#styles.set(element.getAttribute('w:styleId') ?? '', element);
    }
  }

  name(id: string): string | null {
    return childValue(this.#styles.get(id), 'w:name') ?? null;
  }

  /** A property of the paragraph (`w:numPr`, `w:outlineLvl` …): its own, else that of its style or of what the style is based on. */
  paragraphProperty(properties: Element | undefined, name: string): Element | undefined {
    const own = child(properties, name);
    if (own) return own;
    let style = this.#styles.get(childValue(properties, 'w:pStyle') ?? 'Normal');
    for (let steps = 0; style && steps < 20; steps += 1) {
      const found = child(child(style, 'w:pPr'), name);
      if (found) return found;
      style = this.#styles.get(childValue(style, 'w:basedOn') ?? '');
    }
    return undefined;
  }
}
