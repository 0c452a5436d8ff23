import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { editions } from '#shared/editions/index.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Direction } from '#shared/form/table.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { validate } from '#shared/validation/validate.ts';
import { madeUpEdition } from '../../support/madeUpEdition.ts';
import { brokenRules } from './broken/brokenRules.ts';
import { goodDraft } from './goodDraft.ts';
import { inTurn, type Mutation, withCells, withField, withRow } from './mutations.ts';
import { sampleDraft } from './sampleDraft.ts';

/** What breaks exactly one rule, and where it is then said. */
interface Case {
  readonly rule: string;
  readonly place: string;
  readonly breaks: Mutation;
}

const casesMadeUp: readonly Case[] = [
  { rule: 'certificatesWhenCertified', place: 'field:workshop.certificates', breaks: withField('workshop.certificates', '') },
  { rule: 'titleEnding', place: 'field:workshop.title', breaks: withField('workshop.title', '清源制浆') },
  { rule: 'nightWithinDay', place: 'field:workshop.staffNight', breaks: withField('workshop.staffNight', 31) },
  { rule: 'freshWithinIntake', place: 'cell:savings/fresh/before', breaks: inTurn(withCells('savings', 'fresh', { before: '1001', after: '900' })) },
  { rule: 'bigChange', place: 'cell:savings/intake/after', breaks: withCells('savings', 'intake', { after: '1201' }) },
  { rule: 'appliedInTime', place: 'field:paper.day', breaks: withField('paper.day', { year: 2031, month: 4, day: 16 }) },
];

const tables: readonly { readonly edition: Edition; readonly draft: Draft; readonly cases: readonly Case[] }[] = [
  { edition: edition2024, draft: sampleDraft, cases: brokenRules.filter(({ rule }) => edition2024.rules.some(({ id }) => id === rule)) },
  { edition: madeUpEdition, draft: goodDraft, cases: casesMadeUp },
];

function key({ rule, place, severity }: Finding): string {
  return `${severity} ${rule} ${place}`;
}

/** What is said of the second and was not of the first. */
function newFindings(edition: Edition, before: Draft, after: Draft): readonly string[] {
  const known = new Set(validate(edition, before).map(key));
  return validate(edition, after).map(key).filter((finding) => !known.has(finding));
}

describe.each(tables.map((table) => ({ ...table, name: table.edition.id })))('every rule of $name', ({ edition, draft, cases }) => {
  it('has a draft that breaks it', () => {
    expect(cases.map(({ rule }) => rule).sort()).toEqual(edition.rules.map(({ id }) => id).sort());
  });

  it('is kept by the finished draft', () => {
    const rules = new Set(edition.rules.map(({ id }) => id));
    expect(validate(edition, draft).filter(({ rule }) => rules.has(rule))).toEqual([]);
  });

  it.each(cases)('$rule is all that is said when it is broken', ({ rule: id, place, breaks }) => {
    const rule = edition.rules.find((candidate) => candidate.id === id);
    expect(newFindings(edition, draft, breaks(draft))).toEqual([`${rule?.severity} ${id} ${place}`]);
    const finding = validate(edition, breaks(draft)).find((candidate) => candidate.rule === id);
    expect(finding?.source).toBe(rule?.source);
    expect(finding?.message).not.toMatch(/[{}]|undefined|null|NaN/);
  });
});

it('every published edition is in the table', () => {
  expect(tables.map(({ edition }) => edition)).toEqual(expect.arrayContaining([...editions]));
});

function silent(rule: string, ...mutations: readonly Mutation[]): void {
  expect(validate(edition2024, inTurn(...mutations)(sampleDraft)).filter((finding) => finding.rule === rule)).toEqual([]);
}

describe('rules that must stay silent', () => {
  it('a count that is not given bounds nothing', () => {
    silent('inventionsAmongPatents', withField('patents.valid', null));
    silent('inventionsAmongPatents', withField('patents.invention', null));
  });

  it('equal counts and figures are not more', () => {
    silent('inventionsAmongPatents', withField('patents.valid', 23));
    silent('profitWithinRevenue', withCells('economic', 'profit', { later: '55380' }));
  });

  it('a row that was taken off is compared with nothing', () => {
    silent('profitWithinRevenue', withCells('economic', 'profit', { later: '99999' }), (draft) => ({
      ...draft,
      answers: {
        ...draft.answers,
        tables: {
          ...draft.answers.tables,
          economic: { rows: (draft.answers.tables['economic']?.rows ?? []).map((row) => (row.id === 'revenue' ? { ...row, removed: true } : row)) },
        },
      },
    }));
  });

  it('figures in words or in another unit are compared with nothing', () => {
    for (const later of ['—', '无', '9.9亿元', '约60000~70000', '大幅增长']) silent('profitWithinRevenue', withCells('economic', 'profit', { later }));
    silent('profitWithinRevenue', withCells('economic', 'revenue', { later: '5.5亿元' }));
  });

  it('there is no growth from a loss, from nothing, or to words', () => {
    for (const earlier of ['-100', '0', '—', '']) silent('changeWithinHalf', withCells('economic', 'profit', { earlier }));
  });

  it('exactly half more or less is within half', () => {
    silent('changeWithinHalf', withCells('economic', 'assets', { earlier: '45960' }));
    silent('changeWithinHalf', withCells('economic', 'assets', { earlier: '137880' }));
  });

  it('rates are compared in percentage points', () => {
    silent('changeWithinHalf', withCells('economic', 'reworkRate', { earlier: '6.4' }));
    silent('changeWithinHalf', withRow('economic', { label: '返工率', unit: '％', direction: 'lowerIsBetter', cells: { earlier: '1', later: '2' } }));
  });

  it('what is always required is asked for once', () => {
    const sections = edition2024.sections.map((section) => (section.kind !== 'form' ? section : {
      ...section, fields: section.fields.map((field) => (field.id === 'brand.names' ? { ...field, required: true } : field)),
    }));
    const findings = validate({ ...edition2024, sections }, withField('brand.names', '')(sampleDraft));
    expect(findings.filter(({ place }) => place === 'field:brand.names').map(({ rule }) => rule)).toEqual(['longText.required']);
  });

  it('an invalid day is neither before nor after', () => {
    silent('filingBeforeDeadline', withField('filing.date', { year: 2024, month: 13, day: 1 }));
    silent('filingBeforeDeadline', withField('filing.date', { year: 2024, month: null, day: null }));
    silent('filingBeforeDeadline', withField('filing.date', { year: 2024, month: 11, day: 10 }));
  });

  it('a hidden field is not asked for and does not ask', () => {
    const survey = 'management.satisfaction.later';
    silent('satisfactionAgencyWhenThirdParty-later', withField(`${survey}.method`, ['self']), withField(`${survey}.agency`, ''));
    silent('brandNamesWhenOwn', withField('brand.own', false), withField('brand.names', ''));
  });

  it('a name over its limit is not told of its characters as well', () => {
    silent('benchmarkNameCharacters', withField('benchmark.name', `栎川${'字'.repeat(30)}实践经验`));
  });

  it.each([
    '浙江栎川精密传动股份有限公司质量实践经验', '栎川精密传动质量实践经验', '栎川 精密传动质量实践经验', '栎川集团质量实践经验',
  ])('%s names the company', (name) => {
    silent('benchmarkNameHasCompany', withField('benchmark.name', name));
  });

  it('a name cannot be missed while there is no company', () => {
    silent('benchmarkNameHasCompany', withField('company.name', ''), withField('benchmark.name', '质量实践经验'));
  });
});

function speaks(rule: string, row: string, cells: Readonly<Record<string, string>>): boolean {
  return validate(edition2024, withCells('economic', row, cells)(sampleDraft))
    .some((finding) => finding.rule === rule && finding.place.startsWith(`cell:economic/${row}/`));
}
function ofOwnRow(direction: Direction): readonly string[] {
  const cells = { earlier: '10', later: '9', average: '12', best: '8', rank: '2' };
  return validate(edition2024, withRow('economic', { label: '交付周期', unit: '天', direction, cells })(sampleDraft))
    .filter(({ place }) => place.startsWith('cell:economic/own-new/')).map(({ rule }) => rule);
}

describe('rank, best and average', () => {
  it.each([
    // Higher is better: own 100.
    ['revenue', { later: '100', best: '90', rank: '2' }, true],
    ['revenue', { later: '100', best: '90', rank: '1' }, false],
    ['revenue', { later: '100', best: '90', rank: '前5' }, false],
    ['revenue', { later: '100', best: '90', rank: '3/120' }, true],
    ['revenue', { later: '100', best: '110', rank: '1' }, true],
    ['revenue', { later: '100', best: '110', rank: '全国第1' }, true],
    ['revenue', { later: '100', best: '110', rank: '国内细分市场第1' }, true],
    ['revenue', { later: '100', best: '110', rank: '省内第1' }, false],
    ['revenue', { later: '100', best: '110', rank: '前5' }, false],
    ['revenue', { later: '100', best: '110', rank: '2' }, false],
    ['revenue', { later: '100', best: '100', rank: '1' }, false],
    ['revenue', { later: '100', best: '100', rank: '2' }, false],
    ['revenue', { later: '100', best: '90', rank: '—' }, false],
    ['revenue', { later: '100', best: '—', average: '—', rank: '1' }, false],
    ['revenue', { later: '100', best: '—', average: '100', rank: '1' }, false],
    ['revenue', { later: '100', best: '—', average: '110', rank: '1' }, true],
    ['revenue', { later: '100', best: '—', average: '110', rank: '省内第1' }, false],
    // Lower is better: own 1.
    ['reworkRate', { later: '1', best: '1.2', rank: '2' }, true],
    ['reworkRate', { later: '1', best: '1.2', rank: '1' }, false],
    ['reworkRate', { later: '1', best: '0.8', rank: '1' }, true],
    ['reworkRate', { later: '1', best: '0.8', rank: '2' }, false],
  ] as const)('%s %j contradict each other: %s', (row, cells, contradicts) => {
    expect(speaks('rankAgreesWithBest', row, cells)).toBe(contradicts);
  });

  it.each([
    ['revenue', { average: '100', best: '90' }, true],
    ['revenue', { average: '100', best: '100' }, false],
    ['reworkRate', { average: '1', best: '2' }, true],
    ['reworkRate', { average: '2', best: '1' }, false],
    ['reworkRate', { average: '2', best: '无' }, false],
  ] as const)('%s %j is a best that is worse than the average: %s', (row, cells, isWorse) => {
    expect(speaks('bestNotWorseThanAverage', row, cells)).toBe(isWorse);
  });

  it('a rate that changes by more than so many points is told so', () => {
    expect(speaks('changeWithinHalf', 'equipmentEffectiveness', { earlier: '30', later: '81' })).toBe(true);
    expect(speaks('changeWithinHalf', 'equipmentEffectiveness', { earlier: '30', later: '80' })).toBe(false);
  });

  it('own rows follow their own direction', () => {
    expect(ofOwnRow('lowerIsBetter')).toEqual([]);
    expect(ofOwnRow('neither')).toEqual([]);
    expect(ofOwnRow('higherIsBetter')).toEqual(['bestNotWorseThanAverage', 'rankAgreesWithBest']);
  });
});
