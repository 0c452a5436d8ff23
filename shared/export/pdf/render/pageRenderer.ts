/** pdfmake's renderer with our own hands: text by glyph numbers, all rules of a table in one path, pictures as they are. */
import type { PdfOutlineItem, PdfReference } from 'pdfmake/js/PDFDocument.js';
import { type PdfmakeDocument, Renderer } from '#shared/export/pdf/engine/pdfmakeEngine.ts';
import type { Rule } from '#shared/export/pdf/layout/gridRules.ts';
import type { Picture } from '#shared/export/pdf/pictures/picture.ts';
import type { TextLine } from '#shared/export/pdf/text/textLine.ts';
import { baselineOf, drawText, underlineOf } from './textOperators.ts';

export interface PlacedRules {
  readonly rules: readonly Rule[];
  readonly x: number;
  readonly y: number;
}
export interface PlacedPicture {
  readonly picture: Picture | null;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const RULE_WIDTH_PT = 0.5;

function decimal(value: number): string {
  return String(Math.round(value * 100) / 100);
}

export class PageRenderer extends Renderer {
  readonly #pictures = new Map<Picture, { readonly name: string; readonly reference: PdfReference }>();
  readonly #document: InstanceType<typeof PdfmakeDocument>;
  /** The last bookmark of each level. */
  readonly #bookmarks: PdfOutlineItem[] = [];

  constructor(document: InstanceType<typeof PdfmakeDocument>) {
    super(document);
    this.#document = document;
  }

  override renderLine(line: TextLine, x: number, y: number): void {
    const document = this.#document;
    if (line.bookmark) this.#addBookmark(line.bookmark, y);
    if (line.destination !== null) document.addNamedDestination(line.destination, 'XYZ', null, y, null);
    const { operators, underlined, links } = drawText(line, x, y);
    if (operators === '') return;
    for (let index = line.start; index < line.end; index += 1) {
      const face = line.text.runs[index]?.face;
      if (face) document.page.fonts[face.id] ??= face.reference;
    }
    document.addContent(operators);
    const baseline = baselineOf(line, y);
    for (const span of underlined) {
      const { x: left, y: top, width, height } = underlineOf(span, baseline);
      document.addContent(`${decimal(left)} ${decimal(top)} ${decimal(width)} ${decimal(height)} re f`);
    }
    if (line.link !== null) document.goTo(x, y, line.widthPt, line.heightPt, line.link);
    for (const { run, x: left, width } of links) {
      if (run.link !== null) document.goTo(left, y, width, line.heightPt, run.link);
    }
  }

  override renderVector({ rules, x, y }: PlacedRules): void {
    if (rules.length === 0) return;
    const path = rules.map(({ x1, y1, x2, y2 }) => `${decimal(x + x1)} ${decimal(y + y1)} m ${decimal(x + x2)} ${decimal(y + y2)} l`);
    // Square ends close the corners.
    this.#document.addContent(`${RULE_WIDTH_PT} w 2 J\n${path.join('\n')}\nS`);
  }

  override renderImage({ picture, x, y, width, height }: PlacedPicture): void {
    const document = this.#document;
    if (!picture) {
      document.addContent(`${RULE_WIDTH_PT} w ${decimal(x)} ${decimal(y)} ${decimal(width)} ${decimal(height)} re S`);
      return;
    }
    const { name, reference } = this.#embed(picture);
    document.page.xobjects[name] = reference;
    // Pages count from the top here, pictures stand on their feet.
    document.addContent(`q ${decimal(width)} 0 0 ${decimal(-height)} ${decimal(x)} ${decimal(y + height)} cm /${name} Do Q`);
  }

  #embed(picture: Picture): { readonly name: string; readonly reference: PdfReference } {
    const known = this.#pictures.get(picture);
    if (known) return known;
    const { dictionary, data, palette } = picture;
    const colours = palette ? this.#document.ref() : null;
    if (colours && palette) colours.end(palette);
    const reference = this.#document.ref({
      ...dictionary,
      ...(colours && palette ? { ColorSpace: ['Indexed', 'DeviceRGB', palette.length / 3 - 1, colours] } : {}),
    });
    reference.end(data);
    const embedded = { name: `I${this.#pictures.size + 1}`, reference };
    this.#pictures.set(picture, embedded);
    return embedded;
  }

  #addBookmark({ title, level }: { readonly title: string; readonly level: number }, y: number): void {
    // A level that was passed over hangs under the one above it.
    let parent: PdfOutlineItem = this.#document.outline;
    for (let above = level - 1; above >= 1; above -= 1) {
      const found = this.#bookmarks[above];
      if (found) {
        parent = found;
        break;
      }
    }
    this.#bookmarks.length = Math.min(this.#bookmarks.length, level);
    this.#bookmarks[level] = parent.addItem(title, { expanded: level === 1, top: y, left: this.#document.page.width });
  }
}
