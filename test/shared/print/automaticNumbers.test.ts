/** Numbers of headings and list items. */
import { describe, expect, it } from 'vitest';
import { bulletMarker, HeadingNumbers, orderedMarker } from '#shared/print/automaticNumbers.ts';

describe('HeadingNumbers', () => {
  it('begins the second level anew under each heading of the first', () => {
    const numbers = new HeadingNumbers();
    expect(([1, 2, 2, 1, 2] as const).map((level) => numbers.next(level))).toEqual(['1.', '（1）', '（2）', '2.', '（1）']);
  });

  it('numbers a second level that has no first above it', () => {
    expect(new HeadingNumbers().next(2)).toBe('（1）');
  });
});

describe('list markers', () => {
  it('change with the depth', () => {
    expect([1, 2, 3].map((depth) => orderedMarker(depth, 3))).toEqual(['3.', '（3）', '③']);
    expect(new Set([1, 2, 3].map(bulletMarker)).size).toBe(3);
  });

  it('go on as plain numbers after the last circled one', () => {
    expect([1, 20, 21].map((number) => orderedMarker(3, number))).toEqual(['①', '⑳', '21']);
  });
});
