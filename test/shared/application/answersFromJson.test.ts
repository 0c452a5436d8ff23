/** Answers that people and other programs write down. */
import { describe, expect, it } from 'vitest';
import { answersFromJson } from '#shared/application/answersFromJson.ts';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import { printedRows } from '#shared/application/tableRows.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { MAXIMUM_CHARACTERS } from '#shared/richText/isRichText.ts';
import { tableById } from '../../support/editionParts.ts';
import { doc, paragraph } from '../../support/richTextParts.ts';

function fieldFrom(id: string, value: unknown) {
  const { answers, problems } = answersFromJson(edition2024, { fields: { [id]: value } });
  return { answer: answers.fields[id], problems };
}
function tableFrom(id: string, value: unknown) {
  const { answers, problems } = answersFromJson(edition2024, { tables: { [id]: value } });
  return { rows: printedRows(tableById(edition2024, id), answers.tables[id]), problems };
}

describe('answers from a file', () => {
  it.each<[string, unknown, unknown]>([
    ['company.name', '云峰', '云峰'],
    ['management.satisfaction.later.product1', 92.6, '92.6'],
    ['patents.valid', 12, 12],
    ['patents.valid', ' 12 ', 12],
    ['patents.valid', null, null],
    ['benchmark.direction', '质量管理数字化方向', 'digital'],
    ['benchmark.direction', 'digital', 'digital'],
    ['company.governmentAward', ['市级', 'national'], ['national', 'municipal']],
    ['brand.own', '是', true],
    ['brand.own', false, false],
    ['eligibility.registered', true, true],
    ['filing.date', '2024-11-5', { year: 2024, month: 11, day: 5 }],
    ['company.region', '浙江省杭州市余杭区未来科技城', { city: '杭州市', county: '余杭区', other: '未来科技城' }],
    ['company.region', '海外', { city: '', county: '', other: '海外' }],
    ['company.region', { city: '杭州市' }, { city: '杭州市', county: '', other: '' }],
    ['company.industry', '专用设备制造业', { code: 'C35', text: '专用设备制造业' }],
    ['company.industry', 'C35', { code: 'C35', text: '专用设备制造业' }],
    ['company.industry', '机器人', { code: null, text: '机器人' }],
    ['narrative.results', '一\r\n\n二', doc(paragraph('一'), paragraph('二'))],
    ['narrative.results', doc(paragraph('三')), doc(paragraph('三'))],
  ])('take %s written as %j', (id, written, stored) => {
    expect(fieldFrom(id, written)).toEqual({ answer: stored, problems: [] });
  });

  it.each<[string, unknown]>([
    ['company.name', ['云峰']], ['patents.valid', -1], ['patents.valid', 1.5], ['patents.valid', '十二'], ['standards.total', 3], ['benchmark.direction', '数字'],
    ['company.governmentAward', '国家级'], ['company.governmentAward', ['县级']], ['brand.own', '有'], ['eligibility.registered', '是'], ['filing.date', '11月5日'],
    ['company.region', 3], ['company.industry', 35], ['narrative.results', { type: 'doc', content: [{ type: 'unheard' }] }], ['no.such.field', '字'],
    ['narrative.results', '字'.repeat(MAXIMUM_CHARACTERS + 1)],
  ])('refuse %s written as %.60j, with its name and a sentence', (id, written) => {
    expect(fieldFrom(id, written).problems).toEqual([{ where: id, message: expect.stringMatching(/\p{Script=Han}/u) }]);
  });

  it('bring the notes on their sources along', () => {
    const notes = { 'field:patents.valid': '知识产权管理台账' };
    expect(answersFromJson(edition2024, { notes })).toMatchObject({ answers: { notes }, problems: [] });
  });

  it('leave everything else empty', () => {
    expect(answersFromJson(edition2024, {})).toEqual({ answers: emptyAnswers(edition2024), problems: [] });
    expect(answersFromJson(edition2024, []).problems).toHaveLength(1);
  });

  it.each([[{ field: { 'company.name': '云峰' } }, 'field'], [{ fields: [] }, 'fields'], [{ tables: 5 }, 'tables'], [{ notes: { 'company.name': '营业执照' } }, 'company.name']])('are refused rather than left out when a part is misspelt or no object: %j', (file, where) => {
    expect(answersFromJson(edition2024, file).problems).toEqual([{ where, message: expect.stringMatching(/\p{Script=Han}/u) }]);
  });

  it('keep names like __proto__ away from the program', () => {
    expect(answersFromJson(edition2024, JSON.parse('{"fields": {"__proto__": {"polluted": 1}, "toString": "x"}}')).problems.map(({ where }) => where)).toEqual(['__proto__', 'toString']);
  });
});

describe('tables from a file', () => {
  it('name rows by id or label, and keep the rows of the form that the file leaves out', () => {
    const { rows, problems } = tableFrom('economic', { rows: [{ label: '营业收入', cells: { later: '52,300', rank: 3 } }, { label: '人均产值', unit: '万元', direction: 'higherIsBetter', cells: { later: 3.5 } }] });
    expect(problems).toEqual([]);
    expect(rows.slice(0, 2)).toMatchObject([
      { id: 'revenue', label: '营业收入', cells: { later: '52,300', rank: '3' } }, { id: 'own-2', label: '人均产值', unit: '万元', direction: 'higherIsBetter' },
    ]);
    expect(rows).toHaveLength(13);
  });

  it('take a row off the form', () => {
    expect(tableFrom('economic', [{ id: 'assets', removed: true }]).rows.map(({ id }) => id)).not.toContain('assets');
  });

  it.each<[string, unknown]>([
    ['economic', 'text'], ['economic', [3]], ['economic', [{ id: 'revenue', cells: { gone: '1' } }]], ['economic', [{ id: 'revenue', cells: { later: {} } }]],
    ['innovation', [{ label: '第四行', cells: {} }]], ['economic', [{ id: 'revenue' }, { label: '营业收入' }]],
  ])('are refused when %s is %j', (id, value) => {
    expect(tableFrom(id, value).problems).toHaveLength(1);
  });

  it('are refused when the form has no such table', () => {
    expect(answersFromJson(edition2024, { tables: { gone: [] } }).problems).toMatchObject([{ where: 'gone' }]);
  });
});
