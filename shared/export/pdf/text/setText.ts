/** A paragraph set in type: for each character its glyph, width and class, and where lines may end. Widths in points. */
import type { FontSlot } from '#shared/form/layout.ts';
import type { PrintInline } from '#shared/print/printDocument.ts';
import type { DocumentFaces, PlacedGlyph, StyledFaces } from '#shared/export/pdf/faces/documentFaces.ts';
import type { EmbeddedFace } from '#shared/export/pdf/faces/embeddedFace.ts';
import { BreakClass } from './breakClass.ts';
import { breakClassesOf, LineEnd, lineEndsOf } from './lineBreaks.ts';

export interface TextLook {
  readonly font: FontSlot;
  readonly sizePt: number;
  readonly bold?: boolean;
  /** Added to every character, so that a whole number of them fills a line. */
  readonly spacingPt?: number;
}
/** Neighbouring characters that are drawn alike. */
export interface GlyphRun {
  readonly face: EmbeddedFace;
  readonly sizePt: number;
  readonly risePt: number;
  readonly thickened: boolean;
  readonly slanted: boolean;
  readonly underlined: boolean;
  /** Named place in the document. */
  readonly link: string | null;
}
export interface SetText {
  readonly look: TextLook;
  readonly codePoints: readonly number[];
  readonly classes: Uint8Array;
  readonly ends: Uint8Array;
  /** Glyph numbers in the face of the run. -1: nothing is drawn. */
  readonly glyphs: readonly number[];
  readonly widths: readonly number[];
  /** Room between Chinese and Western text, which goes away at the end of a line. */
  readonly gaps: readonly number[];
  readonly runs: readonly GlyphRun[];
}
/** Called with each character that no face has. */
export type ReportMissing = (codePoint: number) => void;

const SCRIPT_SIZE = 0.6;
const SUPERSCRIPT_RISE = 0.36;
const SUBSCRIPT_RISE = -0.14;
/** Between Chinese and Western text, as a share of the type size. */
const MIXED_GAP = 0.125;
const CHECKED_BOX = 0x2611;
const NO_BREAK_SPACE = 0xa0;
const IDEOGRAPHIC_SPACE = 0x3000;
const SPACE = 0x20;

/** Kinds that a reader takes for white space or nothing: no gap beside them. */
function isChinese(breakClass: number, codePoint: number): boolean {
  return breakClass === BreakClass.ideograph && codePoint >= 0x2e80;
}

class TextSetter {
  readonly codePoints: number[] = [];
  readonly glyphs: number[] = [];
  readonly widths: number[] = [];
  readonly runs: GlyphRun[] = [];
  /** First and last index of what is written by hand or belongs together. */
  readonly blanks: (readonly [number, number])[] = [];
  readonly options: (readonly [number, number])[] = [];
  readonly #faces: DocumentFaces;
  readonly #look: TextLook;
  readonly #reportMissing: ReportMissing;

  constructor(faces: DocumentFaces, look: TextLook, reportMissing: ReportMissing) {
    this.#faces = faces;
    this.#look = look;
    this.#reportMissing = reportMissing;
  }

  text(text: string, style: { readonly bold?: boolean; readonly italic?: boolean; readonly script?: 'super' | 'sub'; readonly link?: string; readonly underlined?: boolean } = {}): void {
    const { font, sizePt, bold } = this.#look;
    const styled = this.#faces.style({ slot: font, bold: style.bold ?? bold ?? false, italic: style.italic ?? false });
    const size = style.script ? sizePt * SCRIPT_SIZE : sizePt;
    const risePt = style.script === 'super' ? sizePt * SUPERSCRIPT_RISE : style.script === 'sub' ? sizePt * SUBSCRIPT_RISE : 0;
    for (const character of text) this.#add(character.codePointAt(0) ?? 0, styled, { sizePt: size, risePt, link: style.link ?? null, underlined: style.underlined ?? false });
  }

  blank(characters: number, underlined: boolean): void {
    const start = this.codePoints.length;
    this.text(String.fromCodePoint(IDEOGRAPHIC_SPACE).repeat(characters), { underlined });
    if (characters > 0) this.blanks.push([start, this.codePoints.length - 1]);
  }

  box(checked: boolean, label: string): void {
    const start = this.codePoints.length;
    if (checked) {
      this.text(String.fromCodePoint(CHECKED_BOX));
    } else {
      this.#push(0x25a1, this.#faces.emptyBox, { sizePt: this.#look.sizePt, risePt: 0, link: null, underlined: false });
    }
    this.text(`${String.fromCodePoint(NO_BREAK_SPACE)}${label}`);
    this.options.push([start, this.codePoints.length - 1]);
  }

  #add(codePoint: number, styled: StyledFaces, place: Pick<GlyphRun, 'sizePt' | 'risePt' | 'link' | 'underlined'>): void {
    const isTab = codePoint === 0x09;
    const glyph = styled.glyphOf(isTab ? SPACE : codePoint);
    this.#push(isTab ? SPACE : codePoint, glyph, place);
  }

  #push(codePoint: number, glyph: PlacedGlyph, { sizePt, risePt, link, underlined }: Pick<GlyphRun, 'sizePt' | 'risePt' | 'link' | 'underlined'>): void {
    const last = this.runs.at(-1);
    const goesOn = last && last.face === glyph.face && last.sizePt === sizePt && last.risePt === risePt && last.link === link
      && last.underlined === underlined && last.thickened === glyph.thickened && last.slanted === glyph.slanted;
    this.codePoints.push(codePoint);
    this.glyphs.push(glyph.number);
    this.widths.push(glyph.width * sizePt / 1000 + (this.#look.spacingPt ?? 0));
    this.runs.push(goesOn ? last : { face: glyph.face, sizePt, risePt, thickened: glyph.thickened, slanted: glyph.slanted, underlined, link });
    if (glyph.isMissing) this.missing.push([this.codePoints.length - 1, codePoint]);
  }

  readonly missing: (readonly [number, number])[] = [];

  finish(): SetText {
    const { codePoints, glyphs, widths, runs } = this;
    const classes = breakClassesOf(codePoints);
    for (const [first, last] of this.blanks) classes.fill(BreakClass.ideograph, first, last + 1);
    const ends = lineEndsOf(codePoints, classes);
    // An option that has to be parted after all parts where its text allows it.
    for (const [first, last] of this.options) {
      for (let index = first; index < last; index += 1) if (ends[index] === LineEnd.allowed) ends[index] = LineEnd.joint;
    }
    const unseen = (index: number) => {
      const breakClass = classes[index];
      return breakClass === BreakClass.invisible || breakClass === BreakClass.newline || breakClass === BreakClass.zeroWidthBreak
        || (breakClass === BreakClass.glue && codePoints[index] !== NO_BREAK_SPACE && codePoints[index] !== 0x202f && codePoints[index] !== 0x2007);
    };
    const gaps: number[] = Array.from({ length: codePoints.length }, () => 0);
    for (let index = 0; index < codePoints.length; index += 1) {
      if (unseen(index)) {
        glyphs[index] = -1;
        widths[index] = 0;
        continue;
      }
      const chinese = isChinese(classes[index] ?? 0, codePoints[index] ?? 0);
      const nextChinese = isChinese(classes[index + 1] ?? 0, codePoints[index + 1] ?? 0);
      const western = classes[index] === BreakClass.word;
      if ((chinese && classes[index + 1] === BreakClass.word) || (western && nextChinese)) gaps[index] = this.#look.sizePt * MIXED_GAP;
    }
    for (const [index, codePoint] of this.missing) if (glyphs[index] !== -1) this.#reportMissing(codePoint);
    return { look: this.#look, codePoints, classes, ends, glyphs, widths, gaps, runs };
  }
}

type InlineSetters = { readonly [K in PrintInline['kind']]: (inline: Extract<PrintInline, { readonly kind: K }>, setter: TextSetter) => void };
const inlineSetters: InlineSetters = {
  text: (inline, setter) => setter.text(inline.text, inline),
  break: (_inline, setter) => setter.text('\n'),
  blank: ({ characters, underlined }, setter) => setter.blank(characters, underlined),
  box: ({ checked, label }, setter) => setter.box(checked, label),
  reference: ({ text, target }, setter) => setter.text(text, { link: target }),
};

function setInline<K extends PrintInline['kind']>(inline: Extract<PrintInline, { readonly kind: K }>, setter: TextSetter): void {
  const set: InlineSetters[K] = inlineSetters[inline.kind];
  set(inline, setter);
}

export function setInlines(inlines: readonly PrintInline[], look: TextLook, faces: DocumentFaces, reportMissing: ReportMissing): SetText {
  const setter = new TextSetter(faces, look, reportMissing);
  for (const inline of inlines) setInline(inline, setter);
  return setter.finish();
}
