/** Where each glyph and each picture of a PDF stands, worked out from the content streams as PDF.js parses them: line boxes are measured, not believed. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { applyMatrix, IDENTITY, type Matrix, multiply, toMatrix } from './matrix.ts';

/** Points from the top left corner of the page. */
export interface PdfGlyph {
  readonly text: string;
  readonly xPt: number;
  readonly baselinePt: number;
  /** The advance that the font gives it, without spacing. */
  readonly widthPt: number;
  readonly sizePt: number;
  readonly font: string;
}
export interface PdfPicture {
  readonly xPt: number;
  readonly yPt: number;
  readonly widthPt: number;
  readonly heightPt: number;
}
export interface GlyphPage {
  readonly widthPt: number;
  readonly heightPt: number;
  /** In the order of the content stream. */
  readonly glyphs: readonly PdfGlyph[];
  readonly pictures: readonly PdfPicture[];
}

interface State {
  ctm: Matrix;
  font: string;
  size: number;
  characterSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}
interface ShownGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

const PICTURES: readonly number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageXObjectRepeat, OPS.paintImageMaskXObject];

/** One page's operators, run for what they place. */
class PageRun {
  readonly glyphs: PdfGlyph[] = [];
  readonly pictures: PdfPicture[] = [];
  readonly #saved: State[] = [];
  #state: State = { ctm: IDENTITY, font: '', size: 0, characterSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };
  #textMatrix = IDENTITY;
  #lineMatrix = IDENTITY;

  readonly #leftPt: number;
  readonly #topPt: number;
  readonly #fontName: (id: string) => string;

  constructor(leftPt: number, topPt: number, fontName: (id: string) => string) {
    this.#leftPt = leftPt;
    this.#topPt = topPt;
    this.#fontName = fontName;
  }

  run(operator: number, parameters: readonly unknown[]): void {
    const state = this.#state;
    const number = (index: number) => Number(parameters[index] ?? 0);
    switch (operator) {
      case OPS.save: this.#saved.push({ ...state }); break;
      case OPS.restore: this.#state = this.#saved.pop() ?? state; break;
      case OPS.transform: state.ctm = multiply(state.ctm, toMatrix(parameters)); break;
      case OPS.paintFormXObjectBegin:
        this.#saved.push({ ...state });
        if (parameters[0] !== null && parameters[0] !== undefined) state.ctm = multiply(state.ctm, toMatrix(parameters[0]));
        break;
      case OPS.paintFormXObjectEnd: this.#state = this.#saved.pop() ?? state; break;
      case OPS.beginText: this.#textMatrix = this.#lineMatrix = IDENTITY; break;
      case OPS.setTextMatrix: this.#textMatrix = this.#lineMatrix = toMatrix(parameters[0]); break;
      case OPS.moveText: this.#moveText(number(0), number(1)); break;
      case OPS.setLeadingMoveText:
        state.leading = -number(1);
        this.#moveText(number(0), number(1));
        break;
      case OPS.nextLine: this.#moveText(0, -state.leading); break;
      case OPS.setFont:
        state.font = String(parameters[0]);
        state.size = number(1);
        break;
      case OPS.setCharSpacing: state.characterSpacing = number(0); break;
      case OPS.setWordSpacing: state.wordSpacing = number(0); break;
      case OPS.setHScale: state.scale = number(0); break;
      case OPS.setLeading: state.leading = -number(0); break;
      case OPS.setTextRise: state.rise = number(0); break;
      case OPS.showText: this.#show(parameters[0] as readonly (ShownGlyph | number)[]); break;
      default: if (PICTURES.includes(operator)) this.#picture();
    }
  }

  #moveText(x: number, y: number): void {
    this.#lineMatrix = multiply(this.#lineMatrix, [1, 0, 0, 1, x, y]);
    this.#textMatrix = this.#lineMatrix;
  }

  #show(shown: readonly (ShownGlyph | number)[]): void {
    const { size, characterSpacing, wordSpacing, scale, rise, ctm, font } = this.#state;
    for (const glyph of shown) {
      let advance: number;
      if (typeof glyph === 'number') advance = -glyph * size * scale / 1000;
      else {
        const matrix = multiply(ctm, this.#textMatrix);
        const [x, y] = applyMatrix(matrix, 0, rise);
        const [, top] = applyMatrix(matrix, 0, rise + size);
        const width = glyph.width * size * scale / 1000;
        const [end] = applyMatrix(matrix, width, rise);
        if (glyph.unicode !== '') {
          this.glyphs.push({
            text: glyph.unicode, xPt: x - this.#leftPt, baselinePt: this.#topPt - y, widthPt: end - x, sizePt: Math.abs(top - y), font: this.#fontName(font),
          });
        }
        advance = width + (characterSpacing + (glyph.isSpace ? wordSpacing : 0)) * scale;
      }
      this.#textMatrix = multiply(this.#textMatrix, [1, 0, 0, 1, advance, 0]);
    }
  }

  #picture(): void {
    const [x0, y0] = applyMatrix(this.#state.ctm, 0, 0);
    const [x1, y1] = applyMatrix(this.#state.ctm, 1, 1);
    this.pictures.push({
      xPt: Math.min(x0, x1) - this.#leftPt, yPt: this.#topPt - Math.max(y0, y1), widthPt: Math.abs(x1 - x0), heightPt: Math.abs(y1 - y0),
    });
  }
}

export async function readGlyphs(bytes: Uint8Array): Promise<readonly GlyphPage[]> {
  // PDF.js takes the buffer away, so it gets a copy.
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: GlyphPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { fnArray, argsArray } = await page.getOperatorList();
    const names = new Map<string, string>();
    for (const id of new Set(fnArray.flatMap((operator, index) => (operator === OPS.setFont ? [String(argsArray[index]?.[0])] : [])))) {
      names.set(id, await new Promise((resolve) => {
        page.commonObjs.get(id, (font: unknown) => resolve(typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : id));
      }));
    }
    const fontName = (id: string) => names.get(id) ?? id;
    const run = new PageRun(left, top, fontName);
    for (const [index, operator] of fnArray.entries()) run.run(operator, (argsArray[index] ?? []) as readonly unknown[]);
    pages.push({ widthPt: right - left, heightPt: top - bottom, glyphs: run.glyphs, pictures: run.pictures });
    page.cleanup();
  }
  await task.destroy();
  return pages;
}
