/** The promise on its page. */
import { describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { printPromise } from '#shared/print/printPromise.ts';
import { draftFor } from '../../support/draftFor.ts';
import { madeUpEdition } from '../../support/madeUpEdition.ts';
import { printText } from '../../support/printText.ts';

describe('printPromise', () => {
  it('names the company and leaves the date blank', () => {
    const draft = draftFor(edition2024, { fields: { 'company.name': '云峰机械有限公司', 'filing.date': { year: 2024, month: 11, day: 5 } } });
    const document = printPromise(edition2024, draft);
    expect(printText(document).slice(-2)).toEqual(['企业名称（盖章）：云峰机械有限公司', '    年  月  日']);
    expect(document).toMatchObject({ title: '浙江省制造业质量标杆申报承诺书（云峰机械有限公司）', author: '云峰机械有限公司', warnings: [] });
  });

  it('is one part without page numbers', () => {
    expect(printPromise(edition2024, draftFor(edition2024)).parts.map(({ pageNumbers }) => pageNumbers)).toEqual(['none']);
  });

  it('leaves room for the name when there is none', () => {
    expect(printText(printPromise(edition2024, draftFor(edition2024))).at(-2)).toMatch(/^企业名称（盖章）： {12}$/u);
  });

  it('keeps the words of any edition', () => {
    expect(printText(printPromise(madeUpEdition, draftFor(madeUpEdition, { fields: { 'firm.title': '东海纸业' } })))).toEqual([
      '绿色车间保证书', '我们保证以上数据真实。', '我们愿意接待来访，并承担由此产生的费用。', '申请企业（公章）：东海纸业', '日期：    年  月  日',
    ]);
  });
});
