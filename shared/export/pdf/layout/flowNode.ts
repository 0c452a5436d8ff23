/** What flows over the pages, in the shapes that pdfmake's layout engine tells apart: lines (`text`), tables (`table`), pictures (`image`), room (`canvas`). */
import type { Picture } from '#shared/export/pdf/pictures/picture.ts';
import type { TextLine } from '#shared/export/pdf/text/textLine.ts';
import { type GridModel, heightBeforeBreak, heightOfLines } from './gridModel.ts';

interface FlowBase {
  /** Room above and below; none at the top of a page. */
  readonly spaceBefore: number;
  readonly spaceAfter: number;
  /** Stays on the page of what follows. */
  readonly keepsWithNext: boolean;
  readonly startsPage: boolean;
  readonly origin: string | null;
  /** Of the rich text at `origin`. */
  readonly textBlock?: number;
  /** What must be left of a page so that the node may begin on it; set when all nodes are known. */
  needed: number;
}
export interface LinesNode extends FlowBase {
  readonly text: '';
  readonly lines: readonly TextLine[];
  readonly staysWhole: boolean;
}
export interface TableNode extends FlowBase {
  readonly table: GridModel;
}
export interface PictureNode extends FlowBase {
  readonly image: true;
  /** Null draws an empty frame. */
  readonly picture: Picture | null;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly alternativeText: string;
  readonly captionSpace: number;
  readonly caption: readonly TextLine[];
}
export interface SpaceNode extends FlowBase {
  readonly canvas: readonly never[];
  readonly height: number;
}
export type FlowNode = LinesNode | TableNode | PictureNode | SpaceNode;

export const PLAIN_FLOW: FlowBase = { spaceBefore: 0, spaceAfter: 0, keepsWithNext: false, startsPage: false, origin: null, needed: 0 };

function wholeHeight(node: FlowNode): number {
  if ('lines' in node) return heightOfLines(node.lines);
  if ('picture' in node) return node.height + node.captionSpace + heightOfLines(node.caption);
  if ('table' in node) return heightBeforeBreak(node.table);
  return node.height;
}

/** Enough to begin with: a paragraph may leave its other lines to the next page. */
function beginningHeight(node: FlowNode): number {
  if ('lines' in node) return node.staysWhole ? heightOfLines(node.lines) : node.lines[0]?.heightPt ?? 0;
  return 'canvas' in node ? 0 : wholeHeight(node);
}

/** Headings, titles and captions go along with what they stand above. */
export function settleNeeds(nodes: readonly FlowNode[]): void {
  for (let index = nodes.length - 1; index >= 0; index -= 1) {
    const node = nodes[index];
    const next = nodes[index + 1];
    if (!node) continue;
    node.needed = node.keepsWithNext && next && !next.startsPage
      ? node.spaceBefore + wholeHeight(node) + node.spaceAfter + next.needed
      : node.spaceBefore + beginningHeight(node);
  }
}
