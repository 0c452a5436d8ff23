import { describe, expect, it } from 'vitest';
import { inUnit } from '#renderer/tables/paste/inUnit.ts';
import { isUnit, placesBetween } from '#renderer/tables/paste/unitFactor.ts';

describe('units', () => {
  it.each([
    ['亿元', '万元', 4], ['元', '万元', -4], ['百万元', '万元', 2], ['人民币亿元', '万元', 4], ['万元', '万元', 0], ['元/人', '万元/人', -4],
    ['千克标准煤/万元', '吨标准煤/万元', -3], ['tce/万元', '吨标准煤/万元', 0], ['吨标准煤/亿元', '吨标准煤/万元', -4], ['‰', '%', -1],
  ])('from %s to %s the point moves by %d places', (from, to, places) => {
    expect(placesBetween(from, to)).toBe(places);
  });

  it.each([['台', '万元'], ['万美元', '万元'], ['万元', '万元/人'], ['%', '次'], ['', '万元']])('%s is no %s', (from, to) => {
    expect(placesBetween(from, to)).toBeNull();
  });

  it('are not every word in brackets', () => {
    expect(['亿元', '%', '万元/人', '次'].map(isUnit)).toEqual([true, true, true, true]);
    expect(['合并口径', '规上', '含税', ''].map(isUnit)).toEqual([false, false, false, false]);
  });
});

describe('a figure brought into the unit of its row', () => {
  it.each([
    ['4.862', '亿元', '48620'], ['4.8', '亿元', '48000'], ['486200000', '元', '48620'], ['486,200,500', '元', '48620.05'], ['5', '元', '0.0005'],
    ['-0.5', '亿元', '-5000'], ['0', '亿元', '0'], ['４．８６', '亿元', '48600'], ['4.86亿元', null, '48600'], ['4.86亿元', '元', '48600'],
  ])('%s in %s is %s', (given, from, text) => {
    expect(inUnit(given, from, '万元')).toMatchObject({ text });
    expect(inUnit(given, from, '万元').converted).toMatch(/元$/);
  });

  it.each([['48620', '万元'], ['48,620', null], ['48620万元', '亿元'], ['无', '亿元'], ['—', '亿元'], ['', '亿元']])('stays as it is: %s in %s', (given, from) => {
    expect(inUnit(given, from, '万元')).toEqual({ text: given });
  });

  it('keeps the unit in words where it cannot be converted, or is no single number', () => {
    expect(inUnit('300', '台', '万元')).toEqual({ text: '300台', converted: '300' });
    expect(inUnit('约4.86', '亿元', '万元')).toEqual({ text: '约4.86亿元', converted: '约4.86' });
    expect(inUnit('4～5', '亿元', '万元').text).toBe('4～5亿元');
  });

  it('says nothing of rows without a unit', () => {
    expect(inUnit('4.86', '亿元', null)).toEqual({ text: '4.86' });
  });
});
