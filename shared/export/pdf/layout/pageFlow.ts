/** pdfmake's layout engine with our own leaves: it turns pages and keeps the place, we place lines, tables and pictures. */
import type { EnginePage } from 'pdfmake/js/DocumentContext.js';
import { DocumentContext, LayoutBuilder, PageElementWriter } from '#shared/export/pdf/engine/pdfmakeEngine.ts';
import type { PrintedPlace } from '#shared/export/exporter.ts';
import type { TextLine } from '#shared/export/pdf/text/textLine.ts';
import { type FlowNode, type LinesNode, type PictureNode, settleNeeds, type SpaceNode, type TableNode } from './flowNode.ts';
import { heightOfLines } from './gridModel.ts';
import { gridRules } from './gridRules.ts';
import type { PageGeometry } from './pageGeometry.ts';
import { type GridPage, planGrid } from './planGrid.ts';

const TOLERANCE = 0.01;

export interface FlowResult {
  readonly pages: readonly EnginePage[];
  readonly places: readonly PrintedPlace[];
  /** Page (from 0) on which each node begins. */
  readonly startPages: ReadonlyMap<FlowNode, number>;
}

export class PageFlow extends LayoutBuilder {
  readonly #geometry: PageGeometry;
  readonly #places: PrintedPlace[] = [];
  readonly #startPages = new Map<FlowNode, number>();

  constructor(geometry: PageGeometry) {
    const size = { ...geometry.page, orientation: 'portrait' };
    super(size, geometry.margins, null);
    this.#geometry = geometry;
    this.linearNodeList = [];
    this.writer = new PageElementWriter(new DocumentContext());
    this.writer.addPage(size, null, geometry.margins);
  }

  flow(nodes: readonly FlowNode[]): FlowResult {
    settleNeeds(nodes);
    for (const node of nodes) this.processNode(node);
    return { pages: this.writer.context().pages, places: this.#places, startPages: this.#startPages };
  }

  override processNode(node: FlowNode): void {
    const context = this.writer.context();
    if (node.startsPage && !this.#isAtTop(context) || node.needed > context.availableHeight + TOLERANCE && !this.#isAtTop(context)) this.writer.moveToNextPage();
    if (!this.#isAtTop(context)) context.moveDown(Math.min(node.spaceBefore, context.availableHeight));
    super.processNode(node);
    context.moveDown(Math.min(node.spaceAfter, context.availableHeight));
  }

  override processLeaf(node: LinesNode): void {
    const context = this.writer.context();
    let first = 0;
    for (const [index, line] of node.lines.entries()) {
      if (line.heightPt > context.availableHeight + TOLERANCE && !this.#isAtTop(context)) {
        this.#notePlace(node, node.lines.slice(first, index));
        first = index;
        this.writer.moveToNextPage();
      }
      if (index === 0) this.#startPages.set(node, context.page);
      // The engine counts the last hair of a page, which sums of line heights exceed.
      context.availableHeight = Math.max(context.availableHeight, line.heightPt);
      this.writer.addLine(line);
    }
    this.#notePlace(node, node.lines.slice(first));
  }

  override processTable(node: TableNode): void {
    const context = this.writer.context();
    const pages = planGrid(node.table, context.availableHeight, this.#geometry.text.height);
    for (const [index, page] of pages.entries()) {
      if (index > 0) this.writer.moveToNextPage();
      if (page.rows.length === 0) continue;
      if (!this.#startPages.has(node)) this.#startPages.set(node, context.page);
      this.#drawTable(node, page);
      context.moveDown(page.height);
    }
  }

  override processImage(node: PictureNode): void {
    const context = this.writer.context();
    const { margins, text } = this.#geometry;
    const left = margins.left + node.x;
    this.#startPages.set(node, context.page);
    context.getCurrentPage()?.items.push({
      type: 'image',
      item: { picture: node.picture, x: left, y: context.y, width: node.width, height: node.height, alternativeText: node.alternativeText },
    });
    const height = node.height + node.captionSpace + heightOfLines(node.caption);
    this.#addPlace(node.origin, node, margins.left, context.y, text.width, height);
    context.moveDown(node.height + node.captionSpace);
    for (const line of node.caption) {
      context.availableHeight = Math.max(context.availableHeight, line.heightPt);
      this.writer.addLine(line);
    }
  }

  override processCanvas(node: SpaceNode): void {
    const context = this.writer.context();
    context.moveDown(Math.min(node.height, context.availableHeight));
  }

  #isAtTop({ y, pageMargins }: DocumentContextLike): boolean {
    return y <= pageMargins.top + TOLERANCE;
  }

  #drawTable(node: TableNode, page: GridPage): void {
    const { table } = node;
    const context = this.writer.context();
    const items = context.getCurrentPage()?.items ?? [];
    const left = this.#geometry.margins.left;
    const top = context.y;
    items.push({ type: 'vector', item: { rules: gridRules(page, table.bordered), x: left, y: top } });
    for (const { cell, top: cellTop, height, firstLine, endLine, isRepeated } of page.cells) {
      const lines = cell.lines.slice(firstLine, endLine);
      const spare = Math.max(0, height - heightOfLines(lines) - 2 * table.padding);
      const isWhole = firstLine === 0 && endLine === cell.lines.length;
      const shift = !isWhole || cell.vertical === 'top' ? 0 : cell.vertical === 'middle' ? spare / 2 : spare;
      let y = top + cellTop + table.padding + shift;
      for (const [index, line] of lines.entries()) {
        items.push({ type: 'line', item: line.placedAt(left + cell.x + line.x, y) });
        const own = cell.lineOrigins[firstLine + index] ?? null;
        if (!isRepeated && own !== cell.origin) this.#addPlace(own, node, left + cell.x, y, cell.width, line.heightPt);
        y += line.heightPt;
      }
      if (!isRepeated) this.#addPlace(cell.origin, node, left + cell.x, top + cellTop, cell.width, height);
    }
  }

  #notePlace(node: LinesNode, lines: readonly TextLine[]): void {
    const [first] = lines;
    if (first) this.#addPlace(node.origin, node, this.#geometry.margins.left, first.y, this.#geometry.text.width, heightOfLines(lines));
  }

  #addPlace(origin: string | null, { textBlock }: FlowNode, xPt: number, yPt: number, widthPt: number, heightPt: number): void {
    if (origin === null) return;
    this.#places.push({ origin, ...(textBlock === undefined ? {} : { textBlock }), page: this.writer.context().page + 1, xPt, yPt, widthPt, heightPt });
  }
}

type DocumentContextLike = Pick<InstanceType<typeof DocumentContext>, 'y' | 'pageMargins'>;
