/** The peer for DOCX: all that the print document says, through the docx library as it comes, with none of our styles, fields, boxes or properties. */
import {
  AlignmentType, Document, Footer, HeadingLevel, HeightRule, ImageRun, LineRuleType, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun,
  VerticalAlign, VerticalMergeType, WidthType,
} from 'docx';
import type { PictureAsset } from '#shared/export/exporter.ts';
import type { PrintBlock, PrintCell, PrintDocument, PrintGrid, PrintInline, PrintList, PrintParagraph, PrintPart } from '#shared/print/printDocument.ts';

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

const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function paragraph({ inlines, style }: PrintParagraph, marker: string, align: PrintCell['align'] | null): Paragraph {
  return new Paragraph({
    children: [...(marker === '' ? [] : [new TextRun(`${marker} `)]), ...runs(inlines)],
    ...(style === 'body' ? { indent: { firstLine: 640 }, spacing: { line: 579, lineRule: LineRuleType.EXACT } } : {}),
    ...(align === null ? {} : { alignment: ALIGNMENTS[align] }),
  });
}

function inner(block: PrintParagraph | PrintList, align: PrintCell['align'] | null = null): Paragraph[] {
  if (block.kind === 'paragraph') return [paragraph(block, '', align)];
  return block.items.flatMap(({ marker, blocks }) => blocks.flatMap((child, index) => (
    child.kind === 'paragraph' ? [paragraph(child, index === 0 ? marker : '', align)] : inner(child, align)
  )));
}

function grid({ columnsMm, headerRows, rows }: PrintGrid): Table {
  const widths = columnsMm.map((mm) => Math.round(mm * TWIPS_PER_MM));
  const widthOf = (column: number, span: number) => ({ size: widths.slice(column, column + span).reduce((sum, width) => sum + width, 0), type: WidthType.DXA });
  const covers = new Map<number, { rows: number; columns: number }>();
  const tableRows = rows.map((row, rowIndex) => {
    const cells: TableCell[] = [];
    const own: PrintCell[] = [...row.cells];
    for (let column = 0; column < columnsMm.length;) {
      const cover = covers.get(column);
      if (cover && cover.rows > 0) {
        cells.push(new TableCell({ columnSpan: cover.columns, width: widthOf(column, cover.columns), verticalMerge: VerticalMergeType.CONTINUE, children: [new Paragraph('')] }));
        cover.rows -= 1;
        column += cover.columns;
        continue;
      }
      const cell = own.shift();
      if (!cell) break;
      cells.push(new TableCell({
        columnSpan: cell.columnSpan, width: widthOf(column, cell.columnSpan), verticalAlign: VerticalAlign.CENTER,
        ...(cell.rowSpan > 1 ? { verticalMerge: VerticalMergeType.RESTART } : {}), children: cell.blocks.flatMap((block) => inner(block, cell.align)),
      }));
      if (cell.rowSpan > 1) covers.set(column, { rows: cell.rowSpan - 1, columns: cell.columnSpan });
      column += cell.columnSpan;
    }
    const height = { value: Math.round(row.minimumHeightMm * TWIPS_PER_MM), rule: HeightRule.ATLEAST };
    return new TableRow({ tableHeader: rowIndex < headerRows, cantSplit: !row.mayBreak, height, children: cells });
  });
  return new Table({ columnWidths: widths, width: widthOf(0, widths.length), rows: tableRows });
}

function footer({ pageNumbers }: PrintPart, alignment: 'left' | 'right'): Footer {
  return new Footer({ children: pageNumbers === 'none' ? [] : [new Paragraph({ alignment: ALIGNMENTS[alignment], children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })] })] });
}

export async function writeBareDocx(document: PrintDocument, pictures: ReadonlyMap<string, PictureAsset>): Promise<Uint8Array> {
  const block = (source: PrintBlock): (Paragraph | Table)[] => {
    switch (source.kind) {
      case 'paragraph':
      case 'list': return inner(source, null);
      case 'heading': return [new Paragraph({ heading: HEADINGS[source.level - 1] ?? HeadingLevel.HEADING_4, children: [new TextRun(source.number ?? ''), ...runs(source.inlines)] })];
      case 'space': return [new Paragraph('')];
      case 'coverLines': return source.lines.map((line) => new Paragraph({ children: [new TextRun(line.label), ...runs(line.inlines)] }));
      case 'tableCaption': return [new Paragraph(`${source.caption.label}${source.caption.number} ${source.caption.text}`)];
      case 'figure': {
        const picture = source.asset === null ? undefined : pictures.get(source.asset);
        const transformation = { width: source.widthMm * PIXELS_PER_MM, height: source.heightMm * PIXELS_PER_MM };
        const image = picture ? [new ImageRun({ type: picture.format, data: picture.bytes, transformation, altText: { id: source.caption.target, name: source.caption.text, description: source.alternativeText } })] : [];
        return [
          new Paragraph({ alignment: AlignmentType.CENTER, children: image }),
          new Paragraph(`${source.caption.label}${source.caption.number} ${source.caption.text}`),
        ];
      }
      case 'grid': return [grid(source), new Paragraph('')];
    }
  };
  const file = new Document({ title: document.title, creator: document.author, evenAndOddHeaderAndFooters: true, sections: document.parts.map((part) => (
    { children: part.blocks.flatMap(block), footers: { default: footer(part, 'right'), even: footer(part, 'left') } }
  )) });
  return Packer.pack(file, 'uint8array');
}
