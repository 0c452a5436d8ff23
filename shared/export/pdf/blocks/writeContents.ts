/** The table of contents: headings of the form, rows of dots, page numbers that are filled in when all pages are laid out. */
import type { EnginePage } from 'pdfmake/js/DocumentContext.js';
import type { PrintDocument, PrintHeading } from '#shared/print/printDocument.ts';
import type { FlowNode, LinesNode } from '#shared/export/pdf/layout/flowNode.ts';
import { breakLines } from '#shared/export/pdf/text/breakLines.ts';
import { bodyLook, paragraphLook } from './paragraphLooks.ts';
import type { PdfContext } from './pdfContext.ts';
import { linesOf, nodeOfLines } from './writeParagraph.ts';

const TITLE = '目　录';
const DEEPEST_LEVEL = 2;
/** Kept free for the number. */
const NUMBER_CHARACTERS = 3;

export interface ContentsEntry {
  readonly heading: PrintHeading;
  readonly node: LinesNode;
}

function contentsHeadings({ parts }: PrintDocument): readonly PrintHeading[] {
  return parts.flatMap(({ blocks }) => blocks).filter((block): block is PrintHeading => block.kind === 'heading' && block.level <= DEEPEST_LEVEL);
}

export function writeContents(document: PrintDocument, context: PdfContext): { readonly nodes: readonly FlowNode[]; readonly entries: readonly ContentsEntry[] } {
  const { layout, geometry } = context;
  const titleLook = paragraphLook(layout, geometry, 'title');
  const body = bodyLook(layout, geometry);
  const entries = contentsHeadings(document).map((heading): ContentsEntry => {
    const indent = (heading.level - 1) * geometry.characterPitch;
    const inlines = heading.inlines.map((inline) => (inline.kind === 'reference' ? { kind: 'text', text: inline.text } as const : inline));
    const lines = breakLines(context.set(inlines, body.text, heading.origin), {
      widthPt: geometry.text.width - NUMBER_CHARACTERS * geometry.characterPitch, firstIndentPt: indent, indentPt: indent, linePitchPt: body.linePitch, alignment: 'left',
    });
    return { heading, node: { ...nodeOfLines(lines, body, undefined), staysWhole: true } };
  });
  const title: LinesNode = {
    ...nodeOfLines(linesOf([{ kind: 'text', text: TITLE }], titleLook, undefined, context), titleLook, undefined),
    startsPage: true, keepsWithNext: true, spaceAfter: layout.title.sizePt,
  };
  return { nodes: [title, ...entries.map(({ node }) => node)], entries };
}

/** A click on the entry leads to the heading. */
export function linkEntry({ node }: ContentsEntry, heading: LinesNode, name: string): void {
  const [first] = heading.lines;
  if (first) first.destination = name;
  for (const line of node.lines) line.link = name;
}

/** Dots from the end of the entry to the number at the right margin. */
export function addContentsNumber(page: EnginePage, { node }: ContentsEntry, number: string, context: PdfContext): void {
  const { geometry, layout } = context;
  const last = node.lines.at(-1);
  const position = page.items.findIndex(({ item }) => item === last);
  if (!last || position < 0) return;
  const body = bodyLook(layout, geometry);
  const right = geometry.margins.left + geometry.text.width;
  const [numberLine] = breakLines(context.set([{ kind: 'text', text: number }], body.text, undefined), {
    widthPt: geometry.text.width, firstIndentPt: 0, indentPt: 0, linePitchPt: last.heightPt, alignment: 'left',
  });
  const numberWidth = numberLine?.widthPt ?? 0;
  const start = last.x + last.widthPt + body.text.sizePt / 2;
  const room = right - numberWidth - body.text.sizePt / 2 - start;
  const dot = context.set([{ kind: 'text', text: '.' }], body.text, undefined).widths[0] ?? 1;
  const dots = Math.max(0, Math.floor(room / dot));
  const [leader] = breakLines(context.set([{ kind: 'text', text: '.'.repeat(dots) }], body.text, undefined), {
    widthPt: geometry.text.width, firstIndentPt: 0, indentPt: 0, linePitchPt: last.heightPt, alignment: 'left',
  });
  const items = [
    ...(leader && dots > 0 ? [leader.placedAt(right - numberWidth - body.text.sizePt / 2 - leader.widthPt, last.y)] : []),
    ...(numberLine ? [numberLine.placedAt(right - numberWidth, last.y)] : []),
  ].map((item) => ({ type: 'line', item }));
  page.items.splice(position + 1, 0, ...items);
}

/** Nothing where the document has no headings. */
export const EMPTY_CONTENTS = { nodes: [], entries: [] } as const;
