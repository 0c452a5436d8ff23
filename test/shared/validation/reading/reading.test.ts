/** What is read out of short texts, and what is left alone. */
import { describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { bareFiguresIn } from '#shared/validation/reading/bareFiguresIn.ts';
import { companyNamesIn } from '#shared/validation/reading/companyNamesIn.ts';
import { daysIn } from '#shared/validation/reading/daysIn.ts';
import { accountNumbersIn, identityNumbersIn } from '#shared/validation/reading/longNumbers.ts';
import { methodInName, speaksOfMethod } from '#shared/validation/reading/methodInName.ts';
import { onlyShareIn, shareIn } from '#shared/validation/reading/sharesIn.ts';
import { standardNumbersIn } from '#shared/validation/reading/standardNumbersIn.ts';
import { statedCounts } from '#shared/validation/reading/statedCounts.ts';
import { yearsIn } from '#shared/validation/reading/yearsIn.ts';

describe('counts behind and before words', () => {
  const read = (text: string) => statedCounts(text, ['国家标准', '标准'], ['个', '项', '件']);
  it.each([
    ['国家标准2个', [2]], ['国家标准共２项', [2]], ['国家标准（3项）', [3]], ['国家标准：三个', [3]], ['4项国家标准', [4]], ['十二个国家标准', [12]],
    ['国家标准 2 个、行业标准3个', [2, 3]], ['国家标准2', []], ['国家标准GB/T 1-2020', []], ['参与国家标准制定2个', []], ['', []], ['国家标准2022年1个', []],
  ])('%s: %j', (text, counts) => {
    expect(read(text)).toEqual(counts);
  });
});

describe('days', () => {
  it.each([
    ['2024年12月3日', ['2024-12-03']], ['２０２４年１２月', ['2024-12-01']], ['2024-12-03', ['2024-12-03']], ['2024.12', ['2024-12-01']], ['2025年', ['2025-01-01']],
    ['专利证书20241203', ['2024-12-03']], ['2024/1/5、2025年2月', ['2024-01-05', '2025-02-01']], ['GB/T 10095.1-2022', []], ['T/ZZB 0001-2021', []], ['2024', []],
    ['2024年13月', []], ['2024年2月30日', []], ['120241203', []], ['ZL202310123456.7', []], ['2023-2024', []], ['电话0572-8888', []],
  ])('%s: %j', (text, days) => {
    expect(daysIn(text).map(({ earliest }) => earliest)).toEqual(days);
  });
  it('are found again where they stand', () => {
    const text = '先于２０２４年１月，后于2024年12月3日';
    expect(daysIn(text).map(({ quote, position }) => text.slice(position, position + quote.length) === quote)).toEqual([true, true]);
  });
});

describe('years', () => {
  it.each([
    ['2022—2023年度', [2022, 2023]], ['2021-2023年', [2021, 2022, 2023]], ['2022年、2023年', [2022, 2023]], ['2022年至2024年', [2022, 2023, 2024]],
    ['2023年度审计报告（2024年3月）', [2023, 2024]], ['无', []], ['12022', []], ['2023', [2023]],
  ])('%s: %j', (text, years) => {
    expect([...yearsIn(text)].sort((a, b) => a - b)).toEqual(years);
  });
});

describe('names of companies', () => {
  it.each([
    ['杭州甲机械有限公司专利证书', ['杭州甲机械有限公司']], ['丙丁股份有限公司、甲乙有限责任公司', ['丙丁股份有限公司', '甲乙有限责任公司']],
    ['有限公司', []], ['某有限公司', []], ['甲（浙江）科技有限公司.pdf', ['甲（浙江）科技有限公司']], ['ABC有限公司', []], ['', []],
  ])('%s: %j', (text, names) => {
    expect(companyNamesIn(text)).toEqual(names);
  });
});

describe('numbers of persons and accounts', () => {
  it('are a citizen’s number only with its day of birth and check character', () => {
    expect(identityNumbersIn('110101199003070011').map(({ quote }) => quote)).toEqual(['110101199003070011']);
    expect(identityNumbersIn('１１０１０１１９９００３０７００１１')).toHaveLength(1);
    for (const none of ['110101199003070012', '110101199013070011', '91330521MA000LC27T', '1110101199003070011', 'A110101199003070011']) expect(identityNumbersIn(none)).toEqual([]);
  });
  it('are an account behind a cue, or a card by itself', () => {
    const read = (text: string) => accountNumbersIn(text, ['账号']).map(({ quote }) => quote);
    expect(read('账号：3305 0164 8888 0000 0012')).toEqual(['3305 0164 8888 0000 0012']);
    expect(read('6222021234567890128')).toEqual(['6222021234567890128']);
    for (const none of ['3305016488880000', '6222021234567890120', '账号12345678901', '账号见附件，另有一个很长的说明文字：330501648888000012']) expect(read(none)).toEqual([]);
  });
});

describe('figures without a unit', () => {
  it.each([
    ['用水3.38，用电1,234。', ['3.38', '1,234']], ['用水3.38', ['3.38']], ['用水3.38万m³，用电12', []], ['Cpk 1.67，R=0.98；No. 1234', []], ['2023年，在2022；', []],
    ['系数0.95。', []], ['（1.5）', []], ['3～4.5，', []],
  ])('%s: %j', (text, figures) => {
    expect(bareFiguresIn(text, ['系数']).map(({ quote }) => quote)).toEqual(figures);
  });
});

describe('numbers of standards', () => {
  it.each([
    ['GB/T 10095.1-2022、JB/T 1-2020', ['GB', 'JB']], ['T/ZZB 0001-2021；DB33/T 944-2018', ['T/', 'DB']], ['ISO 9001:2015', ['ISO']], ['Q/LCJC 001-2023', []], ['GB/T 1', []],
    ['GB 1-2020和GB 1-2020', ['GB']],
  ])('%s: %j', (text, letters) => {
    expect(standardNumbersIn(text).map((standard) => standard.letters)).toEqual(letters);
  });
});

describe('shares', () => {
  it('are read by their market, or where there is only one', () => {
    expect(shareIn('国内9.8%\n国际2.3%', '国际')).toBe(2.3);
    expect(shareIn('国内9.8%，国内12%', '国内')).toBeNull();
    expect(shareIn('9.8%', '国内')).toBeNull();
    expect(onlyShareIn('约9.8%', ['国内'])).toBe(9.8);
    expect(onlyShareIn('国内9.8%', ['国内'])).toBeNull();
    expect(onlyShareIn('9.8亿元', [])).toBeNull();
  });
});

describe('the method in a name', () => {
  const read = (name: string) => methodInName(edition2024, name, '浙江栎川精密传动股份有限公司', { endings: ['的实践经验', '实践经验'], connectives: ['实施', '基于', '的'] });
  it.each([
    ['栎川集团公司实施六西格玛设计的实践经验', '集团公司实施六西格玛设计', false], ['栎川精密传动实施六西格玛设计的实践经验', '六西格玛设计', false],
    ['栎川精密传动“三识五控”质量管理实践经验', '三识五控', true], ['栎川精密传动的实践经验', '', false],
  ])('%s: %s', (name, words, isQuoted) => {
    expect(read(name)).toEqual({ words, isQuoted });
  });
  it('is spoken of in its own words, or in most of them', () => {
    expect(speaksOfMethod('我们采用六西格玛设计方法', { words: '六西格玛设计', isQuoted: false })).toBe(true);
    expect(speaksOfMethod('关键过程的质量管理', { words: '关键过程质量管理', isQuoted: false })).toBe(true);
    expect(speaksOfMethod('精益生产', { words: '六西格玛设计', isQuoted: false })).toBe(false);
    expect(speaksOfMethod('三识，五控', { words: '三识五控', isQuoted: true })).toBe(false);
  });
});
