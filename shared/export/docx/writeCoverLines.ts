/** The lines of the cover: label, then the value on a rule. A table without borders keeps the rules under each other. */
import { BorderStyle, HeightRule, TableCell, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { PrintCoverLine, PrintCoverLines } from '#shared/print/printDocument.ts';
import { textWidthInCharacters } from '#shared/print/rowMayBreak.ts';
import type { DocxContext } from './docxContext.ts';
import { styleIds } from './stylesXml.ts';
import { twipsFromMm, twipsFromPt } from './twips.ts';
import { WordParagraph } from './wordParagraph.ts';
import { WordTable } from './wordTable.ts';
import { writeInlines } from './writeInlines.ts';
import { textRun } from './writeRuns.ts';

/** Of the text width; the rest is left and right of the lines. */
const WIDTH_SHARE = 0.82;
const LINE_HEIGHT_MM = 15;
/** Between the label and the rule, in characters. */
const GAP_CHARACTERS = 0.8;
const RULE = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;

function labelWidth(lines: readonly PrintCoverLine[], sizePt: number): number {
  const characters = Math.max(...lines.map(({ label }) => textWidthInCharacters(label)));
  return twipsFromPt((characters + GAP_CHARACTERS) * sizePt);
}

function cell(width: number, paragraph: WordParagraph, ruled: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.BOTTOM,
    ...(ruled ? { borders: { bottom: RULE } } : {}),
    children: [paragraph],
  });
}

export function writeCoverLines({ lines }: PrintCoverLines, context: DocxContext): WordTable {
  const width = Math.round(context.geometry.text.width * WIDTH_SHARE);
  const label = Math.min(labelWidth(lines, context.layout.coverLine.sizePt), Math.round(width / 2));
  return new WordTable({
    columns: [label, width - label],
    alternativeText: '',
    bordered: false,
    cellMargins: { vertical: 0, horizontal: 0 },
    rows: lines.map((line) => new TableRow({
      cantSplit: true,
      height: { value: twipsFromMm(LINE_HEIGHT_MM), rule: HeightRule.ATLEAST },
      children: [
        cell(label, new WordParagraph({ style: styleIds.coverLabel }, [textRun(context.clean(line.label, line.origin))]), false),
        cell(width - label, new WordParagraph({ style: styleIds.coverValue }, writeInlines(line.inlines, context, line.origin)), true),
      ],
    })),
  });
}
