import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { plainText } from '#shared/richText/plainText.ts';
import type { RichText } from '#shared/richText/model.ts';
import { carryOutRemedy } from '#shared/validation/carryOutRemedy.ts';
import { claimChecks } from '#shared/validation/claims/claimChecks.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { draftOf, type Passage } from './passages.ts';

const checks = claimChecks(edition2024);
function findingsOf(draft: Draft): readonly Finding[] {
  return checks.flatMap((check) => check.find({ edition: edition2024, draft, answers: draft.answers }));
}
function passage(state: string, ...text: readonly string[]): Passage {
  return { id: 'x', state, text, expect: [] };
}
function only(draft: Draft): Finding {
  const [finding, ...more] = findingsOf(draft);
  if (!finding || more.length > 0) throw new Error(`expected one finding, got ${JSON.stringify(findingsOf(draft))}`);
  return finding;
}

/** Every remedy carried out, each on the draft as it was. */
function cured(draft: Draft): readonly { readonly kind: string; readonly draft: Draft; readonly text: string; readonly left: number }[] {
  return (only(draft).remedies ?? []).map((remedy) => {
    const answers = carryOutRemedy(edition2024, draft, remedy);
    if (!answers) throw new Error(`${remedy.label} was refused`);
    const changed = { ...draft, answers };
    return { kind: remedy.kind, draft: changed, text: plainText(answers.fields['narrative.results'] as RichText), left: findingsOf(changed).length };
  });
}

describe('a value that differs from the tables', () => {
  const draft = draftOf(passage('reducer', '2022年营业收入48620万元，2023年公司实现营业收入55830万元，再创新高。'));

  it('is asked about with both places, in words that say what stands where', () => {
    const finding = only(draft);
    expect(finding).toMatchObject({ rule: 'claims.disagreement', severity: 'warning', place: 'field:narrative.results', span: { quote: '55830万元', occurrence: 0 } });
    expect(finding.message).toBe('这里写的是2023年营业收入55830万元，表2 经济效益 · 营业收入 · 2023年填的是55380万元，请核对。');
    expect(finding.others).toEqual([{ place: 'cell:economic/revenue/later', placeName: '表2 经济效益 · 营业收入 · 2023年', says: '55380万元' }]);
  });

  it('is mended by each of its remedies: the table into the text, a live value, the text into the table', () => {
    const [text, live, cell] = cured(draft);
    expect(text).toMatchObject({ kind: 'replaceText', left: 0, text: '2022年营业收入48620万元，2023年公司实现营业收入55380万元，再创新高。' });
    expect(live).toMatchObject({ kind: 'insertLiveValue', left: 0 });
    expect(JSON.stringify(live?.draft.answers.fields['narrative.results'])).toContain('{"place":"cell:economic/revenue/later"}');
    expect(live?.text).toBe('2022年营业收入48620万元，2023年公司实现营业收入万元，再创新高。');
    expect(cell).toMatchObject({ kind: 'setValue', left: 0 });
    expect(cell?.draft.answers.tables['economic']?.rows.find(({ id }) => id === 'revenue')?.cells['later']).toBe('55830');
  });

  it('is put in the unit of the text, and the table is not made less exact than it was', () => {
    const remedies = cured(draftOf(passage('reducer', '2023年营业收入5.84亿元。')));
    expect(remedies.map(({ kind, text }) => [kind, text])).toEqual([['replaceText', '2023年营业收入5.54亿元。']]);
  });

  it('loses its 超过 with the value that it was wrong about', () => {
    expect(cured(draftOf(passage('chem', '2023年营业收入超过140亿元。')))[0]?.text).toBe('2023年营业收入135.28亿元。');
  });

  it('of a score takes the unit that the cell itself has', () => {
    const [text, live, cell] = cured(draftOf(passage('reducer', '2023年精密行星减速器顾客满意度94.2分。')));
    expect(text?.text).toBe('2023年精密行星减速器顾客满意度92.4分。');
    expect(live).toMatchObject({ kind: 'insertLiveValue', left: 0, text: '2023年精密行星减速器顾客满意度。' });
    expect(cell?.draft.answers.fields['management.satisfaction.later.product1']).toBe('94.2分');
  });

  it('of a count goes into its field', () => {
    expect(cured(draftOf(passage('reducer', '公司拥有有效专利92个。'))).at(-1)?.draft.answers.fields['patents.valid']).toBe(92);
  });

  it('written in Chinese numerals is replaced as a whole', () => {
    expect(cured(draftOf(passage('lamp', '2023年产品合格率达到百分之九十九点九。')))[0]?.text).toBe('2023年产品合格率达到99.5%。');
    const remedies = cured(draftOf(passage('wine', '2023年实现营业收入三千五百四十万元。')));
    expect(remedies.map(({ kind }) => kind)).toEqual(['replaceText', 'setValue']);
    expect(remedies[0]?.text).toBe('2023年实现营业收入3450万元。');
  });

  it('keeps the short unit that the text has, or none where a heading has it', () => {
    expect(cured(draftOf(passage('chem', '2023年万元总产值综合能耗0.67吨标准煤。')))[0]?.text).toBe('2023年万元总产值综合能耗0.76吨标准煤。');
    const table = { caption: '指标', rows: [['项目', '单位', '2023年'], ['利润总额', '万元', '2450.3']] };
    expect(cured(draftOf({ id: 'x', state: 'valve', table, expect: [] }))[0]?.text).toContain('万元\n2405.3');
  });

  it('of a sum is not typed into the sum', () => {
    const remedies = only(draftOf(passage('reducer', '参与制定国家、行业和团体标准11个。'))).remedies ?? [];
    expect(remedies.map(({ kind }) => kind)).toEqual(['replaceText', 'insertLiveValue']);
  });

  it('in a caption or a cell is offered no live value', () => {
    const caption = only(draftOf({ id: 'x', state: 'chem', caption: '2023年质量损失率降到0.18%', expect: [] }));
    const cell = only(draftOf({ id: 'x', state: 'reducer', at: 'cell:social/resources/later', text: ['万元总产值综合能耗0.0268吨标准煤。'], expect: [] }));
    expect([caption, cell].flatMap(({ remedies = [] }) => remedies.map(({ kind }) => kind))).not.toContain('insertLiveValue');
  });

  it('names the right one of the same words that stand there twice', () => {
    expect(only(draftOf(passage('reducer', '2022年发放奖金99.36万元，产品合格率98.42%。', '2021年产品合格率99.63%，2023年产品合格率99.63%。'))).span).toEqual({ quote: '99.63%', occurrence: 1 });
  });
});

describe('growth that does not follow', () => {
  it('shows both values and what they come to', () => {
    const draft = draftOf(passage('reducer', '2023年营业收入比2022年增长15.9%。'));
    expect(only(draft).message).toBe('2023年营业收入55380万元，2022年48620万元，算下来增长13.9%，这里写的“15.9%”对不上，请核对。');
    expect(only(draft).others?.map(({ place }) => place)).toEqual(['cell:economic/revenue/earlier', 'cell:economic/revenue/later']);
    expect(cured(draft)).toMatchObject([{ kind: 'replaceText', left: 0, text: '2023年营业收入比2022年增长13.9%。' }]);
  });

  it('is said to a tenth, also where the text says it roughly', () => {
    expect(cured(draftOf(passage('reducer', '2023年营业收入比2022年增长16%。')))).toMatchObject([{ text: '2023年营业收入比2022年增长13.9%。' }]);
  });

  it('of the company that a branch belongs to is held against the branch\'s tables', () => {
    const own = draftOf(passage('reducer', '宁波甲乙传动有限公司2023年营业收入4.1亿元。'));
    const branch = { ...own, answers: { ...own.answers, fields: { ...own.answers.fields, 'company.name': '宁波甲乙传动有限公司北仑分公司' } } };
    expect(only(branch).message).toContain('4.1亿元');
  });

  it('in the other direction is not mended by a number', () => {
    const finding = only(draftOf(passage('textile', '2023年营业收入同比增长4.6%。')));
    expect(finding.remedies).toBeUndefined();
    expect(finding.message).toContain('算下来下降4.6%');
  });

  it('is asked about where the values are live', () => {
    const draft = draftOf(passage('reducer', '2023年营业收入{cell:economic/revenue/later}万元，比2022年增长19.3%。'));
    expect(cured(draft)).toMatchObject([{ left: 0 }]);
  });
});

describe('what the text says twice and differently', () => {
  const draft = draftOf(passage('reducer', '2021年返修率为3.42%。', '返修率由2021年的3.24%降到2023年的1.28%。'));

  it('is asked about at the second place, with the first beside it', () => {
    expect(only(draft)).toMatchObject({ rule: 'claims.contradiction', span: { quote: '3.24%', occurrence: 0 }, others: [{ place: 'field:narrative.results', says: '3.42%' }] });
  });

  it('is made the same at either place', () => {
    expect(cured(draft).map(({ left, text }) => [left, text])).toEqual([
      [0, '2021年返修率为3.42%。\n返修率由2021年的3.42%降到2023年的1.28%。'],
      [0, '2021年返修率为3.24%。\n返修率由2021年的3.24%降到2023年的1.28%。'],
    ]);
  });
});
