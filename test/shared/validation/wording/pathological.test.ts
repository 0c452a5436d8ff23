import { describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { RichText } from '#shared/richText/model.ts';
import { applyTidy } from '#shared/validation/tidy/applyTidy.ts';
import { mendText } from '#shared/validation/tidy/mendLine.ts';
import { readLine } from '#shared/validation/tidy/readLine.ts';
import { tidy } from '#shared/validation/tidy/tidy.ts';
import { beforeAfter } from '#shared/validation/wording/beforeAfter.ts';
import { companyNames, declaredNames } from '#shared/validation/wording/companyNames.ts';
import { marketShares } from '#shared/validation/wording/marketShares.ts';
import { otherNames } from '#shared/validation/wording/otherNames.ts';
import { otherYears } from '#shared/validation/wording/otherYears.ts';
import { pendingPatents } from '#shared/validation/wording/pendingPatents.ts';
import { placeholders } from '#shared/validation/wording/placeholders.ts';
import { productMisses } from '#shared/validation/wording/productNames.ts';
import { repeatedSentences } from '#shared/validation/wording/repeatedSentences.ts';
import { superlatives } from '#shared/validation/wording/superlatives.ts';
import type { TextLine } from '#shared/validation/wording/textLine.ts';
import type { WrittenText } from '#shared/validation/wording/textSources.ts';
import { wordingChecks } from '#shared/validation/wording/wordingChecks.ts';
import * as words from '#shared/validation/wording/words.ts';
import { draftFor } from '../../../support/draftFor.ts';
import { growth, STEEPEST_GROWTH } from '../growth.ts';

/** Signs and words that every reader meets. */
const COMMON = ['1', '字', 'a', ' ', '。', '，', '（', '“', '2023年', '𠮷', '\uFFFC'];

function wordsOf(...lists: readonly (readonly string[])[]): readonly string[] {
  return lists.map((list) => list.filter((word) => !/[\\?]/.test(word)).join(''));
}
const { SCOPES, SUPERLATIVES, SOURCE_BEGINNINGS, GOALS, AWARDS, PATENTS, SHARES, MARKETS, CHANGES, PLACEHOLDERS, NAMES } = words;

/** For each reader what its patterns begin with and go on with, and what nearly matches. */
const TEMPTATIONS: Readonly<Record<string, readonly string[]>> = {
  superlatives: [
    ...wordsOf(SCOPES, SUPERLATIVES.ranked, SUPERLATIVES.leading, SUPERLATIVES.leadingWhere, SOURCE_BEGINNINGS, GOALS, AWARDS),
    '国内', '国内最', '国内首创', '唯一', '排名', '第一', '填补', '处于', '首创，见', '经', '据', '《', '国内领先。（', '力争',
  ],
  pendingPatents: [...wordsOf(PATENTS.has, PATENTS.including, PATENTS.pending), '拥有专利', '专利其中', '含1项专利', '拥有专利申请', '授权及专利', '专利（含申请中）'],
  beforeAfter: [...wordsOf(CHANGES.indicators, CHANGES.verbs), '由1', '从', '由95%提高到', '率由95%提高到99%', '实施前', '实施前1', '实施前1后'],
  placeholders: [...wordsOf(PLACEHOLDERS.units, PLACEHOLDERS.whom, PLACEHOLDERS.phrases), 'X', 'x', '×', '_', '○', '【', '【填', '待补', '此处', '某某', '20X'],
  otherYears: ['2023', '2023年度', '近2年', '近2年（2023', '2023年质量标杆', '2023年申报材料'],
  marketShares: [...wordsOf(SHARES, MARKETS), '35%', '35%的', '市场占有率', '市场占有率3', '35%市场占有率。', '（数据来源'],
  companyNames: [...wordsOf(NAMES.legalForms, NAMES.groups), '有限公司', '青禾', '青禾阀门', '青禾阀门有限公司', '青禾集团', '浙江', '简称“', '清禾阀门有限公司'],
  productMisses: ['低温', '截止阀', '低温截', '低温截止', '低温截止伐', '温截止阀'],
  otherNames: ['宁波', '澄泰', '澄泰轴', '澄泰轴承', '绍兴云栖纺机'],
  repeatedSentences: ['；', '。 ', '公司将质量指标纳入各级管理人员的年度绩效考核。', '《公司》', '\n'],
  readLine: [',', '.', '"', '(', ')', '“', '”', '《', '字 字，', '字,', '5公斤', '公斤', '５', 'Ａ', '％', 'www.', 'http://', 'a@', '，，', '。。', '1）'],
  mendText: [',', '"', '(', '字 ，', '字, ', '５．', '1％', '，。', '（)', 'a@', '字 字，', '\n'],
};

function lineOf(text: string): TextLine {
  return { text, lead: '', kind: 'prose' };
}
function textOf(...lines: readonly TextLine[]): WrittenText {
  return { place: { kind: 'field', field: 'narrative.results' }, lines, kind: 'narrative', source: '' };
}
const product = { name: '低温截止阀', place: { kind: 'field', field: 'management.product1.name' } } as const;
const others = otherNames(edition2024, ['宁波澄泰轴承股份有限公司', '绍兴云栖纺机有限公司'], '浙江青禾阀门有限公司');
const own = companyNames(edition2024, '浙江青禾阀门有限公司') ?? (() => []);
const products = productMisses([product], [product.name]);

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  superlatives: (text) => superlatives(edition2024)(lineOf(text)),
  pendingPatents: (text) => pendingPatents(lineOf(text)),
  beforeAfter: (text) => beforeAfter(edition2024)(lineOf(text)),
  placeholders: (text) => placeholders(lineOf(text)),
  otherYears: (text) => otherYears(edition2024)(lineOf(text)),
  marketShares: (text) => {
    const whole = textOf(lineOf(text));
    return whole.lines.map((line, index) => marketShares(edition2024, [whole])(whole, line, index));
  },
  companyNames: (text) => [own(lineOf(text)), declaredNames(lineOf(text))],
  productMisses: (text) => products(lineOf(text)),
  otherNames: (text) => others.inLine(lineOf(text)),
  repeatedSentences: (text) => repeatedSentences([textOf(lineOf(text), lineOf(text))]),
  readLine: (text) => readLine({ key: null, text }),
  mendText: (text) => mendText(text, new Set(['halfWidthPunctuation', 'spacesInChinese', 'doubledPunctuation', 'fullWidthCharacters', 'percentSigns'])),
};

describe('100,000 characters made to slow a reader of words down', () => {
  it.each(Object.keys(readers))('%s takes twice as long for twice as many', (name) => {
    const read = readers[name] ?? (() => null);
    for (const part of [...COMMON, ...(TEMPTATIONS[name] ?? [])]) expect(growth(read, part), part).toBeLessThan(STEEPEST_GROWTH);
  });
});

function docOf(text: string): RichText {
  return { type: 'doc', content: text.split('\n').map((line) => ({ type: 'paragraph', content: line === '' ? [] : [{ type: 'text', text: line }] })) };
}

describe('a paste of a million characters', () => {
  const checks = wordingChecks(edition2024);
  const findings = (text: string) => {
    const draft = draftFor(edition2024, { fields: { 'company.name': '浙江青禾阀门有限公司', 'management.product1.name': '低温截止阀', 'narrative.results': docOf(text) } });
    return checks.flatMap((check) => check.find({ edition: edition2024, draft, answers: draft.answers, otherNames: ['宁波澄泰轴承股份有限公司'] }));
  };

  const PASTES = {
    'of sentences': '公司技术国内领先，市场占有率35%，合格率由95%提高到99%，拥有XX项专利。',
    'of paragraphs': '青禾集团的低温截止伐国内首创。\n',
    'without an end': '国内最大青禾阀门1',
  };

  it.each(Object.entries(PASTES))('%s is read in the time of its length', (_name, part) => {
    expect(growth(findings, part, (text) => text, 200_000)).toBeLessThan(STEEPEST_GROWTH);
  });

  it.each(Object.entries(PASTES))('%s says no more than can be read', (_name, part) => {
    const found = findings(part.repeat(1_000_000 / part.length));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(500);
  });

  it.each(['质量,成本 ，很好。。', '质量,成本。\n', '（“'])('of %s is tidied in the time of its length', (part) => {
    const work = (text: string) => {
      const draft = draftFor(edition2024, { fields: { 'narrative.results': docOf(text) } });
      return applyTidy(edition2024, draft.answers, tidy(edition2024, draft));
    };
    expect(growth(work, part)).toBeLessThan(STEEPEST_GROWTH);
  });
});
