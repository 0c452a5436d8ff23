/** Puts a small mark (证实性材料5) into the upper right corner of a page as it is seen: turned pages and pages whose visible part is cut out included. */
import { degrees, grayscale, type PDFEmbeddedPage, type PDFPage } from '@cantoo/pdf-lib';

const FROM_EDGE_PT = 14;

export interface Mark {
  readonly page: PDFEmbeddedPage;
  /** Of its words. */
  readonly widthPt: number;
}

export function markPage(page: PDFPage, { page: mark, widthPt }: Mark): void {
  const { x, y, width, height } = page.getCropBox();
  const turned = ((page.getRotation().angle % 360) + 360) % 360;
  const across = turned % 180 === 0 ? width : height;
  // A page smaller than a mark bears it at its own size.
  const scale = Math.min(1, (across - 2) / (widthPt + FROM_EDGE_PT));
  const [markWidth, markHeight, edge] = [widthPt * scale, mark.height * scale, FROM_EDGE_PT * scale];
  const corner = {
    0: { x: x + width - edge - markWidth, y: y + height - edge - markHeight },
    90: { x: x + edge + markHeight, y: y + height - edge - markWidth },
    180: { x: x + edge + markWidth, y: y + edge + markHeight },
    270: { x: x + width - edge - markHeight, y: y + edge + markWidth },
  }[turned] ?? { x: x + edge, y: y + edge };
  // White under the words: they can be read on a dark scan too.
  page.drawRectangle({ ...corner, width: markWidth, height: markHeight, rotate: degrees(turned), color: grayscale(1), opacity: 0.85 });
  page.drawPage(mark, { ...corner, width: mark.width * scale, height: markHeight, rotate: degrees(turned) });
}
