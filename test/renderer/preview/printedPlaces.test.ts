/** From places to rectangles on pages, and back. */
import { describe, expect, it } from 'vitest';
import type { PrintedPlace } from '#shared/export/exporter.ts';
import { edition2024 as edition } from '#shared/editions/2024/edition.ts';
import { placeAt, rectangleAt, rectanglesOf, rectanglesOfBlock } from '#renderer/preview/printedPlaces.ts';

function place(origin: string, page: number, xPt: number, yPt: number, widthPt = 100, heightPt = 20): PrintedPlace {
  return { origin, page, xPt, yPt, widthPt, heightPt };
}

describe('pointing at a page', () => {
  const grid = place('section:application', 2, 50, 100, 400, 300);
  const cell = place('field:company.name', 2, 150, 100, 120, 30);
  const inner = place('field:company.creditCode', 2, 160, 105, 20, 10);

  it('means the smallest rectangle under the point', () => {
    expect(placeAt([grid, cell, inner], 2, 165, 110)?.origin).toBe('field:company.creditCode');
    expect(placeAt([inner, cell, grid], 2, 200, 110)?.origin).toBe('field:company.name');
  });
  it('means the field beside its label, and the table where no field is near', () => {
    expect(placeAt([grid, cell], 2, 100, 115)?.origin).toBe('field:company.name');
    expect(placeAt([grid, cell], 2, 60, 380)?.origin).toBe('section:application');
  });
  it('reaches a line of text that is missed by a little', () => {
    expect(placeAt([cell], 2, 200, 140)?.origin).toBe('field:company.name');
    expect(placeAt([cell], 2, 200, 300)).toBeNull();
  });
  it('never means another page', () => {
    expect(placeAt([cell], 3, 165, 110)).toBeNull();
  });
});

describe('where a place is printed', () => {
  const cover = place('field:company.name', 1, 200, 400);
  const section = place('section:application', 2, 60, 80);
  const form = place('field:company.name', 2, 150, 100);

  it('is first of all where its section asks for it', () => {
    expect(rectanglesOf(edition, [cover, section, form], 'field:company.name', 'review')).toEqual([form]);
  });
  it('is where the open step prints it, when it does', () => {
    const narrative = [place('section:narrative', 7, 60, 80), place('field:company.name', 7, 60, 120)];
    const after = [place('section:innovation', 6, 60, 80), place('field:company.name', 6, 60, 120)];
    expect(rectanglesOf(edition, [cover, section, form, ...narrative], 'field:company.name', 'narrative')).toEqual([narrative[1]]);
    expect(rectanglesOf(edition, [cover, section, form, ...after, ...narrative], 'field:company.name', 'application')).toEqual([form]);
    expect(rectanglesOf(edition, [cover, section, form, ...narrative], 'field:company.name', 'cover')).toEqual([form]);
  });
  it('is elsewhere when its section does not print it', () => {
    expect(rectanglesOf(edition, [cover, section], 'field:company.name', 'review')).toEqual([cover]);
  });
  it('is at the head of its section when it prints nothing itself', () => {
    const table = place('section:economic', 4, 60, 80);
    expect(rectanglesOf(edition, [place('section:economic', 5, 60, 80), table], 'cell:economic/own-1/later', 'review')).toEqual([table]);
  });
  it('is nowhere for what paper does not show', () => {
    expect(rectanglesOf(edition, [cover, section, form], 'field:eligibility.credit', 'review')).toEqual([]);
    expect(rectanglesOf(edition, [cover], 'evidence:e1', 'review')).toEqual([]);
    expect(rectanglesOf(edition, [cover], 'nonsense', 'review')).toEqual([]);
  });
  it('is read from the top, page after page', () => {
    const parts = [place('field:narrative.method', 8, 60, 70), place('field:narrative.method', 7, 60, 300), place('field:narrative.method', 7, 60, 90)];
    expect(rectanglesOf(edition, parts, 'field:narrative.method', 'review').map(({ page, yPt }) => [page, yPt])).toEqual([[7, 90], [7, 300], [8, 70]]);
  });
});

describe('a place in a long text', () => {
  const paragraphs = [place('field:narrative.method', 7, 60, 90, 400, 100), place('field:narrative.method', 7, 60, 200, 400, 300), place('field:narrative.method', 8, 60, 70, 400, 100)];

  it.each([[0, 90], [0.1, 90], [0.5, 200], [0.79, 200], [0.9, 70], [1, 70], [7, 70], [-1, 90]])('%d of the height is in the paragraph at %d', (fraction, yPt) => {
    expect(rectangleAt(paragraphs, fraction)?.yPt).toBe(yPt);
  });
  it('is nowhere when nothing is printed', () => {
    expect(rectangleAt([], 0.5)).toBeNull();
  });
});

describe('a block of a text', () => {
  const heading = place('field:narrative.method', 7, 60, 100);
  const block = (textBlock: number, page: number, yPt: number) => ({ ...place('field:narrative.method', page, 60, yPt), textBlock });
  const printed = [heading, block(0, 7, 130), block(1, 7, 160), block(1, 8, 80), block(3, 8, 120)];

  it('is told by who points at it, and its heading as the text itself', () => {
    expect(placeAt(printed, 8, 100, 90)).toMatchObject({ origin: 'field:narrative.method', textBlock: 1 });
    expect(placeAt(printed, 7, 100, 105)).not.toHaveProperty('textBlock');
  });
  it('is found on all its pages', () => {
    expect(rectanglesOfBlock(printed, 1)).toEqual([printed[2], printed[3]]);
  });
  it('that prints nothing is found at what stands before it', () => {
    expect(rectanglesOfBlock(printed, 2)).toEqual([printed[2], printed[3]]);
    expect(rectanglesOfBlock(printed, 9)).toEqual([printed[4]]);
  });
  it('is the whole text where no block is told, or none is printed', () => {
    expect(rectanglesOfBlock(printed, null)).toBe(printed);
    expect(rectanglesOfBlock([heading], 4)).toEqual([heading]);
  });
});
