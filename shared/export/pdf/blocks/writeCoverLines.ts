/** The lines of the cover: label, then the value on a rule. */
import type { PrintCoverLine, PrintCoverLines } from '#shared/print/printDocument.ts';
import { PLAIN_FLOW, type TableNode } from '#shared/export/pdf/layout/flowNode.ts';
import type { GridCell, GridRow } from '#shared/export/pdf/layout/gridModel.ts';
import { pointsFromMm } from '#shared/export/pdf/layout/points.ts';
import { type Alignment, breakLines } from '#shared/export/pdf/text/breakLines.ts';
import { SINGLE_LEADING } from './paragraphLooks.ts';
import type { PdfContext } from './pdfContext.ts';

/** Of the text width; the rest is left and right of the lines. */
const WIDTH_SHARE = 0.82;
const LINE_HEIGHT_MM = 15;
/** Between the label and the rule, in characters. */
const GAP_CHARACTERS = 0.8;
/** Above the rule. */
const PADDING = 2;

export function writeCoverLines({ lines }: PrintCoverLines, context: PdfContext): TableNode {
  const { coverLine } = context.layout;
  const width = context.geometry.text.width * WIDTH_SHARE;
  const left = (context.geometry.text.width - width) / 2;
  const longest = Math.max(0, ...lines.map(({ label }) => Array.from(label).length));
  const labelWidth = Math.min((longest + GAP_CHARACTERS) * coverLine.sizePt, width / 2);

  const cell = (line: PrintCoverLine, row: number, part: 'label' | 'value'): GridCell => {
    const isLabel = part === 'label';
    const cellWidth = isLabel ? labelWidth : width - labelWidth;
    const alignment: Alignment = isLabel ? 'left' : 'center';
    const text = context.set(isLabel ? [{ kind: 'text', text: line.label }] : line.inlines, coverLine, line.origin);
    return {
      row, column: isLabel ? 0 : 1, rowSpan: 1, x: isLabel ? left : left + labelWidth, width: cellWidth,
      lines: breakLines(text, { widthPt: cellWidth, firstIndentPt: 0, indentPt: 0, linePitchPt: coverLine.sizePt * SINGLE_LEADING, alignment }),
      vertical: 'bottom', underlined: !isLabel, origin: isLabel ? null : line.origin ?? null, lineOrigins: [],
    };
  };
  const rows = lines.map((line, row): GridRow => ({
    minimumHeight: pointsFromMm(LINE_HEIGHT_MM), mayBreak: false, cells: [cell(line, row, 'label'), cell(line, row, 'value')],
  }));
  return { ...PLAIN_FLOW, table: { rows, headerRows: 0, bordered: false, padding: PADDING } };
}
