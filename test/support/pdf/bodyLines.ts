/** Lines of body text and the full pages that they make. */
import type { LayoutProfile } from '#shared/form/layout.ts';
import { type Area, isInBody } from './pageArea.ts';
import type { TextLine } from './textLines.ts';

const isOfSize = (size: number) => ({ sizePt }: TextLine) => Math.abs(sizePt - size) < 0.05;

/** The part of the fixed pitch that a line takes: half-leading above and below the em box, whose ascender is 0.88. */
export function lineBox({ baselinePt, sizePt }: TextLine, pitchPt: number): { readonly top: number; readonly bottom: number } {
  const top = baselinePt - 0.88 * sizePt - (pitchPt - sizePt) / 2;
  return { top, bottom: top + pitchPt };
}

/** Pages on which nothing but body text fills every line. */
export function fullBodyPages(lines: readonly TextLine[], { body }: LayoutProfile, area: Area): readonly (readonly TextLine[])[] {
  const byPage = Map.groupBy(lines.filter((line) => isInBody(line, area)), ({ page }) => page);
  return [...byPage.values()].filter((page) => page.every(isOfSize(body.sizePt)) && page.length === body.linesPerPage);
}

/** Second and further lines of paragraphs of body text, each with the line above it on the same page. */
export function continuations(lines: readonly TextLine[], { body }: LayoutProfile, area: Area): readonly (readonly [TextLine, TextLine])[] {
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    const goesOn = above && above.page === line.page && isOfSize(body.sizePt)(above) && isOfSize(body.sizePt)(line)
      && Math.abs(line.leftPt - area.left) < 1 && above.rightPt > area.right - 1 && isInBody(line, area);
    return goesOn ? [[above, line] as const] : [];
  });
}
