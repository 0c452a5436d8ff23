/** The 2024 edition says what the notice says, to the character. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { editionStrings, paperStrings } from '../../support/editionStrings.ts';
import { foldText } from '../../support/foldText.ts';
import { noticeSentences, splitSentences } from '../../support/noticeSentences.ts';

const directionsAndConditions = readFileSync(new URL('../../fixtures/notice-2024-directions-and-conditions.txt', import.meta.url), 'utf8');
const annexes = readFileSync(new URL('../../fixtures/notice-2024-annexes.txt', import.meta.url), 'utf8');

/** A sentence may stand inside a longer text; a label, option or unit is a string of its own. */
function isSaidBy(strings: readonly string[], text: string): boolean {
  const wanted = foldText(text);
  return strings.some((string) => (wanted.endsWith('。') ? string.includes(wanted) : string === wanted));
}

const allStrings = editionStrings(edition2024).map(foldText);
const printedStrings = paperStrings(edition2024).map(foldText);
const sentences = [...noticeSentences()];

describe('the walker over the notice', () => {
  it('yields the labels, options, units, sentences and blanks of every place', () => {
    const texts = sentences.map((sentence) => sentence.text);
    expect(texts).toEqual(expect.arrayContaining([
      '附件 1', '标杆名称：', '填报日期：', '统一社会 信用代码', '未参评', 'D类', '标准化项目内容：', '第三方调查', '调查机构名称:',
      '吨标准煤/万元', '2023年本企业名次', '(一) 质量标杆名称', '(30 字以内)', '企业名称（盖章）：', '年 月 日',
    ]));
    expect(new Set(sentences.map((sentence) => sentence.where))).toEqual(new Set([
      '附件1 封面', '附件1 申报表', '附件1 表1', '附件1 表2', '附件1 表3', '附件1 表4', '附件1 表5', '附件1 典型经验', '附件2',
    ]));
    expect(sentences.find((sentence) => sentence.text.startsWith('截止到申请日'))?.pieces).toEqual([
      '截止到申请日，有效专利数共', '个，其中发明专利', '个。',
    ]);
  });

  it('loses nothing of the annexes but boxes and rules', () => {
    const walked = foldText(sentences.map((sentence) => sentence.text).join(''));
    const copied = annexes
      .replaceAll('<input type="checkbox"/>', '')
      .replaceAll('_____年_____月_____日', '')
      .replaceAll('_', '')
      .replace(/(\([^)]*字[^)]*\))。/gu, '$1');
    expect(walked).toBe(foldText(copied));
  });

  it('keeps the guidance for the writer off the paper', () => {
    const guidance = sentences.filter((sentence) => !sentence.forPaper).map((sentence) => sentence.text);
    expect(guidance[0]).toBe('典型经验材料要求内容详实、逻辑清晰、重点突出、数据支撑、图文并茂。');
    expect(guidance).toContain('(600 字左右)');
    expect(guidance).not.toContain('(二) 企业概况');
    expect(sentences.filter((sentence) => sentence.where !== '附件1 典型经验').every((sentence) => sentence.forPaper)).toBe(true);
  });
});

describe('the wording of annexes 1 and 2', () => {
  it.each(sentences)('$where: $text', ({ text, forPaper }) => {
    expect(isSaidBy(forPaper ? printedStrings : allStrings, text), text).toBe(true);
  });

  it('is the only wording on paper', () => {
    const notice = foldText(annexes.replaceAll('<input type="checkbox"/>', ''));
    expect(printedStrings.filter((string) => !notice.includes(string))).toEqual([]);
  });

  it('stands in full-width forms on paper', () => {
    const halfWidth = paperStrings(edition2024).filter((string) => /\p{Script=Han}[,:;()]|[,:;()]\p{Script=Han}/u.test(string));
    expect(halfWidth).toEqual([]);
  });

  it('has no spaces or breaks inside labels and headings of tables', () => {
    const labels = edition2024.sections.flatMap((section) => {
      if (section.kind === 'table') return [...section.columns.map((column) => column.heading), ...section.rows.map((row) => row.label)];
      return section.kind === 'eligibility' ? [] : section.fields.map((field) => field.label);
    });
    expect(labels.filter((label) => /\s/u.test(label))).toEqual([]);
  });
});

describe('the wording of directions and conditions', () => {
  const paragraphs = directionsAndConditions.replace(/、\n\n(?=全过程)/u, '、').split('\n').filter((line) => line.startsWith('（'));
  const spoken = paragraphs.flatMap((line) => splitSentences(line.replace(/^（[一二三四五]）/u, '')));

  it('covers five directions and five conditions', () => {
    expect(paragraphs).toHaveLength(10);
  });

  it.each(spoken)('%s', (sentence) => {
    const wanted = foldText(sentence);
    expect(allStrings.some((string) => string === wanted || `${string}。` === wanted)).toBe(true);
  });
});
