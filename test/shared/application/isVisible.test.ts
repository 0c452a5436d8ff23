/** When a field is asked for: every kind of condition, hidden fields behind hidden fields, and totals. */
import { describe, expect, it } from 'vitest';
import type { Answer, Answers, RowAnswer } from '#shared/application/answers.ts';
import { conditionHolds } from '#shared/application/conditionHolds.ts';
import { isVisible } from '#shared/application/isVisible.ts';
import { totalOf } from '#shared/application/totals.ts';
import { visibleFields } from '#shared/application/visibleFields.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { Condition } from '#shared/form/condition.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { FieldId } from '#shared/form/field.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { draftFor } from '../../support/draftFor.ts';
import { fieldOfKind, withFields } from '../../support/editionParts.ts';
import { madeUpEdition } from '../../support/madeUpEdition.ts';

type Fields = Readonly<Record<FieldId, Answer>>;

function holds(condition: Condition, fields: Fields, tables: Answers['tables'] = {}, edition: Edition = edition2024): boolean {
  return conditionHolds(edition, draftFor(edition, { fields, tables }).answers, condition);
}
function shows(edition: Edition, id: FieldId, fields: Fields): boolean {
  return isVisible(edition, draftFor(edition, { fields }).answers, fieldById(edition, id));
}
function row(id: string, cells: Readonly<Record<string, string>>, removed = false): RowAnswer {
  return { id, label: null, unit: null, direction: null, removed, cells };
}
function economicRows(...rows: readonly RowAnswer[]): Answers['tables'] {
  return { economic: { rows } };
}

describe('a condition', () => {
  it('“equals” holds for exactly this value', () => {
    const condition: Condition = { kind: 'equals', field: 'brand.own', value: true };
    expect([true, false, null].map((value) => holds(condition, { 'brand.own': value }))).toEqual([true, false, false]);
    expect(holds(condition, {})).toBe(false);
    expect(holds({ ...condition, value: false }, { 'brand.own': null })).toBe(false);
    expect(holds({ kind: 'equals', field: 'benchmark.direction', value: 'digital' }, { 'benchmark.direction': 'digital' })).toBe(true);
  });

  it('“anyOf” holds for one choice and for several', () => {
    const level: Condition = { kind: 'anyOf', field: 'company.capabilityLevel', options: ['inspection', 'assurance'] };
    expect(['assurance', 'experience', null].map((value) => holds(level, { 'company.capabilityLevel': value }))).toEqual([true, false, false]);
    const award: Condition = { kind: 'anyOf', field: 'company.governmentAward', options: ['national'] };
    expect([['municipal', 'national'], ['municipal'], []].map((value) => holds(award, { 'company.governmentAward': value }))).toEqual([true, false, false]);
  });

  it('“anyFilled” holds when one of the fields says something', () => {
    const condition: Condition = { kind: 'anyFilled', fields: ['company.name', 'patents.valid', 'standards.total'] };
    expect(holds(condition, {})).toBe(false);
    expect(holds(condition, { 'company.name': '  ', 'patents.valid': null })).toBe(false);
    expect(holds(condition, { 'patents.valid': 0 })).toBe(true);
    expect(holds(condition, { 'standards.local': 0 })).toBe(true);
  });

  it('“positive” holds above zero, for integers and totals', () => {
    expect([1, 0, null].map((value) => holds({ kind: 'positive', field: 'patents.valid' }, { 'patents.valid': value }))).toEqual([true, false, false]);
    expect(holds({ kind: 'positive', field: 'standards.total' }, { 'standards.local': 2 })).toBe(true);
    expect(holds({ kind: 'positive', field: 'standards.total' }, { 'standards.local': 0 })).toBe(false);
  });

  it('“tableFilled” holds when a cell of these rows says something and its row is on the form', () => {
    const any: Condition = { kind: 'tableFilled', table: 'economic' };
    const some: Condition = { ...any, rows: ['profit'] };
    expect(holds(any, {})).toBe(false);
    expect(holds(any, {}, economicRows(row('revenue', { later: ' ', unheard: 'x' })))).toBe(false);
    expect(holds(any, {}, economicRows(row('revenue', { later: '无' })))).toBe(true);
    expect(holds(any, {}, economicRows(row('revenue', { later: '1' }, true)))).toBe(false);
    expect([row('revenue', { later: '1' }), row('profit', { rank: '1' })].map((one) => holds(some, {}, economicRows(one)))).toEqual([false, true]);
  });

  it('about a field or table that the edition has not is a fault of its author', () => {
    expect(() => holds({ kind: 'equals', field: 'gone', value: true }, {})).toThrow('gone');
    expect(() => holds({ kind: 'tableFilled', table: 'gone' }, {})).toThrow('gone');
  });
});

describe('a field', () => {
  it('without a condition is always asked for', () => {
    expect(shows(edition2024, 'company.name', {})).toBe(true);
  });

  it('with one is asked for while it holds', () => {
    expect([true, false, null].map((value) => shows(edition2024, 'brand.names', { 'brand.own': value }))).toEqual([true, false, false]);
  });

  it('behind a hidden field is hidden too, whatever that one still holds', () => {
    const edition = withFields(madeUpEdition, {
      'workshop.grade': (field) => ({ ...field, visibleWhen: { kind: 'anyFilled', fields: ['workshop.certificates'] } }),
    });
    const fields = { 'workshop.certificates': '旧证书' };
    expect(shows(edition, 'workshop.grade', { ...fields, 'workshop.certified': true })).toBe(true);
    expect(shows(edition, 'workshop.grade', { ...fields, 'workshop.certified': false })).toBe(false);
  });

  it('that shows another that shows it is hidden instead of being asked about for ever', () => {
    const edition = withFields(madeUpEdition, {
      'workshop.grade': (field) => ({ ...field, visibleWhen: { kind: 'anyFilled', fields: ['workshop.uptime'] } }),
      'workshop.uptime': (field) => ({ ...field, visibleWhen: { kind: 'anyFilled', fields: ['workshop.grade'] } }),
    });
    expect(shows(edition, 'workshop.grade', { 'workshop.grade': 'gold', 'workshop.uptime': '90' })).toBe(false);
  });
});

describe('the visible fields of a section', () => {
  it('are those that are asked for, in the order of the form', () => {
    const section = edition2024.sections.find(({ id }) => id === 'application');
    if (!section) throw new Error('no form');
    const idsFor = (fields: Fields) => visibleFields(edition2024, draftFor(edition2024, { fields }).answers, section).map(({ id }) => id);
    const all = idsFor({ 'brand.own': true, 'platform.has': true });
    expect(all).toEqual(section.kind === 'form' ? section.fields.map(({ id }) => id) : []);
    expect(idsFor({})).toEqual(all.filter((id) => id !== 'brand.names' && id !== 'platform.names'));
  });
});

function total(fields: Fields, edition: Edition = madeUpEdition): number | null {
  return totalOf(edition, draftFor(edition, { fields }).answers, fieldOfKind(edition, 'total', 'workshop.staffTotal'));
}

describe('a total', () => {
  it('is blank while all of its parts are blank', () => {
    expect(total({})).toBeNull();
    expect(total({ 'workshop.staffDay': null, 'workshop.staffNight': null })).toBeNull();
  });

  it('of zeros is 0', () => {
    expect(total({ 'workshop.staffDay': 0, 'workshop.staffNight': 0 })).toBe(0);
    expect(total({ 'workshop.staffDay': 0 })).toBe(0);
  });

  it('adds what is there', () => {
    expect(total({ 'workshop.staffDay': 12 })).toBe(12);
    expect(total({ 'workshop.staffDay': 12, 'workshop.staffNight': 5 })).toBe(17);
  });

  it('leaves a hidden part out, as paper does', () => {
    const edition = withFields(madeUpEdition, {
      'workshop.staffNight': (field) => ({ ...field, visibleWhen: { kind: 'equals', field: 'workshop.certified', value: true } }),
    });
    const fields = { 'workshop.staffDay': 12, 'workshop.staffNight': 5 };
    expect(total(fields, edition)).toBe(12);
    expect(total({ ...fields, 'workshop.certified': true }, edition)).toBe(17);
    expect(holds({ kind: 'positive', field: 'workshop.staffTotal' }, { 'workshop.staffNight': 5 }, {}, edition)).toBe(false);
  });

  it('is never read from what is stored', () => {
    expect(total({ 'workshop.staffTotal': 99 })).toBeNull();
  });
});
