import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { pictures } from '../../../build/sample/pictures.ts';
import { WIDTH_PX, wordsWidthPx } from '../../../build/sample/shapes.ts';

interface Words {
  readonly text: string;
  readonly sizePx: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where each line of words stands, about. */
function wordsOf(svg: string): readonly Words[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', content = '']): Words => {
    const value = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const [x, y, sizePx] = [Number(value('x')), Number(value('y')), Number(value('font-size'))];
    const text = content.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    const width = wordsWidthPx(text, sizePx);
    const left = { start: x, middle: x - width / 2, end: x - width }[value('text-anchor')] ?? x;
    return { text, sizePx, left, right: left + width, top: y - sizePx * 0.8, bottom: y + sizePx * 0.12 };
  });
}

function widthPercentOf(id: string): number {
  const narrative = ['overview', 'method', 'implementation', 'results']
    .map((part) => readFileSync(new URL(`../../../shared/editions/2024/sample/narrative/${part}.md`, import.meta.url), 'utf8')).join('\n');
  return Number(new RegExp(`\\(${id}\\)\\{(\\d+)\\}`).exec(narrative)?.[1]);
}

const { paperMm, marginsMm } = edition2024.layout;
const textWidthPt = (paperMm.width - marginsMm.left - marginsMm.right) * 72 / 25.4;
const textHeightMm = paperMm.height - marginsMm.top - marginsMm.bottom;

describe.each(Object.entries(pictures))('the picture %s', (id, draw) => {
  const svg = draw();
  const words = wordsOf(svg);
  const shownPt = textWidthPt * widthPercentOf(id) / 100;

  it('has words that are at least 7.5 pt high on paper', () => {
    expect(words.length).toBeGreaterThan(5);
    expect(Math.min(...words.map(({ sizePx }) => sizePx)) * shownPt / WIDTH_PX).toBeGreaterThanOrEqual(7.5);
  });

  it('cuts no words at its edges', () => {
    const heightPx = Number(/height="(\d+)"/.exec(svg)?.[1]);
    expect(words.filter(({ left, right, top, bottom }) => left < 4 || right > WIDTH_PX - 4 || top < 4 || bottom > heightPx - 4)).toEqual([]);
  });

  it('sets no words over others', () => {
    const overlaps = words.flatMap((a, index) => words.slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} × ${b.text}`));
    expect(overlaps).toEqual([]);
  });

  it('leaves room for text on its page', () => {
    const heightPx = Number(/height="(\d+)"/.exec(svg)?.[1]);
    expect(heightPx / WIDTH_PX * shownPt * 25.4 / 72).toBeLessThan(textHeightMm / 2);
  });
});

describe('a drawing', () => {
  it('is the same every time', () => {
    for (const draw of Object.values(pictures)) expect(draw()).toBe(draw());
  });
});
