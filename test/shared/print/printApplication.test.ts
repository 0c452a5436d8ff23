/** The application as a whole: order, parts, numbers, and what never reaches paper. */
import { describe, expect, it } from 'vitest';
import type { Answers } from '#shared/application/answers.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { Edition } from '#shared/form/edition.ts';
import { printApplication } from '#shared/print/printApplication.ts';
import { draftFor } from '../../support/draftFor.ts';
import { madeUpEdition } from '../../support/madeUpEdition.ts';
import { blockText, printText } from '../../support/printText.ts';

const options = { tableOfContents: false };

describe('the parts of the application', () => {
  it('are the cover without numbers, then one part for each heading of the first level', () => {
    const { parts } = printApplication(edition2024, draftFor(edition2024), options);
    expect(parts.map(({ pageNumbers, blocks }) => [pageNumbers, blocks.slice(0, 1).flatMap((block) => blockText(block)).join('')])).toEqual([
      ['none', '附件 1'], ['outside', '一、浙江省制造业质量标杆申报表'], ['outside', '二、“质量标杆”典型经验'],
    ]);
  });

  it('follow the order of any edition', () => {
    const lines = printText(printApplication(madeUpEdition, draftFor(madeUpEdition), options));
    const wanted = ['附录 甲', '东海省绿色车间评选申请书', '一、车间故事', '（甲）节约了什么', '（乙）车间叫什么', '二、数据', '表1 节约情况表', '三、车间情况', '表2 车间情况表', '附表 来访记录'];
    expect(lines.filter((line) => wanted.includes(line))).toEqual(wanted);
  });
});

/** The four lines under the title. */
function coverLines(fields: Answers['fields']): readonly string[] {
  return printText(printApplication(edition2024, draftFor(edition2024, { fields }), options)).slice(2, 6);
}

describe('a section without a heading of its own', () => {
  it('goes on where the last one ended, but never on the cover', () => {
    const sections = edition2024.sections
      .filter(({ id }) => ['cover', 'management', 'economic'].includes(id))
      .map((section) => (section.kind === 'cover' ? { ...section, lines: section.lines.slice(1, 2) } : section));
    const edition: Edition = { ...edition2024, sections };
    const { parts } = printApplication(
      { ...edition, keyFields: { ...edition.keyFields, applicant: 'management.product1.name', benchmarkName: 'management.product2.name' } },
      draftFor(edition),
      options,
    );
    expect(parts.map(({ pageNumbers, blocks }) => `${pageNumbers} ${blocks.flatMap((block) => blockText(block))[0]}`)).toEqual([
      'none 附件 1', 'outside 表1 管理效益统计表',
    ]);
    expect(parts[1]?.blocks.flatMap((block) => blockText(block))).toContain('表2 经济效益统计表');
  });
});

describe('the cover', () => {
  it('keeps the blank date while nothing is answered', () => {
    expect(coverLines({})).toEqual(['标杆名称：', '申报领域：', '申报单位：', '填报日期：    年  月  日']);
  });

  it('shows the answers, the direction as its name', () => {
    expect(coverLines({
      'benchmark.name': '云峰经验', 'benchmark.direction': 'digital', 'company.name': '云峰', 'filing.date': { year: 2024, month: 11, day: 5 },
    })).toEqual(['标杆名称：云峰经验', '申报领域：质量管理数字化方向', '申报单位：云峰', '填报日期：2024年11月5日']);
  });

  it('keeps the blank of the part of the date that is missing', () => {
    expect(coverLines({ 'filing.date': { year: 2024, month: 11, day: null } })[3]).toBe('填报日期：2024年11月  日');
    expect(coverLines({ 'filing.date': { year: null, month: 11, day: null } })[3]).toBe('填报日期：    年11月  日');
  });
});

describe('what never reaches paper', () => {
  it('are notes on answers, confirmations and the conditions of the notice', () => {
    const draft = draftFor(edition2024, {
      fields: { 'eligibility.registered': true },
      notes: { 'field:company.name': '密记', 'cell:economic/revenue/average': '协会年鉴第12页' },
    });
    const text = printText(printApplication(edition2024, draft, options)).join('\n');
    expect(text).not.toContain('密记');
    expect(text).not.toContain('协会年鉴');
    expect(text).not.toContain('独立法人');
  });
});

describe('the properties of the document', () => {
  it('tell applications apart', () => {
    const draft = draftFor(edition2024, { fields: { 'company.name': '云峰', 'benchmark.name': '云峰经验' } });
    expect(printApplication(edition2024, draft, { tableOfContents: true })).toMatchObject({
      title: '浙江省制造业质量标杆申报书（云峰）', author: '云峰', subject: '云峰经验', tableOfContents: true, warnings: [],
    });
    expect(printApplication(edition2024, draftFor(edition2024), options)).toMatchObject({
      title: '浙江省制造业质量标杆申报书', author: '', subject: '2024年浙江省制造业质量标杆', tableOfContents: false,
    });
  });
});

describe('warnings', () => {
  it('name a place once however often it prints', () => {
    const { warnings } = printApplication(edition2024, draftFor(edition2024, { fields: { 'company.name': '云\u0001峰' } }), options);
    expect(warnings.map(({ code, place }) => `${code} ${place}`)).toEqual(['cleanedText field:company.name']);
  });
});

describe('the print document', () => {
  it('is plain data that survives JSON, so that it can go to a worker', () => {
    const document = printApplication(edition2024, draftFor(edition2024), options);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  it('of an empty 2024 draft stays as it was looked at', () => {
    expect(printApplication(edition2024, draftFor(edition2024), options)).toMatchSnapshot();
  });
});
