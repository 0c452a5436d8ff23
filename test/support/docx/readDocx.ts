/**
 * Reads a Word file back without the library that wrote it: paragraphs and tables in order, field results, check boxes and automatic
 * numbers as Word would show them.
 */
import type { Element } from '@xmldom/xmldom';
import { readZip } from '../readZip.ts';
import { WordNumbers } from './wordNumbers.ts';
import { WordStyles } from './wordStyles.ts';
import { child, childElements, childValue, isOn, isSwitchedOn, parseXml } from './wordXml.ts';

export interface WordParagraph {
  readonly kind: 'paragraph';
  /** The automatic number, if any, comes first. */
  readonly text: string;
  readonly style: string;
  /** From 1; null for a paragraph that is no heading. */
  readonly outlineLevel: number | null;
  readonly keepsWithNext: boolean;
  readonly pictures: number;
}
export interface WordTable {
  readonly kind: 'table';
  readonly columnTwips: readonly number[];
  readonly rows: readonly WordRow[];
}
export interface WordRow {
  /** Repeats at the top of each page. */
  readonly isHeader: boolean;
  readonly cells: readonly WordCell[];
}
export interface WordCell {
  readonly columnSpan: number;
  /** Covered by the cell above. */
  readonly isCovered: boolean;
  readonly blocks: readonly WordBlock[];
}
export type WordBlock = WordParagraph | WordTable;

export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  /** Every footer and header part, by its name in the package. */
  readonly edges: ReadonlyMap<string, string>;
  /** By name, e.g. `dc:title`. */
  readonly properties: ReadonlyMap<string, string>;
  readonly checkBoxes: readonly { readonly isChecked: boolean; readonly glyph: string }[];
  readonly parts: ReadonlyMap<string, string>;
}

const CHARACTERS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:ptab': '\t', 'w:cr': '\n', 'w:noBreakHyphen': '-', 'w:softHyphen': '' };
/** What Word does not print, or what stands in the file a second time. */
const UNPRINTED: ReadonlySet<string> = new Set(['w:pPr', 'w:rPr', 'w:sdtPr', 'w:tblPr', 'w:del', 'w:moveFrom', 'mc:Fallback', 'w:delText']);

class BodyReader {
  readonly checkBoxes: { isChecked: boolean; glyph: string }[] = [];
  readonly #numbers: WordNumbers;
  readonly #styles: WordStyles;
  /** For each field that is open: still in its instruction, or in its result. */
  readonly #fields: ('instruction' | 'result')[] = [];

  constructor(numbers: WordNumbers, styles: WordStyles) {
    this.#numbers = numbers;
    this.#styles = styles;
  }

  blocks(parent: Element): readonly WordBlock[] {
    return childElements(parent).flatMap((element): readonly WordBlock[] => {
      switch (element.nodeName) {
        case 'w:p': return [this.#paragraph(element)];
        case 'w:tbl': return [this.#table(element)];
        case 'w:sdt': return this.blocks(child(element, 'w:sdtContent') ?? element);
        default: return [];
      }
    });
  }

  #paragraph(element: Element): WordParagraph {
    const properties = child(element, 'w:pPr');
    const content = { text: '', pictures: 0 };
    const numbering = this.#styles.paragraphProperty(properties, 'w:numPr');
    const numId = childValue(numbering, 'w:numId');
    if (numId !== undefined && numId !== '0') content.text = `${this.#numbers.next(numId, Number(childValue(numbering, 'w:ilvl') ?? 0))} `;
    this.#inlines(element, content);
    const level = this.#styles.paragraphProperty(properties, 'w:outlineLvl')?.getAttribute('w:val');
    const keepNext = this.#styles.paragraphProperty(properties, 'w:keepNext');
    return {
      kind: 'paragraph', ...content,
      keepsWithNext: keepNext !== undefined && isSwitchedOn(keepNext),
      style: childValue(properties, 'w:pStyle') ?? 'Normal',
      outlineLevel: level === null || level === undefined || Number(level) > 8 ? null : Number(level) + 1,
    };
  }

  #inlines(parent: Element, into: { text: string; pictures: number }): void {
    for (const element of childElements(parent)) {
      const { nodeName } = element;
      if (UNPRINTED.has(nodeName)) continue;
      if (nodeName === 'w:fldChar') this.#fieldCharacter(element.getAttribute('w:fldCharType') ?? '');
      else if (this.#fields.includes('instruction')) this.#inlines(element, { text: '', pictures: 0 });
      else if (nodeName === 'w:t') into.text += element.textContent ?? '';
      else if (nodeName === 'w:br') into.text += (element.getAttribute('w:type') ?? 'textWrapping') === 'textWrapping' ? '\n' : '';
      else if (CHARACTERS[nodeName] !== undefined) into.text += CHARACTERS[nodeName];
      else if (nodeName === 'w:drawing') into.pictures += 1;
      else if (nodeName === 'w:sym') throw new Error('w:sym holds no text: other programs show something else');
      else if (nodeName === 'w:sdt') this.#control(element, into);
      else this.#inlines(element, into);
    }
  }

  #fieldCharacter(type: string): void {
    if (type === 'begin') this.#fields.push('instruction');
    else if (type === 'separate') this.#fields[this.#fields.length - 1] = 'result';
    else if (this.#fields.pop() === undefined) throw new Error('a field ends that never began');
  }

  #control(element: Element, into: { text: string; pictures: number }): void {
    const box = child(child(element, 'w:sdtPr'), 'w14:checkbox');
    const content = child(element, 'w:sdtContent') ?? element;
    const inner = { text: '', pictures: 0 };
    this.#inlines(content, inner);
    if (box) this.checkBoxes.push({ isChecked: child(box, 'w14:checked')?.getAttribute('w14:val') === '1', glyph: inner.text });
    into.text += inner.text;
    into.pictures += inner.pictures;
  }

  #table(element: Element): WordTable {
    const grid = child(element, 'w:tblGrid');
    return {
      kind: 'table',
      columnTwips: grid ? childElements(grid).map((column) => Number(column.getAttribute('w:w'))) : [],
      rows: childElements(element).filter(({ nodeName }) => nodeName === 'w:tr').map((row) => ({
        isHeader: isOn(child(row, 'w:trPr'), 'w:tblHeader'),
        cells: childElements(row).flatMap((inner) => (inner.nodeName === 'w:sdt' ? childElements(child(inner, 'w:sdtContent') ?? inner) : [inner]))
          .filter(({ nodeName }) => nodeName === 'w:tc').map((cell) => this.#cell(cell)),
      })),
    };
  }

  #cell(element: Element): WordCell {
    const properties = child(element, 'w:tcPr');
    const merge = child(properties, 'w:vMerge');
    return {
      columnSpan: Number(childValue(properties, 'w:gridSpan') ?? 1),
      isCovered: merge !== undefined && merge.getAttribute('w:val') !== 'restart',
      blocks: this.blocks(element),
    };
  }
}

export async function readDocx(bytes: Uint8Array): Promise<WordDocument> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const entries = await readZip(bytes);
  const parts = new Map(entries.filter(({ name }) => /\.(?:xml|rels)$/u.test(name)).map((entry) => [entry.name, decoder.decode(entry.bytes)]));
  const styles = new WordStyles(parts.get('word/styles.xml'));
  const reader = new BodyReader(new WordNumbers(parts.get('word/numbering.xml')), styles);
  const body = child(parseXml(parts.get('word/document.xml') ?? '').documentElement ?? undefined, 'w:body');
  if (!body) throw new Error('word/document.xml has no body');
  const core = parseXml(parts.get('docProps/core.xml') ?? '').documentElement;
  const edges = [...parts].filter(([name]) => /^word\/(?:header|footer)\d*\.xml$/u.test(name));
  return {
    blocks: reader.blocks(body),
    checkBoxes: reader.checkBoxes,
    edges: new Map(edges.map(([name, xml]) => [name, parseXml(xml).documentElement?.textContent ?? ''])),
    properties: new Map(core ? childElements(core).map((property) => [property.nodeName, property.textContent ?? '']) : []),
    parts,
  };
}
