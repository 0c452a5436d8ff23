/** The peer for PDF: the same blocks through pdfmake as it comes, with the same fonts and none of our layer. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import pdfmake from 'pdfmake';
import type { PictureAsset } from '#shared/export/exporter.ts';
import type { PrintBlock, PrintCell, PrintDocument, PrintInline, PrintList, PrintParagraph } from '#shared/print/printDocument.ts';

type Content = Record<string, unknown>;
const MM = 72 / 25.4;

function inlineText(inlines: readonly PrintInline[]): Content[] {
  return inlines.map((inline): Content => {
    switch (inline.kind) {
      case 'text': return { text: inline.text, italics: inline.italic === true, sup: inline.script === 'super', sub: inline.script === 'sub' };
      case 'break': return { text: '\n' };
      case 'blank': return { text: '\u00a0'.repeat(inline.characters) };
      case 'box': return { text: `${inline.checked ? '\u2611' : '\u25a1'}${inline.label} ` };
      case 'reference': return { text: inline.text };
    }
  });
}
function list(block: PrintList): Content {
  const items = block.items.map((item) => ({ stack: item.blocks.map((inner) => (inner.kind === 'list' ? list(inner) : paragraph(inner))) }));
  return block.ordered ? { ol: items } : { ul: items };
}
function paragraph(block: PrintParagraph): Content {
  return { text: inlineText(block.inlines), ...(block.style === 'body' ? { leadingIndent: 32 } : {}) };
}
function cell(source: PrintCell): Content {
  return {
    colSpan: source.columnSpan, rowSpan: source.rowSpan, fontSize: 10.5, lineHeight: 1,
    stack: source.blocks.map((block) => (block.kind === 'list' ? list(block) : paragraph(block))),
  };
}

export function stockDefinition(document: PrintDocument, pictures: ReadonlyMap<string, PictureAsset>): Content {
  const { layout } = document;
  const images: Record<string, string> = {};
  const block = (source: PrintBlock): Content[] => {
    switch (source.kind) {
      case 'paragraph': return [paragraph(source)];
      case 'heading': return [{ text: [source.number ?? '', ...inlineText(source.inlines)], font: 'heiti' }];
      case 'list': return [list(source)];
      case 'space': return [{ text: ' ', fontSize: 4 }];
      case 'coverLines': return source.lines.map((line) => ({ text: [line.label, ...inlineText(line.inlines)] }));
      case 'tableCaption': return [{ text: `${source.caption.label}${source.caption.number} ${source.caption.text}` }];
      case 'figure': {
        const picture = source.asset === null ? undefined : pictures.get(source.asset);
        if (picture) images[picture.sha256] = `data:image/${picture.format === 'jpg' ? 'jpeg' : 'png'};base64,${Buffer.from(picture.bytes).toString('base64')}`;
        return [...(picture ? [{ image: picture.sha256, width: source.widthMm * MM }] : []), { text: `图${source.caption.number} ${source.caption.text}` }];
      }
      case 'grid': {
        const columns = source.columnsMm.length;
        const covered = source.rows.map(() => new Set<number>());
        const body = source.rows.map((row, rowIndex) => {
          const cells: Content[] = [];
          let column = 0;
          const skip = () => {
            while (covered[rowIndex]?.has(column)) { cells.push({}); column++; }
          };
          for (const one of row.cells) {
            skip();
            cells.push(cell(one));
            for (let down = 0; down < one.rowSpan; down++) for (let right = 0; right < one.columnSpan; right++) if (down > 0) covered[rowIndex + down]?.add(column + right);
            for (let right = 1; right < one.columnSpan; right++) cells.push({});
            column += one.columnSpan;
          }
          while (cells.length < columns) { cells.push({}); }
          return cells;
        });
        return [{ table: { headerRows: source.headerRows, widths: source.columnsMm.map((width) => width * MM - 11), body } }];
      }
    }
  };
  return {
    pageSize: 'A4',
    pageMargins: [layout.marginsMm.left * MM, layout.marginsMm.top * MM, layout.marginsMm.right * MM, layout.marginsMm.bottom * MM],
    defaultStyle: { font: 'fangsong', fontSize: layout.body.sizePt, lineHeight: layout.body.linePitchPt / layout.body.sizePt / 1.448 },
    footer: (page: number) => ({ text: `— ${page} —`, alignment: 'center', fontSize: 14 }),
    content: document.parts.flatMap((part, index) => part.blocks.flatMap(block).map((content, first) => (index > 0 && first === 0 ? { ...content, pageBreak: 'before' } : content))),
    images,
  };
}

/** `fontFiles`: one file a slot. Returns the bytes and lets the caller do the timing. */
export function createStockPdfmake(fontFiles: Readonly<Record<string, string>>): (definition: Content) => Promise<Buffer> {
  const fonts = Object.fromEntries(Object.entries(fontFiles).map(([slot, file]) => {
    const bytes = readFileSync(file);
    pdfmake.virtualfs.writeFileSync(path.basename(file), bytes);
    const name = path.basename(file);
    return [slot, { normal: name, bold: name, italics: name, bolditalics: name }];
  }));
  pdfmake.setFonts(fonts);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  return (definition) => pdfmake.createPdf(definition).getBuffer();
}
