/** What can be wrong with a laid-out page, whoever laid it out. Each check gives one line a problem. */
import type { LayoutProfile } from '#shared/form/layout.ts';
import type { PrintDocument } from '#shared/print/printDocument.ts';
import { inlineText } from '../printText.ts';
import { foldSpace } from '../printUnits.ts';
import { isInBody, POINTS_PER_MM, textArea } from './pageArea.ts';
import type { GlyphPage } from './readGlyphs.ts';
import { type TextLine, textLines } from './textLines.ts';

export function emptyPages(pages: readonly GlyphPage[], layout: LayoutProfile): readonly string[] {
  const area = textArea(layout);
  return pages.flatMap(({ glyphs, pictures }, index) => (
    pictures.length === 0 && !glyphs.some((glyph) => isInBody(glyph, area) && glyph.text.trim() !== '') ? [`page ${index + 1} is empty`] : []
  ));
}

function isPageNumber({ text }: TextLine): boolean {
  return /^—\d+—$/u.test(foldSpace(text));
}

/** Text and pictures over the margins by more than so many millimetres. */
export function overTheMargins(pages: readonly GlyphPage[], layout: LayoutProfile, toleranceMm: number): readonly string[] {
  const area = textArea(layout);
  const tolerance = toleranceMm * POINTS_PER_MM;
  const isOver = (left: number, top: number, right: number, bottom: number) => (
    left < area.left - tolerance || top < area.top - tolerance || right > area.right + tolerance || bottom > area.bottom + tolerance
  );
  const lines = textLines(pages).filter((line) => !isPageNumber(line))
    .filter(({ leftPt, rightPt, baselinePt, sizePt }) => isOver(leftPt, baselinePt - 0.88 * sizePt, rightPt, baselinePt + 0.12 * sizePt));
  const pictures = pages.flatMap((page, index) => page.pictures
    .filter(({ xPt, yPt, widthPt, heightPt }) => isOver(xPt, yPt, xPt + widthPt, yPt + heightPt)).map(() => `page ${index + 1}: a picture`));
  return [...lines.map(({ page, text }) => `page ${page + 1}: ${text}`), ...pictures];
}

/** `— 1 —` on each page but those of a first part without numbers: right on odd pages, left on even ones, one character in. */
export function wrongPageNumbers(pages: readonly GlyphPage[], { layout, parts }: PrintDocument, toleranceMm: number): readonly string[] {
  const area = textArea(layout);
  const { pageNumber } = layout;
  const tolerance = toleranceMm * POINTS_PER_MM;
  const outside = Map.groupBy(textLines(pages).filter((line) => !isInBody(line, area)), ({ page }) => page);
  const bare = parts.some(({ pageNumbers }) => pageNumbers === 'outside') ? Number(parts[0]?.pageNumbers === 'none') : pages.length;
  return pages.flatMap((_page, index) => {
    const [line, ...more] = outside.get(index) ?? [];
    const text = foldSpace([line, ...more].map((one) => one?.text ?? '').join(''));
    const wanted = index < bare ? '' : `—${index - bare + 1}—`;
    if (text !== wanted) return [`page ${index + 1} has “${text}” for “${wanted}”`];
    if (!line) return [];
    const inset = (index - bare) % 2 === 0 ? area.right - line.rightPt : line.leftPt - area.left;
    const below = line.baselinePt - 0.88 * line.sizePt - area.bottom;
    return [
      ...(Math.abs(inset - pageNumber.sizePt) > tolerance ? [`page ${index + 1}: its number stands ${inset.toFixed(1)} pt in`] : []),
      ...(below < 0 || below > 2 * pageNumber.belowTextMm * POINTS_PER_MM ? [`page ${index + 1}: its number stands ${below.toFixed(1)} pt below the text`] : []),
    ];
  });
}

/** Headings, titles of tables and captions above tables that end a page: what they belong to is on the next. */
export function strandedHeadings(pages: readonly GlyphPage[], { layout, parts }: PrintDocument): readonly string[] {
  const area = textArea(layout);
  const keptWithNext = new Set(parts.flatMap(({ blocks }) => blocks).flatMap((block): readonly string[] => {
    if (block.kind === 'heading') return [foldSpace(`${block.number ?? ''}${inlineText(block.inlines)}`)];
    if (block.kind === 'tableCaption') return [foldSpace(`${block.caption.label}${block.caption.number}${block.caption.text}`)];
    return block.kind === 'paragraph' && block.style === 'tableTitle' ? [foldSpace(inlineText(block.inlines))] : [];
  }));
  const lines = Map.groupBy(textLines(pages).filter((line) => isInBody(line, area)), ({ page }) => page);
  return pages.slice(0, -1).flatMap((page, index) => {
    const body = lines.get(index) ?? [];
    const last = body.at(-1);
    if (!last || page.pictures.some(({ yPt }) => yPt > last.baselinePt)) return [];
    const text = foldSpace(body.map((line) => line.text).join(''));
    return [...keptWithNext].filter((kept) => text.endsWith(kept)).map((kept) => `page ${index + 1} ends with “${kept}”`);
  });
}

/** The heart of a glyph, in ems: two of them meet only when one is printed over the other. */
const HEART = { left: 0.25, right: 0.75, above: 0.75, below: 0 };

/** Text printed over text or over pictures. */
export function overprints(pages: readonly GlyphPage[]): readonly string[] {
  return pages.flatMap(({ glyphs, pictures }, index) => {
    const hearts = glyphs.filter(({ text }) => text.trim() !== '').map(({ text, xPt, widthPt, baselinePt, sizePt }) => ({
      text,
      left: xPt + HEART.left * widthPt, right: xPt + HEART.right * widthPt,
      top: baselinePt - HEART.above * sizePt, bottom: baselinePt + HEART.below * sizePt,
    })).sort((a, b) => a.top - b.top);
    type Heart = (typeof hearts)[number];
    const meet = (a: Heart, b: Heart) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const over: string[] = [];
    for (const [position, heart] of hearts.entries()) {
      for (let next = position + 1; next < hearts.length; next += 1) {
        const other = hearts[next];
        if (!other || other.top >= heart.bottom) break;
        if (meet(heart, other)) over.push(`page ${index + 1}: “${heart.text}” and “${other.text}”`);
      }
      const covered = pictures.some(({ xPt, yPt, widthPt, heightPt }) => meet(heart, { text: '', left: xPt, right: xPt + widthPt, top: yPt, bottom: yPt + heightPt }));
      if (covered) over.push(`page ${index + 1}: “${heart.text}” and a picture`);
    }
    return over;
  });
}
