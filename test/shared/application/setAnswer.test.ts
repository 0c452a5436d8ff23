/** Changing single answers, cells and notes: one thing changes, everything else is the same object as before. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '#shared/application/answers.ts';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import { setAnswer } from '#shared/application/setAnswer.ts';
import { setCell } from '#shared/application/setCell.ts';
import { setNote } from '#shared/application/setNote.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { fieldOfKind, tableById } from '../../support/editionParts.ts';

/** Freezes everything in it, so that a change in place throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
const name = fieldOfKind(edition2024, 'text', 'company.name');
const economic = tableById(edition2024, 'economic');

/** As a draft of a later program could hold them: with keys that nobody here knows. */
const answers: Answers = frozen({
  ...emptyAnswers(edition2024),
  fields: { ...emptyAnswers(edition2024).fields, 'field.of.2031': { strange: true } as never },
  tables: {
    ...emptyAnswers(edition2024).tables,
    unheard: { rows: [], colour: 'red' } as never,
    economic: { rows: [{ id: 'revenue', label: null, unit: null, direction: null, removed: false, cells: { later: '1', unheard: '2' }, since: 2031 } as never], order: 'own' } as never,
  },
  notes: { 'field:company.name': '营业执照', 'unheard:place': '还在' },
  marks: ['unheard'],
} as Answers);

describe('setting an answer', () => {
  it('changes that answer and nothing else', () => {
    const changed = setAnswer(answers, name, '云峰');
    expect(changed).toEqual({ ...answers, fields: { ...answers.fields, 'company.name': '云峰' } });
    expect(changed.tables).toBe(answers.tables);
    expect(changed.notes).toBe(answers.notes);
  });

  it('gives the same answers back when nothing changed, so that undo has nothing to remember', () => {
    const once = setAnswer(answers, name, '云峰');
    expect(setAnswer(once, name, '云峰')).toBe(once);
  });

  it('keeps what the edition does not know', () => {
    const changed = setAnswer(answers, fieldOfKind(edition2024, 'yesNo', 'brand.own'), true);
    expect(changed.fields['field.of.2031']).toEqual({ strange: true });
    expect(changed).toMatchObject({ marks: ['unheard'], tables: { unheard: { colour: 'red' } } });
  });

  it('keeps the answer of a field that it hides', () => {
    const filled = setAnswer(answers, fieldOfKind(edition2024, 'longText', 'brand.names'), '云峰牌');
    expect(setAnswer(filled, fieldOfKind(edition2024, 'yesNo', 'brand.own'), false).fields['brand.names']).toBe('云峰牌');
  });

  it('of a total is a mistake of the program', () => {
    expect(() => setAnswer(answers, fieldById(edition2024, 'standards.total'), 3)).toThrow('standards.total');
  });
});

describe('setting a cell', () => {
  it('changes that cell and keeps everything beside it', () => {
    const changed = setCell(answers, economic, 'revenue', 'earlier', '98.60');
    expect(changed.tables['economic']).toMatchObject({
      order: 'own', rows: [{ id: 'revenue', since: 2031, cells: { later: '1', unheard: '2', earlier: '98.60' } }, ...Array.from({ length: 11 }, () => ({}))],
    });
    expect(changed.tables['unheard']).toBe(answers.tables['unheard']);
    expect(changed.fields).toBe(answers.fields);
  });

  it('works for a row of the form that the answers do not hold yet', () => {
    const changed = setCell({ ...answers, tables: {} }, economic, 'profit', 'later', '12');
    expect(changed.tables['economic']?.rows.find(({ id }) => id === 'profit')?.cells).toEqual({ later: '12' });
    expect(changed.tables['economic']?.rows).toHaveLength(12);
  });

  it('gives the same answers back when nothing changed, an empty cell and none being the same', () => {
    expect(setCell(answers, economic, 'revenue', 'later', '1')).toBe(answers);
    expect(setCell(answers, economic, 'revenue', 'average', '')).toBe(answers);
  });

  it('of a row or column that is not there, or is not filled in, is a mistake of the program', () => {
    expect(() => setCell(answers, economic, 'gone', 'later', '1')).toThrow('gone');
    expect(() => setCell(answers, economic, 'revenue', 'gone', '1')).toThrow('gone');
    expect(() => setCell(answers, economic, 'revenue', 'unit', '元')).toThrow('unit');
  });
});

describe('setting a note', () => {
  const place = 'cell:economic/revenue/average';

  it('keeps all other notes', () => {
    expect(setNote(answers, place, '协会年鉴第12页').notes).toEqual({ ...answers.notes, 'cell:economic/revenue/average': '协会年鉴第12页' });
  });

  it('to nothing takes it away', () => {
    expect(setNote(answers, 'field:company.name', '').notes).toEqual({ 'unheard:place': '还在' });
  });

  it('gives the same answers back when nothing changed', () => {
    expect(setNote(answers, place, '')).toBe(answers);
    expect(setNote(answers, 'field:company.name', '营业执照')).toBe(answers);
  });
});
