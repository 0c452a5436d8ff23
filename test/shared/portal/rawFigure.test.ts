import { expect, it } from 'vitest';
import { rawFigure } from '#shared/portal/rawFigure.ts';

it.each([
  ['61,350', '61350'], ['61，350.5万元', '61350.5'], ['35.2%', '35.2'], ['３５．２％', '35.2'], ['92.6分', '92.6'], ['-12.5%', '-12.5'], ['1 234 567', '1234567'],
])('%s goes into a box of the portal as %s', (typed, raw) => {
  expect(rawFigure(typed)).toBe(raw);
});

it.each(['约35%（细分第2）', '无', '—', '前5', '3/120', '12,34', '2022年12.5%，2023年13%'])('%s stays as it was typed', (typed) => {
  expect(rawFigure(` ${typed} `)).toBe(typed);
});
