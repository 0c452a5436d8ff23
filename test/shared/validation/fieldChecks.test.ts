import { describe, expect, it } from 'vitest';
import type { Answer } from '#shared/application/answers.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import type { Edition } from '#shared/form/edition.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { validate } from '#shared/validation/validate.ts';
import { draftFor } from '../../support/draftFor.ts';
import { madeUpEdition } from '../../support/madeUpEdition.ts';

/** What the checks of the field's own kind say, with its severity. */
function said(edition: Edition, id: string, answer: Answer, others: Readonly<Record<string, Answer>> = {}): readonly string[] {
  const { kind } = fieldById(edition, id);
  return validate(edition, draftFor(edition, { fields: { ...others, [id]: answer } }))
    .filter(({ place, rule }) => place === `field:${id}` && rule.startsWith(`${kind}.`))
    .map(({ rule, severity }) => `${severity} ${rule}`);
}

describe('required fields', () => {
  it.each([
    ['company.name', ''], ['company.name', ' \n'], ['product.standard', ''], ['brand.own', null], ['benchmark.direction', null],
    ['filing.date', { year: null, month: null, day: null }], ['company.region', { city: '', county: '', other: ' ' }],
    ['company.industry', { code: null, text: '' }], ['narrative.overview', { type: 'doc', content: [] }], ['eligibility.credit', false],
    ['narrative.overview', { type: 'doc', content: [{ type: 'paragraph' }, { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: '　' }] }] }],
  ] as const)('%s is asked for while it is %j', (id, answer) => {
    expect(said(edition2024, id, answer as Answer)).toEqual([`error ${fieldById(edition2024, id).kind}.required`]);
  });

  it('are asked for when nothing was ever stored', () => {
    const missing = validate(edition2024, draftFor(edition2024)).filter(({ rule }) => rule.endsWith('.required') && rule !== 'evidence.required');
    expect(missing.map(({ place }) => place.slice('field:'.length)).sort())
      .toEqual(edition2024.sections.flatMap((section) => (section.kind === 'table' ? [] : section.fields)).filter(({ required }) => required).map(({ id }) => id).sort());
  });

  it('are not asked for when they need not be filled in', () => {
    expect(said(edition2024, 'company.landEfficiency', null)).toEqual([]);
    expect(said(edition2024, 'patents.valid', null)).toEqual([]);
  });

  it('a number of nothing and a no are answers', () => {
    expect(said(madeUpEdition, 'workshop.staffDay', 0)).toEqual([]);
    expect(said(edition2024, 'brand.own', false)).toEqual([]);
  });
});

describe('texts', () => {
  it('over a hard limit are errors, at it they are not', () => {
    expect(said(edition2024, 'benchmark.name', '字'.repeat(30))).toEqual([]);
    expect(said(edition2024, 'benchmark.name', '字'.repeat(31))).toEqual(['error text.limit']);
  });

  it('count as Word counts', () => {
    expect(said(edition2024, 'benchmark.name', `${'字'.repeat(29)}internationalisation`)).toEqual([]);
  });

  it.each(['13800000000', '１３８ ０００００００0', '+86 138-0000-0000', '19912345678'])('%s is a mobile phone', (phone) => {
    expect(said(edition2024, 'contact.mobile', phone)).toEqual([]);
  });
  it.each(['1380000000', '138000000000', '12800000000', '0571-88888888', '张三', '1380000000O'])('%s is none', (phone) => {
    expect(said(edition2024, 'contact.mobile', phone)).toEqual(['error text.mobilePhone']);
  });

  it.each(['a@b.cn', 'quality.manager+2024@example.com.cn', 'ａ＠ｂ.cn', ' 质量@例子.公司 ', 'a_b-c@x-y.example'])('%s is an e-mail address', (address) => {
    expect(said(edition2024, 'contact.email', address)).toEqual([]);
  });
  it.each(['a', 'a@', '@b.cn', 'a@b', 'a@@b.cn', 'a@b..cn', 'a@.cn', 'a@b.cn;c@d.cn', 'a,b@c.cn', '.a@b.cn', 'a@-b.cn', `${'a'.repeat(65)}@b.cn`])('%s is none', (address) => {
    expect(said(edition2024, 'contact.email', address)).toEqual(['error text.email']);
  });

  it.each([
    ['91330102MA00003650', []],
    ['９１３３０１０２ｍａ００００３６５０', []],
    ['91330102MA0000365', ['error text.creditCodeShape']],
    ['91330102MAI0003650', ['error text.creditCodeShape']],
    ['91330102MA00003651', ['warning text.creditCodeCheck']],
    ['91330102MA00003640', ['warning text.creditCodeCheck']],
  ])('credit code %s: %j', (code, expected) => {
    expect(said(edition2024, 'company.creditCode', code)).toEqual(expected);
  });
  it.each(['1', '91330102MAI0003650', '91330102MA00003651'])('credit code %s is told by the name that the form gives it', (code) => {
    const messages = validate(madeUpEdition, draftFor(madeUpEdition, { fields: { 'firm.code': code } })).filter(({ rule }) => rule.startsWith('text.creditCode'));
    expect(messages.map(({ message }) => message)).toEqual([expect.stringMatching(/^信用代码(?:应为|第)/)]);
  });
});

describe('figures', () => {
  const share = 'management.share.later.product1.domestic';
  it.each([
    ['35.2%', []], ['约35%（细分第2）', []], ['—', []], ['无', []], ['0%', []], ['100%', []],
    ['135.2%', ['warning figure.range']], ['-3%', ['warning figure.range']], ['１３５％', ['warning figure.range']],
    ['35.2', ['hint figure.unit']], ['352', ['warning figure.range', 'hint figure.unit']],
    ['国内35%，国际120%', ['warning figure.range']],
  ] as const)('a share of %s: %j', (text, expected) => {
    expect(said(edition2024, share, text)).toEqual(expected);
  });

  it.each([['92.6分', []], ['92.6%', []], ['很满意', []], ['92.6', ['hint figure.unit']], ['120分', []]] as const)('a score of %s: %j', (text, expected) => {
    expect(said(edition2024, 'management.satisfaction.later.product1', text)).toEqual(expected);
  });
});

describe('counts', () => {
  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])('%d is no count', (value) => {
    expect(said(edition2024, 'patents.valid', value)).toEqual(['error integer.count']);
  });
});

describe('choices', () => {
  it('that the edition does not know are errors', () => {
    expect(said(edition2024, 'benchmark.direction', 'bestEver')).toEqual(['error choice.unknownOption']);
    expect(said(edition2024, 'company.landEfficiency', 'e')).toEqual(['error choice.unknownOption']);
    expect(said(edition2024, 'company.governmentAward', ['national', 'galactic'])).toEqual(['error choices.unknownOption']);
    expect(said(edition2024, 'company.governmentAward', ['national', 'municipal'])).toEqual([]);
  });
});

describe('days', () => {
  it.each([
    [{ year: 2024, month: 11, day: 5 }, []],
    [{ year: 2023, month: 2, day: 29 }, ['error date.noSuchDay']],
    [{ year: 24, month: 11, day: 5 }, ['error date.noSuchDay']],
    [{ year: 2024, month: 11, day: null }, ['error date.incomplete']],
  ])('%j: %j', (date, expected) => {
    expect(said(edition2024, 'filing.date', date)).toEqual(expected);
  });
});

describe('regions and industries', () => {
  it.each([
    [{ city: '杭州市', county: '西湖区', other: '' }, []],
    [{ city: '杭州市', county: '', other: '钱塘新区' }, []],
    [{ city: '', county: '', other: '某开发区' }, []],
    [{ city: '杭州市', county: '', other: '' }, ['error region.incomplete']],
    [{ city: '', county: '西湖区', other: '' }, ['error region.incomplete']],
    [{ city: '杭州市', county: '慈溪市', other: '' }, ['error region.unknownRegion']],
    [{ city: '南京市', county: '', other: '' }, ['error region.unknownRegion']],
  ])('%j: %j', (region, expected) => {
    expect(said(edition2024, 'company.region', region)).toEqual(expected);
  });

  it('a city without counties is complete by itself', () => {
    expect(said(madeUpEdition, 'workshop.place', { city: '望山市', county: '', other: '' })).toEqual([]);
  });

  it.each([
    [{ code: 'C34', text: '通用设备制造业' }, []], [{ code: null, text: '竹编' }, []], [{ code: 'Z99', text: '竹编' }, ['error industry.unknownIndustry']],
    [{ code: 'Z99', text: '' }, ['error industry.unknownIndustry']],
  ])('%j: %j', (industry, expected) => {
    expect(said(edition2024, 'company.industry', industry)).toEqual(expected);
  });
});

describe('hidden fields', () => {
  it('are never checked, whatever they still hold', () => {
    const hidden = validate(edition2024, draftFor(edition2024, { fields: { 'brand.own': false, 'brand.names': '' } }));
    expect(hidden.filter(({ place }) => place === 'field:brand.names')).toEqual([]);
    const edition: Edition = {
      ...edition2024,
      sections: edition2024.sections.map((section) => (section.kind !== 'form' ? section : {
        ...section,
        fields: section.fields.map((field) => (field.id === 'contact.email'
          ? { ...field, visibleWhen: { kind: 'equals', field: 'brand.own', value: true } as const } : field)),
      })),
    };
    expect(said(edition, 'contact.email', 'nonsense', { 'brand.own': false })).toEqual([]);
    expect(said(edition, 'contact.email', '', { 'brand.own': false })).toEqual([]);
    expect(said(edition, 'contact.email', 'nonsense', { 'brand.own': true })).toEqual(['error text.email']);
  });
});
