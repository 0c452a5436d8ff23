/** Hand-made print documents, written and read back as XML. */
import type { Document, Element } from '@xmldom/xmldom';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { createDocxExporter } from '#shared/export/docx/docxExporter.ts';
import type { ExportedFile, ExportOptions, PictureAsset } from '#shared/export/exporter.ts';
import type { PrintBlock, PrintCell, PrintDocument, PrintFigure, PrintGrid, PrintInline, PrintParagraph, PrintRow } from '#shared/print/printDocument.ts';
import { parseXml } from '../../../support/docx/wordXml.ts';
import { readZip } from '../../../support/readZip.ts';
import { png } from '../../../support/testPictures.ts';

export const pictureHash = 'a'.repeat(64);
export const picture: PictureAsset = { sha256: pictureHash, bytes: new Uint8Array(png(30, 20)), format: 'png', widthPx: 30, heightPx: 20 };

export const options: ExportOptions = {
  pictures: new Map([[pictureHash, picture]]),
  madeAt: '2024-11-05T08:30:06.000Z',
  program: '质量标杆申报助手 1.0.0',
  draft: { id: '00000000-0000-4000-8000-000000000001', revision: 7 },
};

export function documentOf(blocks: readonly PrintBlock[], rest: Partial<PrintDocument> = {}): PrintDocument {
  return {
    title: '题目', author: '某公司', subject: '主题', layout: edition2024.layout,
    parts: [{ pageNumbers: 'outside', blocks }], tableOfContents: false, warnings: [], ...rest,
  };
}

export const words = (text: string): readonly PrintInline[] => [{ kind: 'text', text }];
export const paragraph = (inlines: readonly PrintInline[] | string, style: PrintParagraph['style'] = 'body'): PrintParagraph => (
  { kind: 'paragraph', style, inlines: typeof inlines === 'string' ? words(inlines) : inlines, origin: 'field:somewhere' }
);
export const cell = (text: string, rest: Partial<PrintCell> = {}): PrintCell => (
  { columnSpan: 1, rowSpan: 1, role: 'value', align: 'left', blocks: [paragraph(text, 'cell')], ...rest }
);
export const row = (cells: readonly PrintCell[], rest: Partial<PrintRow> = {}): PrintRow => ({ cells, minimumHeightMm: 8, mayBreak: false, ...rest });
export const grid = (rows: readonly PrintRow[], rest: Partial<PrintGrid> = {}): PrintGrid => (
  { kind: 'grid', columnsMm: [52, 52, 52], headerRows: 0, rows, alternativeText: '一张表', ...rest }
);
export const figure = (rest: Partial<PrintFigure> = {}): PrintFigure => ({
  kind: 'figure', asset: pictureHash, widthMm: 90, heightMm: 60, alternativeText: '图里是什么',
  caption: { label: '图', number: 1, text: '流程', target: 'figure:1' }, origin: 'field:story', ...rest,
});

export interface WrittenDocx extends ExportedFile {
  readonly parts: ReadonlyMap<string, string>;
  readonly document: Document;
}

export async function write(document: PrintDocument, given: Partial<ExportOptions> = {}): Promise<WrittenDocx> {
  const file = await createDocxExporter().write(document, { ...options, ...given });
  const decoder = new TextDecoder();
  const parts = new Map((await readZip(file.bytes)).map(({ name, bytes }) => [name, decoder.decode(bytes)]));
  return { ...file, parts, document: parseXml(parts.get('word/document.xml') ?? '') };
}

export function all(within: Document | Element, name: string): readonly Element[] {
  return [...within.getElementsByTagName(name)];
}
export function values(within: Document | Element, name: string, attribute = 'w:val'): readonly string[] {
  return all(within, name).map((element) => element.getAttribute(attribute) ?? '');
}
/** What a paragraph says, without automatic numbers and field codes. */
export function textOf(element: Element): string {
  return all(element, 'w:t').map((text) => text.textContent ?? '').join('');
}
export function texts(within: Document | Element): readonly string[] {
  return all(within, 'w:p').map(textOf);
}
export function paragraphWith(document: Document, text: string): Element {
  const found = all(document, 'w:p').find((element) => textOf(element).includes(text));
  if (!found) throw new Error(`no paragraph says ${text}`);
  return found;
}
