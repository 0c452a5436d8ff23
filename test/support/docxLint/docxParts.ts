/** The parts of a Word file that the lint looks at, parsed. */
import type { Document, Element } from '@xmldom/xmldom';
import { parseXml } from '../docx/wordXml.ts';
import { readZip } from '../readZip.ts';

export interface DocxParts {
  readonly document: Document;
  readonly styles: Document;
  readonly numbering: Document | undefined;
  readonly settings: Document;
  /** Footers and headers by the name of their part. */
  readonly edges: ReadonlyMap<string, Document>;
  readonly relationships: Document;
  readonly names: ReadonlySet<string>;
}
/** One sentence each; empty when Word has nothing to say. */
export type Problems = readonly string[];

export async function docxParts(bytes: Uint8Array): Promise<DocxParts> {
  const entries = new Map((await readZip(bytes)).map((entry) => [entry.name, entry.bytes]));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parsed = (name: string): Document => {
    const part = entries.get(name);
    if (!part) throw new Error(`${name} is missing`);
    return parseXml(decoder.decode(part));
  };
  const edges = [...entries.keys()].filter((name) => /^word\/(?:footer|header)\d+\.xml$/u.test(name));
  return {
    document: parsed('word/document.xml'),
    styles: parsed('word/styles.xml'),
    numbering: entries.has('word/numbering.xml') ? parsed('word/numbering.xml') : undefined,
    settings: parsed('word/settings.xml'),
    edges: new Map(edges.map((name) => [name, parsed(name)])),
    relationships: parsed('word/_rels/document.xml.rels'),
    names: new Set(entries.keys()),
  };
}

export function elements(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagName(name)];
}

export function valueOf(element: Element | undefined, attribute = 'w:val'): string {
  return element?.getAttribute(attribute) ?? '';
}
