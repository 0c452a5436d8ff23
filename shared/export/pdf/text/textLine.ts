/** One line of a paragraph, in the shape that pdfmake's page writer places. */
import type { SetText } from './setText.ts';

export interface TextLineOptions {
  readonly text: SetText;
  /** First character, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** From the left edge of the text area or cell. */
  readonly xPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
  /** Added to every place of the line that may be stretched. */
  readonly stretchPt: number;
}

export class TextLine {
  /** pdfmake moves these to the page. */
  x: number;
  y = 0;
  /** pdfmake aligns and stretches lines by these; ours are aligned already. */
  readonly inlines: readonly never[] = [];
  readonly text: SetText;
  readonly start: number;
  readonly end: number;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly stretchPt: number;
  /** A name under which links find this line. */
  destination: string | null = null;
  /** The name to which the whole line leads. */
  link: string | null = null;
  /** The title of the bookmark that leads here, and its level from 1. */
  bookmark: { readonly title: string; readonly level: number } | null = null;

  constructor({ text, start, end, xPt, widthPt, heightPt, stretchPt }: TextLineOptions) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.x = xPt;
    this.widthPt = widthPt;
    this.heightPt = heightPt;
    this.stretchPt = stretchPt;
  }

  /** A copy for another place, as where the header of a table repeats. */
  placedAt(x: number, y: number): TextLine {
    const { text, start, end, widthPt, heightPt, stretchPt } = this;
    const copy = new TextLine({ text, start, end, xPt: x, widthPt, heightPt, stretchPt });
    copy.y = y;
    return copy;
  }

  getHeight(): number {
    return this.heightPt;
  }

  getWidth(): number {
    return this.widthPt;
  }
}
