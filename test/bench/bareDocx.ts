/** The peer for DOCX: the same blocks through the docx library as it comes, with none of our styles, numbers, boxes or properties. */
import {
  AlignmentType, Document, HeadingLevel, ImageRun, LineRuleType, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType, WidthType,
} from 'docx';
import type { PictureAsset } from '#shared/export/exporter.ts';
import type { PrintBlock, PrintCell, PrintDocument, PrintGrid, PrintInline, PrintList, PrintParagraph } from '#shared/print/printDocument.ts';

const TWIPS_PER_MM = 1440 / 25.4;
const PIXELS_PER_MM = 96 / 25.4;
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const;

function runs(inlines: readonly PrintInline[]): TextRun[] {
  return inlines.map((inline) => {
    switch (inline.kind) {
      case 'text': return new TextRun({
        text: inline.text, bold: inline.bold === true, italics: inline.italic === true,
        superScript: inline.script === 'super', subScript: inline.script === 'sub',
      });
      case 'break': return new TextRun({ break: 1 });
      case 'blank': return new TextRun(' '.repeat(inline.characters));
      case 'box': return new TextRun(`${inline.checked ? '☑' : '□'}${inline.label} `);
      case 'reference': return new TextRun(inline.text);
    }
  });
}

function paragraph({ inlines, style }: PrintParagraph): Paragraph {
  return new Paragraph({ children: runs(inlines), ...(style === 'body' ? { indent: { firstLine: 640 }, spacing: { line: 579, lineRule: LineRuleType.EXACT } } : {}) });
}

function inner(block: PrintParagraph | PrintList): Paragraph[] {
  if (block.kind === 'paragraph') return [paragraph(block)];
  return block.items.flatMap((item) => item.blocks.flatMap(inner));
}

function grid({ columnsMm, headerRows, rows }: PrintGrid): Table {
  const covers = new Map<number, { rows: number; columns: number }>();
  const tableRows = rows.map((row, rowIndex) => {
    const cells: TableCell[] = [];
    const own: PrintCell[] = [...row.cells];
    for (let column = 0; column < columnsMm.length;) {
      const cover = covers.get(column);
      if (cover && cover.rows > 0) {
        cells.push(new TableCell({ columnSpan: cover.columns, verticalMerge: VerticalMergeType.CONTINUE, children: [new Paragraph('')] }));
        cover.rows -= 1;
        column += cover.columns;
        continue;
      }
      const cell = own.shift();
      if (!cell) break;
      cells.push(new TableCell({
        columnSpan: cell.columnSpan, ...(cell.rowSpan > 1 ? { verticalMerge: VerticalMergeType.RESTART } : {}), children: cell.blocks.flatMap(inner),
      }));
      if (cell.rowSpan > 1) covers.set(column, { rows: cell.rowSpan - 1, columns: cell.columnSpan });
      column += cell.columnSpan;
    }
    return new TableRow({ tableHeader: rowIndex < headerRows, cantSplit: !row.mayBreak, children: cells });
  });
  return new Table({ columnWidths: columnsMm.map((mm) => Math.round(mm * TWIPS_PER_MM)), width: { size: 100, type: WidthType.PERCENTAGE }, rows: tableRows });
}

export async function writeBareDocx(document: PrintDocument, pictures: ReadonlyMap<string, PictureAsset>): Promise<Uint8Array> {
  const block = (source: PrintBlock): (Paragraph | Table)[] => {
    switch (source.kind) {
      case 'paragraph':
      case 'list': return inner(source);
      case 'heading': return [new Paragraph({ heading: HEADINGS[source.level - 1] ?? HeadingLevel.HEADING_4, children: [new TextRun(source.number ?? ''), ...runs(source.inlines)] })];
      case 'space': return [new Paragraph('')];
      case 'coverLines': return source.lines.map((line) => new Paragraph({ children: [new TextRun(line.label), ...runs(line.inlines)] }));
      case 'tableCaption': return [new Paragraph(`${source.caption.label}${source.caption.number} ${source.caption.text}`)];
      case 'figure': {
        const picture = source.asset === null ? undefined : pictures.get(source.asset);
        const transformation = { width: source.widthMm * PIXELS_PER_MM, height: source.heightMm * PIXELS_PER_MM };
        const image = picture ? [new ImageRun({ type: picture.format, data: picture.bytes, transformation })] : [];
        return [
          new Paragraph({ alignment: AlignmentType.CENTER, children: image }),
          new Paragraph(`${source.caption.label}${source.caption.number} ${source.caption.text}`),
        ];
      }
      case 'grid': return [grid(source), new Paragraph('')];
    }
  };
  const file = new Document({ title: document.title, creator: document.author, sections: document.parts.map(({ blocks }) => ({ children: blocks.flatMap(block) })) });
  return Packer.pack(file, 'uint8array');
}
