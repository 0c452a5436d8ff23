import { describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { validate } from '#shared/validation/validate.ts';
import { draftFor } from '../../support/draftFor.ts';
import { inTurn, type Mutation, withCells, withRow, withRows } from './mutations.ts';
import { sampleDraft } from './sampleDraft.ts';

function said(...mutations: readonly Mutation[]): readonly string[] {
  return validate(edition2024, inTurn(...mutations)(sampleDraft))
    .filter(({ rule }) => rule.startsWith('table.'))
    .map(({ severity, rule, place }) => `${severity} ${rule} ${place}`);
}
function withShare(share: string): Mutation {
  return withRows('competitors', (rows) => rows.map((row, index) => (index === 0 ? { ...row, cells: { ...row.cells, share } } : row)));
}
const cells = { earlier: '1', later: '1', average: '1', best: '1', rank: '2' };

describe("the company's own rows", () => {
  it('need a name', () => {
    expect(said(withRow('economic', { unit: '次', cells }))).toEqual(['error table.rowName cell:economic/own-new/item']);
    expect(said(withRow('economic', { label: ' ', unit: '次', cells }))).toEqual(['error table.rowName cell:economic/own-new/item']);
    expect(said(withRow('economic', { label: '交付周期', unit: '天', cells }))).toEqual([]);
  });

  it('need a unit where the table has units', () => {
    expect(said(withRow('economic', { label: '交付周期', cells }))).toEqual(['warning table.rowUnit cell:economic/own-new/unit']);
    expect(said(withRow('social', { label: '就业', cells: { earlier: '31人', later: '38人' } }))).toEqual([]);
  });

  it('need no name in a table that names no rows', () => {
    expect(said(withRow('competitors', { cells: { product: '平台', competitor: '某公司', share: '3%', strengths: '便宜' } }))).toEqual([]);
  });

  it('that were taken off are not looked at', () => {
    expect(said(withRow('economic', { removed: true, cells: { rank: '领先' } }))).toEqual([]);
  });

  it('that are empty are only hinted at', () => {
    expect(said(withRow('competitors', {}))).toEqual(['hint table.blankRow cell:competitors/own-new/product']);
  });
});

describe('percentages', () => {
  it.each(['101', '-1', '100.01%', '１０１'])('%s is out of range in a row of percent', (later) => {
    expect(said(withCells('economic', 'passRate', { later }))).toEqual(['warning table.range cell:economic/passRate/later']);
  });
  it.each(['0', '100', '99.36%', '无', '—', '9.9倍'])('%s is not', (later) => {
    expect(said(withCells('economic', 'passRate', { later }))).toEqual([]);
  });
  it('of an own row are percentages by their unit, unless they speak of a change', () => {
    const row = { unit: '%', direction: 'higherIsBetter', cells: { ...cells, later: '120' } } as const;
    expect(said(withRow('economic', { label: '合同履约率', ...row }))).toEqual(['warning table.range cell:economic/own-new/later']);
    expect(said(withRow('economic', { label: '营业收入增长率', ...row }))).toEqual([]);
  });
  it('stand in market shares, several in one cell', () => {
    expect(said(withShare('国内14.2%，国际3%'))).toEqual([]);
    expect(said(withShare('国内14.2%，国际130%'))).toEqual([`warning table.range cell:competitors/${sampleDraft.answers.tables['competitors']?.rows[0]?.id}/share`]);
  });
});

describe('ranks', () => {
  it.each(['领先', '0', '130/120', '3.5', '前列'])('%s is no rank', (rank) => {
    expect(said(withCells('economic', 'assets', { rank }))).toEqual(['warning table.rank cell:economic/assets/rank']);
  });
  it.each(['3', '前5', '3/120', '省内第2', '第2名', '—', '无', '未统计', '120/120'])('%s is one, or says that there is none', (rank) => {
    expect(said(withCells('economic', 'assets', { rank }))).toEqual([]);
  });
});

describe('blanks', () => {
  it("in the company's own years are hinted at, those of the industry are not", () => {
    expect(said(withCells('economic', 'assets', { later: '' }))).toEqual(['hint table.blankCell cell:economic/assets/later']);
    expect(said(withCells('economic', 'assets', { average: '', best: '', rank: '' }))).toEqual([]);
  });

  it('of a whole row are one hint', () => {
    const blank = { earlier: '', later: ' ', average: '', best: '', rank: '' };
    expect(said(withCells('economic', 'assets', blank))).toEqual(['hint table.blankRow cell:economic/assets/earlier']);
  });

  it('of a whole table are one warning', () => {
    const untouched = validate(edition2024, draftFor(edition2024)).filter(({ rule }) => rule.startsWith('table.'));
    expect(untouched.map(({ severity, rule, place }) => `${severity} ${rule} ${place}`))
      .toEqual(['economic', 'social', 'innovation', 'competitors'].map((table) => `warning table.blank section:${table}`));
  });
});
