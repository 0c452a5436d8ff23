/** Sets the inlines of a paragraph: chooses a glyph for every character that is drawn, and measures. */
import type { PrintInline } from '#shared/print/printDocument.ts';
import type { DocumentFaces, PlacedGlyph, StyledFaces } from '#shared/export/pdf/faces/documentFaces.ts';
import { BreakClass } from './breakClass.ts';
import type { GlyphRun, SetText, TextLook } from './setText.ts';
import { writeInlines, type WrittenStyle } from './writtenText.ts';

/** Called with each character that no face has. */
export type ReportMissing = (codePoint: number) => void;

const SCRIPT_SIZE = 0.6;
const SUPERSCRIPT_RISE = 0.36;
const SUBSCRIPT_RISE = -0.14;
/** Between Chinese and Western text, as a share of the type size. */
const MIXED_GAP = 0.125;
const FIRST_CHINESE = 0x2e80;
/** Glue that is a space; the other kinds have no width. */
const FIXED_SPACES: ReadonlySet<number> = new Set([0xa0, 0x2007, 0x202f]);

/** A written style with its faces and measures. */
interface ResolvedStyle {
  readonly style: WrittenStyle;
  readonly faces: StyledFaces;
  readonly sizePt: number;
  readonly risePt: number;
}

function resolveStyle(style: WrittenStyle, { font, sizePt, bold = false }: TextLook, faces: DocumentFaces): ResolvedStyle {
  const { script } = style;
  return {
    style,
    faces: faces.style({ slot: font, bold: style.bold ?? bold, italic: style.italic ?? false }),
    sizePt: script === undefined ? sizePt : sizePt * SCRIPT_SIZE,
    risePt: script === undefined ? 0 : sizePt * (script === 'super' ? SUPERSCRIPT_RISE : SUBSCRIPT_RISE),
  };
}

function isDrawn(breakClass: number | undefined, codePoint: number): boolean {
  switch (breakClass) {
    case BreakClass.invisible:
    case BreakClass.newline:
    case BreakClass.zeroWidthBreak: return false;
    case BreakClass.glue: return FIXED_SPACES.has(codePoint);
    default: return true;
  }
}

/** The run goes on where the next glyph is drawn like the last one. */
function continueRun(run: GlyphRun | undefined, { face, thickened, slanted }: PlacedGlyph, { style, sizePt, risePt }: ResolvedStyle): GlyphRun {
  const underlined = style.underlined ?? false;
  const link = style.link ?? null;
  const goesOn = run !== undefined && run.face === face && run.thickened === thickened && run.slanted === slanted
    && run.sizePt === sizePt && run.risePt === risePt && run.underlined === underlined && run.link === link;
  return goesOn ? run : { face, sizePt, risePt, thickened, slanted, underlined, link };
}

/** Room wherever Chinese characters touch Western letters or digits. */
function mixedGaps(codePoints: readonly number[], classes: Uint8Array, gap: number): readonly number[] {
  const isChinese = (index: number) => classes[index] === BreakClass.ideograph && (codePoints[index] ?? 0) >= FIRST_CHINESE;
  const isWestern = (index: number) => classes[index] === BreakClass.word;
  return codePoints.map((_codePoint, index) => (
    (isChinese(index) && isWestern(index + 1)) || (isWestern(index) && isChinese(index + 1)) ? gap : 0
  ));
}

export function setInlines(inlines: readonly PrintInline[], look: TextLook, faces: DocumentFaces, reportMissing: ReportMissing): SetText {
  const written = writeInlines(inlines);
  const { codePoints, styles, emptyBoxes } = written;
  const { classes, ends } = written.classify();
  const glyphs: number[] = [];
  const widths: number[] = [];
  const runs: (GlyphRun | undefined)[] = [];
  let resolved: ResolvedStyle | undefined;
  let run: GlyphRun | undefined;
  for (const [index, codePoint] of codePoints.entries()) {
    if (!isDrawn(classes[index], codePoint)) {
      glyphs.push(-1);
      widths.push(0);
      runs.push(undefined);
      continue;
    }
    const style = styles[index] ?? {};
    if (resolved?.style !== style) resolved = resolveStyle(style, look, faces);
    const glyph = emptyBoxes.has(index) ? faces.emptyBox : resolved.faces.glyphOf(codePoint);
    if (glyph.isMissing) reportMissing(codePoint);
    run = continueRun(run, glyph, resolved);
    glyphs.push(glyph.number);
    widths.push(glyph.width * resolved.sizePt / 1000 + (look.spacingPt ?? 0));
    runs.push(run);
  }
  return { look, codePoints, classes, ends, glyphs, widths, gaps: mixedGaps(codePoints, classes, look.sizePt * MIXED_GAP), runs };
}
