/** Answers as text, kind by kind. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '#shared/application/answers.ts';
import { answerText } from '#shared/application/answerText.ts';
import { isFieldFilled } from '#shared/application/isFieldFilled.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { draftFor } from '../../support/draftFor.ts';
import { madeUpEdition } from '../../support/madeUpEdition.ts';
import { doc, heading, item, list, live, paragraph, picture } from '../../support/richTextParts.ts';

function textOf(edition: Edition, id: string, answer: Answer): string {
  return answerText(edition, draftFor(edition, { fields: { [id]: answer } }).answers, fieldById(edition, id));
}
function isFilled(edition: Edition, id: string, answer: Answer): boolean {
  return isFieldFilled(edition, draftFor(edition, { fields: { [id]: answer } }).answers, fieldById(edition, id));
}

describe('an answer as text', () => {
  it.each<[string, Answer, string]>([
    ['company.name', ' 云峰 ', ' 云峰 '],
    ['honours.company', '一\n二', '一\n二'],
    ['management.satisfaction.later.product1', '92.60', '92.60'],
    ['patents.valid', 0, '0'],
    ['patents.valid', 1280, '1280'],
    ['benchmark.direction', 'digital', '质量管理数字化方向'],
    ['benchmark.direction', 'gone', ''],
    ['company.governmentAward', ['municipal', 'national'], '国家级、市级'],
    ['company.governmentAward', [], ''],
    ['brand.own', true, '是'],
    ['brand.own', false, '否'],
    ['eligibility.registered', true, '已确认'],
    ['eligibility.registered', false, ''],
    ['filing.date', { year: 2024, month: 11, day: 5 }, '2024年11月5日'],
    ['filing.date', { year: 2024, month: null, day: null }, '2024年'],
    ['company.region', { city: '杭州市', county: '余杭区', other: '未来科技城' }, '杭州市余杭区未来科技城'],
    ['company.industry', { code: 'C35', text: '专用设备制造业' }, '专用设备制造业'],
    ['company.industry', { code: 'C35', text: '' }, '专用设备制造业'],
    ['company.industry', { code: null, text: '机器人' }, '机器人'],
    ['narrative.results', doc(heading(1, '成效'), paragraph('提高', live('field:patents.valid'))), '成效\n提高'],
  ])('of %s holding %j is “%s”', (id, answer, text) => {
    expect(textOf(edition2024, id, answer)).toBe(text);
  });

  it('takes its words from the edition at hand', () => {
    expect(textOf(madeUpEdition, 'workshop.shifts', ['three', 'one'])).toBe('单班、三班');
    expect(textOf(madeUpEdition, 'workshop.trade', { code: 'X02', text: '' })).toBe('印染');
  });
});

describe('a field', () => {
  it.each<[string, Answer]>([
    ['company.name', ' \n　'],
    ['patents.valid', null],
    ['benchmark.direction', 'gone'],
    ['company.governmentAward', ['gone']],
    ['brand.own', null],
    ['eligibility.registered', false],
    ['filing.date', { year: null, month: null, day: null }],
    ['company.region', { city: '', county: '', other: ' ' }],
    ['company.industry', { code: null, text: '' }],
    ['narrative.results', doc(paragraph(), paragraph(' ', { type: 'hardBreak' }), list(item(paragraph(''))))],
  ])('%s holding %j is not filled', (id, answer) => {
    expect(isFilled(edition2024, id, answer)).toBe(false);
  });

  it.each<[string, Answer]>([
    ['management.satisfaction.later.product1', '—'],
    ['patents.valid', 0],
    ['brand.own', false],
    ['filing.date', { year: null, month: 11, day: null }],
    ['company.industry', { code: 'C35', text: '' }],
    ['narrative.results', doc(paragraph(live('field:patents.valid')))],
    ['narrative.results', doc(picture('p', ''))],
    ['narrative.results', doc(list(item(list(item(paragraph('深'))))))],
    ['narrative.results', doc(heading(1, '成效'))],
  ])('%s holding %j is filled', (id, answer) => {
    expect(isFilled(edition2024, id, answer)).toBe(true);
  });
});
