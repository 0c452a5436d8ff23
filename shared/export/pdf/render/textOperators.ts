/** The operators that draw one line of text (ISO 32000-1, 9.4): glyphs by number, the room between them set run by run. */
import type { GlyphRun } from '#shared/export/pdf/text/setText.ts';
import { canStretchAfter } from '#shared/export/pdf/text/stretch.ts';
import type { TextLine } from '#shared/export/pdf/text/textLine.ts';

/** Thickened strokes are so much of the type size wide. */
const THICKENED_STROKE = 0.022;
const SLANT = 0.21;
/** Height of the baseline in the em box that all faces are set in, so that none disturbs the line. */
const ASCENDER = 0.88;
const UNDERLINE_DROP = 0.14;
const UNDERLINE_WIDTH_PT = 0.6;

export interface DrawnSpan {
  readonly run: GlyphRun;
  readonly x: number;
  readonly width: number;
}
export interface DrawnText {
  readonly operators: string;
  /** Stretches of the line that lie on a rule or lead somewhere. */
  readonly underlined: readonly DrawnSpan[];
  readonly links: readonly DrawnSpan[];
}

const HEX = Array.from({ length: 0x10000 }, (_, value) => value.toString(16).padStart(4, '0'));

function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/** From the top of the page. */
export function baselineOf({ text: { look }, heightPt }: TextLine, y: number): number {
  return y + (heightPt - look.sizePt) / 2 + ASCENDER * look.sizePt;
}

class TextWriter {
  readonly underlined: DrawnSpan[] = [];
  readonly links: DrawnSpan[] = [];
  #out = '';
  #hex = '';
  #spacing: string | null = null;
  #thickened = false;

  moveTo(run: GlyphRun, x: number, baseline: number): void {
    this.#flush();
    if (run.thickened !== this.#thickened) {
      this.#out += run.thickened ? `2 Tr ${decimal(run.sizePt * THICKENED_STROKE)} w\n` : '0 Tr\n';
      this.#thickened = run.thickened;
    }
    this.#out += `/${run.face.id} ${decimal(run.sizePt)} Tf 1 0 ${run.slanted ? SLANT : 0} -1 ${decimal(x)} ${decimal(baseline - run.risePt)} Tm\n`;
  }

  /** `room`: between this glyph and the next. */
  add(glyph: number, room: number): void {
    const spacing = decimal(room);
    if (spacing !== this.#spacing) {
      this.#flush();
      this.#out += `${spacing} Tc\n`;
      this.#spacing = spacing;
    }
    this.#hex += HEX[glyph] ?? '0000';
  }

  finish(): string {
    this.#flush();
    // The width of strokes and the mode of text outlive the text object.
    return `BT\n${this.#out}${this.#thickened ? '0 Tr\n' : ''}0 Tc\nET`;
  }

  #flush(): void {
    if (this.#hex !== '') this.#out += `<${this.#hex}> Tj\n`;
    this.#hex = '';
  }
}

export function drawText(line: TextLine, x: number, y: number): DrawnText {
  const { text, start, end, stretchPt } = line;
  const { glyphs, widths, gaps, runs, look } = text;
  const baseline = baselineOf(line, y);
  const writer = new TextWriter();
  const underlined: DrawnSpan[] = [];
  const links: DrawnSpan[] = [];
  let run: GlyphRun | undefined;
  let runX = x;
  let pen = x;
  const closeRun = () => {
    if (run?.underlined) underlined.push({ run, x: runX, width: pen - runX });
    if (run?.link) links.push({ run, x: runX, width: pen - runX });
  };
  for (let index = start; index < end; index += 1) {
    const glyph = glyphs[index] ?? -1;
    if (glyph < 0) continue;
    const next = runs[index];
    if (next && next !== run) {
      closeRun();
      run = next;
      runX = pen;
      writer.moveTo(run, pen, baseline);
    }
    const added = (index < end - 1 ? gaps[index] ?? 0 : 0) + (stretchPt !== 0 && canStretchAfter(text, index) ? stretchPt : 0);
    writer.add(glyph, (look.spacingPt ?? 0) + added + widenedBy(line, index));
    pen += (widths[index] ?? 0) + added;
  }
  closeRun();
  return { operators: run ? writer.finish() : '', underlined, links };
}

/** A character that is wider here than its glyph: the room after the number of a list item. */
function widenedBy({ text: { widths, glyphs, runs, look } }: TextLine, index: number): number {
  const run = runs[index];
  if (!run) return 0;
  const own = run.face.widthOf(glyphs[index] ?? 0) * run.sizePt / 1000 + (look.spacingPt ?? 0);
  return (widths[index] ?? 0) - own;
}

export function underlineOf({ run, x, width }: DrawnSpan, baseline: number): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  return { x, y: baseline + run.sizePt * UNDERLINE_DROP, width, height: UNDERLINE_WIDTH_PT };
}
