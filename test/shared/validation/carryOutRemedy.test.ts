import { describe, expect, it } from 'vitest';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { Remedy } from '#shared/validation/remedy.ts';
import { carryOutRemedy } from '#shared/validation/carryOutRemedy.ts';
import { draftFor } from '../../support/draftFor.ts';
import { doc, paragraph } from '../../support/richTextParts.ts';

const empty = emptyAnswers(edition2024);
const draft = draftFor(edition2024, {
  ...empty,
  fields: { ...empty.fields, 'narrative.overview': doc(paragraph('营业收入5.5亿元。')), 'honours.company': '2022年省名牌\n2022年市长奖', 'patents.valid': 3 },
});
const fieldOf = (remedy: Remedy, id: string) => carryOutRemedy(edition2024, draft, remedy)?.fields[id];

describe('what one press does', () => {
  it('replaces words of a text', () => {
    expect(fieldOf({ kind: 'replaceText', label: '', place: 'field:narrative.overview', span: { quote: '5.5亿元', occurrence: 0 }, text: '5.6亿元' }, 'narrative.overview')).toEqual(doc(paragraph('营业收入5.6亿元。')));
    expect(fieldOf({ kind: 'replaceText', label: '', place: 'field:honours.company', span: { quote: '2022', occurrence: 1 }, text: '2023' }, 'honours.company')).toBe('2022年省名牌\n2023年市长奖');
  });

  it('puts a live value in their place', () => {
    const changed = fieldOf({ kind: 'insertLiveValue', label: '', place: 'field:narrative.overview', span: { quote: '5.5亿元', occurrence: 0 }, valuePlace: 'cell:economic/revenue/later' }, 'narrative.overview');
    expect(JSON.stringify(changed)).toContain('cell:economic/revenue/later');
  });

  it('sets a cell, a text or a number', () => {
    const cell = carryOutRemedy(edition2024, draft, { kind: 'setValue', label: '', place: 'cell:economic/revenue/later', text: '55000' });
    expect(cell?.tables['economic']?.rows.find(({ id }) => id === 'revenue')?.cells['later']).toBe('55000');
    expect(fieldOf({ kind: 'setValue', label: '', place: 'field:company.address', text: '杭州' }, 'company.address')).toBe('杭州');
    expect(fieldOf({ kind: 'setValue', label: '', place: 'field:patents.valid', text: '12' }, 'patents.valid')).toBe(12);
  });

  it('is refused when words, place or value are not there', () => {
    const span = { quote: '6.6亿元', occurrence: 0 };
    const refused: readonly Remedy[] = [
      { kind: 'replaceText', label: '', place: 'field:narrative.overview', span, text: 'x' },
      { kind: 'replaceText', label: '', place: 'field:honours.company', span, text: 'x' },
      { kind: 'insertLiveValue', label: '', place: 'field:narrative.overview', span: { quote: '5.5亿元', occurrence: 0 }, valuePlace: 'cell:economic/nothing/later' },
      { kind: 'setValue', label: '', place: 'cell:economic/nothing/later', text: '1' },
      { kind: 'setValue', label: '', place: 'cell:economic/revenue/item', text: '1' },
      { kind: 'setValue', label: '', place: 'field:patents.valid', text: '十二' },
      { kind: 'setValue', label: '', place: 'field:narrative.overview', text: '1' },
      { kind: 'setValue', label: '', place: 'nowhere', text: '1' },
    ];
    for (const remedy of refused) expect(carryOutRemedy(edition2024, draft, remedy), JSON.stringify(remedy)).toBeNull();
  });
});
