/** Industries and regions by name, number and pinyin initials. */
import { describe, expect, it } from 'vitest';
import { searchNames } from '#renderer/fields/inputs/searchNames.ts';
import { loadPinyinInitials } from '#renderer/fields/inputs/usePinyinInitials.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';

const initialsOf = await loadPinyinInitials();
const industries = edition2024.industries.map(({ code, name }) => ({ code, name, initials: initialsOf(name) }));
const found = (query: string) => searchNames(industries, query).map(({ code }) => code);

describe('looking for an industry', () => {
  it('finds it by a part of its name, beginnings first', () => {
    expect(found('专用')).toEqual(['C35']);
    expect(found('金属').at(0)).toBe('C33');
  });

  it('finds it by its number, with or without the letter', () => {
    expect(found('34')).toEqual(['C34']);
    expect(found('c34')).toEqual(['C34']);
  });

  it('finds it by the initials of its pinyin, also from its middle', () => {
    expect(found('tysb')).toEqual(['C34']);
    expect(found('YYZZ')).toContain('C27');
  });

  it('lists all when nothing is asked, and nothing for what is not there', () => {
    expect(found(' ')).toHaveLength(31);
    expect(found('农家乐')).toEqual([]);
  });
});
