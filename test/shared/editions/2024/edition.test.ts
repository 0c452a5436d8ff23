/** What the 2024 form asks, where the wording alone does not say it. */
import { describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { editions, findEdition } from '#shared/editions/index.ts';
import { fieldById, fieldsOf, tablesOf } from '#shared/form/fieldsOf.ts';
import { foldText } from '../../../support/foldText.ts';

describe('the list of editions', () => {
  it('stands newest first and is searched by id', () => {
    const years = editions.map((edition) => edition.year);
    expect(years).toEqual([...years].sort((one, other) => other - one));
    expect(findEdition('2024')).toBe(edition2024);
    expect(findEdition('1999')).toBeUndefined();
  });
});

describe('edition 2024', () => {
  it('has the parts of the form in the order of the paper', () => {
    expect(edition2024.sections.map((section) => section.stepTitle)).toEqual([
      '资格自查', '封面与申报方向', '申报表', '表1 管理效益', '表2 经济效益', '表3 社会效益', '表4 品牌与创新', '表5 竞争对手', '典型经验',
    ]);
  });

  it('sets one hard limit and four targets with the tolerance that the screen shows', () => {
    const limits = fieldsOf(edition2024).flatMap((field) => ('limit' in field && field.limit ? [[field.id, field.limit] as const] : []));
    expect(limits.map(([id, { words, strength, onTargetPercent, nearPercent }]) => [id, words, strength, onTargetPercent, nearPercent])).toEqual([
      ['benchmark.name', 30, 'hard', undefined, undefined],
      ['narrative.overview', 600, 'soft', 10, 20],
      ['narrative.method', 1000, 'soft', 10, 20],
      ['narrative.implementation', 4000, 'soft', 10, 20],
      ['narrative.results', 600, 'soft', 10, 20],
    ]);
  });

  it('counts five kinds of standards into the total', () => {
    const total = fieldById(edition2024, 'standards.total');
    expect(total).toMatchObject({
      kind: 'total',
      of: ['standards.international', 'standards.national', 'standards.industry', 'standards.local', 'standards.group'],
    });
  });

  it('reads losses, repairs and energy as better when lower, everything else of 表2 as better when higher', () => {
    const rows = tablesOf(edition2024).find((table) => table.id === 'economic')?.rows ?? [];
    expect(rows).toHaveLength(12);
    expect(rows.filter((row) => row.direction !== 'higherIsBetter').map((row) => [row.label, row.direction])).toEqual([
      ['质量损失率', 'lowerIsBetter'], ['产品返修率', 'lowerIsBetter'], ['万元总产值综合能耗', 'lowerIsBetter'],
    ]);
    expect(rows.filter((row) => row.measure === 'percent').map((row) => row.unit)).toEqual(['%', '%', '%', '%']);
  });

  it('lets rows be taken off where the form says so', () => {
    expect(Object.fromEntries(tablesOf(edition2024).map((table) => [table.id, [table.rowPolicy.mayRemove, table.rowPolicy.mayRename]]))).toEqual({
      economic: [true, false], social: [true, true], innovation: [false, false], competitors: [true, false],
    });
  });

  it('invites a source for industry figures and ranks', () => {
    const columns = tablesOf(edition2024).find((table) => table.id === 'economic')?.columns ?? [];
    expect(columns.filter((column) => column.noteHint !== undefined).map((column) => column.id)).toEqual(['average', 'best', 'rank']);
  });

  it('asks the official questions about names, patents and revenue with the right strength', () => {
    const severities = Object.fromEntries(edition2024.rules.map((rule) => [rule.id, rule.severity]));
    expect(severities).toMatchObject({
      inventionsAmongPatents: 'error', brandNamesWhenOwn: 'error', platformNamesWhenHas: 'error', standardsContentWhenAny: 'error',
      'satisfactionAgencyWhenThirdParty-later': 'error', applicantIsNoBranch: 'warning', applicantIsRegisteredInZhejiang: 'warning',
      benchmarkNameEnding: 'warning', benchmarkNameCharacters: 'warning', profitWithinRevenue: 'warning', filingBeforeDeadline: 'warning',
      changeWithinHalf: 'hint',
    });
  });

  it('requires evidence where a note of the form asks for it', () => {
    const required = edition2024.evidence.filter((suggestion) => suggestion.strength === 'required');
    expect(required.map((suggestion) => suggestion.id)).toEqual(['satisfactionReport', 'loyaltyReport', 'environmentProof', 'resourcesProof']);
  });

  it('takes the points of the guidance from its own words', () => {
    const parts = edition2024.sections.flatMap((section) => (section.kind === 'narrative' ? section.parts : []));
    for (const part of parts) {
      for (const point of part.points) {
        expect(foldText(part.guidance)).toContain(foldText(point.label));
        expect(point.cues.length).toBeGreaterThanOrEqual(3);
      }
    }
    expect(parts.map((part) => part.points.length)).toEqual([0, 5, 4, 12, 8]);
  });
});
