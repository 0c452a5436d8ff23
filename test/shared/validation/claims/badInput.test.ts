import { describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { claimChecks } from '#shared/validation/claims/claimChecks.ts';
import { lexiconKeeper } from '#shared/validation/claims/lexicon.ts';
import { NO_LEAD } from '#shared/validation/claims/lead.ts';
import { readText } from '#shared/validation/claims/readLine.ts';
import { CUES } from '#shared/validation/claims/words.ts';
import { growth, STEEPEST_GROWTH } from '../growth.ts';
import { draftOf } from './passages.ts';

const base = draftOf({ id: 'x', state: 'reducer', text: [], expect: [] });
const lexicon = lexiconKeeper(edition2024)(base.answers);

function findingsOf(text: readonly string[]) {
  const draft = draftOf({ id: 'x', state: 'reducer', text, expect: [] });
  return claimChecks(edition2024).flatMap((check) => check.find({ edition: edition2024, draft, answers: draft.answers }));
}

/** What a reader of numbers, years and names could get lost in. */
const temptations = [
  '1,', '1,111', '1.1—', '百分之', '4亿5900万元', '2022—2023年', '由1%到', '由2022年的1%提高到2023年的2%，', '分别为1%、', '（2023年', '比2022年', '较上年增长1%',
  '公司的', '营业收入、', '2023年营业收入55380万元，', '精密行星减速器、', '参与制定国家、', '4项国家标准、', '其中发明专利1项', '营业收入1万元，车间营业收入','1%的目标', 'A1 ', '\ud800',
  Object.values(CUES).flat().join(''),
];

describe('texts of 100,000 characters made to slow the reader down', () => {
  it.each(temptations.map((part) => ({ name: part.slice(0, 20), part })))('$name again and again takes no more than in proportion', ({ part }) => {
    expect(growth((text) => readText(lexicon, text, NO_LEAD), part, (text) => `2023年营业收入${text}5.5亿元。`)).toBeLessThan(STEEPEST_GROWTH);
  });
});

describe('texts that nobody meant to write', () => {
  it('of a million characters are read where they begin, and the wrong value there is found', () => {
    const page = '车间按照作业指导书逐项检查并记录，发现异常立即停机处理。'.repeat(40);
    const findings = findingsOf(['2023年营业收入55830万元。', ...Array.from({ length: 1000 }, () => page)]);
    expect(findings.map(({ span }) => span?.quote)).toEqual(['55830万元']);
  });

  it('in one paragraph of a million characters neither', () => {
    expect(findingsOf([`2023年营业收入55830万元。${'检查记录'.repeat(250_000)}`]).map(({ span }) => span?.quote)).toEqual(['55830万元']);
  });

  it('with 10,000 numbers are still bound one by one', () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) => `2023年第${index}批抽检${index}件，产品合格率${index % 100}.${index % 10}%，`).join('');
    expect(findingsOf([numbers])).toEqual([]);
    const claims = readText(lexicon, '2023年营业收入55380万元，'.repeat(10_000), NO_LEAD).claims;
    expect(claims.length).toBeGreaterThan(5000);
    expect(new Set(claims.map(({ year, quantity }) => `${year} ${quantity.value}`))).toEqual(new Set(['2023 55380']));
  });

  it('that contradict the tables ten thousand times name a hundred places', () => {
    expect(findingsOf(Array.from({ length: 10_000 }, () => '2023年营业收入55830万元。')).length).toBe(100);
  });

  it('with control characters, halves of characters and lines of nothing are read like others', () => {
    expect(findingsOf(['\u0000\ud800\uffff', '', '   ', '2023年\u200b营业收入\u00a055830万元。']).map(({ span }) => span?.quote)).toEqual(['55830万元']);
  });

  it('with numbers too long to be meant are left alone', () => {
    expect(findingsOf([`2023年营业收入${'9'.repeat(400)}万元，利润总额1e400万元，产品合格率${'0'.repeat(50)}.5%。`])).toEqual([]);
  });
});
