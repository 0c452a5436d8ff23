import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { validate } from '#shared/validation/validate.ts';
import { type Broken, withBlocks } from '../broken/broken.ts';
import { withField } from '../mutations.ts';
import { sampleDraft } from '../sampleDraft.ts';

/** One more paragraph in a part of the sample's text. */
function withSentence(text: string, part = 'method') {
  return withBlocks(`narrative.${part}`, ({ content }) => [...content, { type: 'paragraph', content: [{ type: 'text', text }] }]);
}
const AT = 'field:narrative.method';
const otherNames = ['宁波澄泰轴承股份有限公司'];

const broken: readonly Broken[] = [
  { rule: 'wording.superlative', place: AT, says: '国内首创', breaks: withSentence('这套做法为国内首创。') },
  { rule: 'wording.pendingPatent', place: AT, says: '含申请中', breaks: withSentence('围绕该模式拥有一批专利（含申请中的）。') },
  { rule: 'wording.pendingPatent', place: 'field:patents.valid', says: '备注里说', breaks: (draft) => ({ ...draft, answers: { ...draft.answers, notes: { ...draft.answers.notes, 'field:patents.valid': '台账，含申请中的专利' } } }) },
  { rule: 'wording.marketShare', place: AT, says: '年份、市场范围（国内、国际等）、数据来源', breaks: withSentence('主要产品市场占有率61%。') },
  { rule: 'wording.beforeAfter', place: AT, says: '哪一年', breaks: withSentence('顾客咨询答复率由81%提高到93%。') },
  { rule: 'wording.placeholder', place: AT, says: '还没有填好', breaks: withSentence('培训XX人次。') },
  { rule: 'wording.otherYear', place: AT, says: '2024年', breaks: withSentence('以上为公司2023年度质量标杆申报材料。') },
  { rule: 'wording.companyName', place: AT, says: '浙江栎川精密传动股份有限公司', breaks: withSentence('栎川集团重视质量。') },
  { rule: 'wording.productName', place: AT, says: '精密行星减速器', breaks: withSentence('精密行星减速机畅销。') },
  { rule: 'wording.otherName', place: AT, says: '宁波澄泰轴承股份有限公司', breaks: withSentence('澄泰轴承的做法值得推广。') },
  { rule: 'wording.repeated', place: 'field:narrative.implementation', says: '质量管理模式或方法简介', breaks: withSentence('继续增加检验人员，只会增加成本，并不能减少波动。', 'implementation') },
];

function said(draft: Draft): readonly string[] {
  return validate(edition2024, draft, { otherNames }).map(({ rule, place }) => `${rule} ${place}`);
}
const before = said(sampleDraft);

describe('the sample with one thing broken in its wording', () => {
  it.each(broken)('$rule at $place: that is found, and nothing else', ({ rule, place, says, breaks }) => {
    const draft = breaks(sampleDraft);
    expect(said(draft).filter((key) => !before.includes(key))).toEqual([`${rule} ${place}`]);
    expect(validate(edition2024, draft, { otherNames }).find((finding) => finding.rule === rule && finding.place === place)?.message).toContain(says);
  });

  it('breaks everything that is checked', () => {
    const folder = new URL('../../../../shared/validation/wording/', import.meta.url);
    const rules = readdirSync(folder).flatMap((name) => [...readFileSync(new URL(name, folder), 'utf8').matchAll(/'(wording\.\w+)'/g)].map(([, rule = '']) => rule));
    expect(new Set(broken.map(({ rule }) => rule))).toEqual(new Set(rules));
  });

  it('says nothing about words in a field that is hidden', () => {
    const hidden = withField('brand.own', false)(withField('brand.names', 'XX牌，国内首创')(sampleDraft));
    expect(said(hidden).filter((key) => key.startsWith('wording'))).toEqual([]);
  });
});
