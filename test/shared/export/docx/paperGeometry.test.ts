import { describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { columnTwips } from '#shared/export/docx/columnTwips.ts';
import { paperGeometry } from '#shared/export/docx/paperGeometry.ts';
import { madeUpLayout } from '../../../support/madeUpLayout.ts';

const MM = 1440 / 25.4;

describe('the paper in Word’s units', () => {
  it('has the margins of GB/T 9704 to a tenth of a millimetre', () => {
    const { margins, paper, text } = paperGeometry(edition2024.layout);
    const inMm = Object.fromEntries(Object.entries(margins).map(([side, twips]) => [side, Math.round(twips / MM * 10) / 10]));
    expect(inMm).toEqual({ top: 37, right: 26, bottom: 35, left: 28 });
    expect(margins.left + text.width + margins.right).toBe(paper.width);
    expect(margins.top + text.height + margins.bottom).toBe(paper.height);
  });

  it.each([['2024', edition2024.layout], ['made up', madeUpLayout]])('holds the characters of a line and the lines of a page, and not one more: %s', (_name, layout) => {
    const { text, linePitch, characterSpacing, characterSpace } = paperGeometry(layout);
    const { sizePt, charactersPerLine, linesPerPage } = layout.body;
    const spaced = sizePt * 20 + characterSpacing;
    expect(Math.floor(text.width / spaced)).toBe(charactersPerLine);
    expect(Math.floor(text.height / linePitch)).toBe(linesPerPage);
    const onGrid = (sizePt + characterSpace / 4096) * 20;
    expect(Math.floor(text.width / onGrid)).toBe(charactersPerLine);
  });

  it('sets the page number seven millimetres under the text', () => {
    const { margins, footerDistance, footerLine } = paperGeometry(edition2024.layout);
    expect((margins.bottom - footerDistance - footerLine / 2) / MM).toBeCloseTo(7, 1);
  });
});

describe('columns in twips', () => {
  it('are together as wide as the text, however their millimetres round', () => {
    const columnsMm = Array.from({ length: 7 }, () => 156 / 7);
    const columns = columnTwips(columnsMm);
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(paperGeometry(edition2024.layout).text.width);
    expect(Math.max(...columns) - Math.min(...columns)).toBeLessThanOrEqual(1);
  });
});
