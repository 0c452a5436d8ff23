import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { fieldsOf, tablesOf } from '#shared/form/fieldsOf.ts';
import { companyShortNames } from '#shared/validation/companyShortNames.ts';
import { normaliseFigure } from '#shared/validation/normaliseFigure.ts';
import { normaliseText } from '#shared/validation/normaliseText.ts';
import { percentagesIn } from '#shared/validation/percentagesIn.ts';
import { readChineseNumber } from '#shared/validation/readChineseNumber.ts';
import { readFigure } from '#shared/validation/readFigure.ts';
import { bareFiguresIn } from '#shared/validation/reading/bareFiguresIn.ts';
import { companyNamesIn } from '#shared/validation/reading/companyNamesIn.ts';
import { daysIn } from '#shared/validation/reading/daysIn.ts';
import { accountNumbersIn, identityNumbersIn } from '#shared/validation/reading/longNumbers.ts';
import { methodInName } from '#shared/validation/reading/methodInName.ts';
import { onlyShareIn, shareIn } from '#shared/validation/reading/sharesIn.ts';
import { standardNumbersIn } from '#shared/validation/reading/standardNumbersIn.ts';
import { statedCounts } from '#shared/validation/reading/statedCounts.ts';
import { yearsIn } from '#shared/validation/reading/yearsIn.ts';
import { readRank } from '#shared/validation/readRank.ts';
import { saysNone } from '#shared/validation/saysNone.ts';
import { shortened } from '#shared/validation/shortened.ts';
import { creditCodeFaults } from '#shared/validation/unifiedSocialCreditCode.ts';
import { validate } from '#shared/validation/validate.ts';
import { draftFor } from '../../support/draftFor.ts';
import { growth, STEEPEST_GROWTH } from './growth.ts';
import { patternsOf, temptations } from './patterns.ts';

const parts = [
  '1', '9,', '1,111', '1 111', '.', '1.', '1.1', '%', '1%', ' %', '约', '第', '第1', '前', '/', '1/', '-', '1-', '—', '(', '（', ' ', '\n', '\u200b',
  '@', 'a@', 'a.', 'a-', '有限公司', '浙江', '浙江省', '86', '１', '，', '𬭎', '\ud800', '十', '一', 'top', 'a', '字', 'a字 ', '国家标准', '国家标准1', '标准(',
  '2024年', '2024-', '20241101', 'GB', 'GB/T 1', '《', '《甲', '“甲', '6222 ', '账号', '实践经验', '实施', '国内', '国内1%，',
];

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  readFigure, readRank, percentagesIn, readChineseNumber, saysNone, normaliseFigure, creditCodeFaults, companyNamesIn, daysIn, identityNumbersIn,
  standardNumbersIn, yearsIn,
  plain: (text) => normaliseText('plain', text),
  mobilePhone: (text) => normaliseText('mobilePhone', text),
  email: (text) => normaliseText('email', text),
  unifiedSocialCreditCode: (text) => normaliseText('unifiedSocialCreditCode', text),
  companyShortNames: (text) => companyShortNames(edition2024, text),
  accountNumbersIn: (text) => accountNumbersIn(text, ['账号', '卡号']),
  bareFiguresIn: (text) => bareFiguresIn(text, ['系数', '指数']),
  statedCounts: (text) => statedCounts(text, ['国家标准', '标准'], ['个', '项']),
  methodInName: (text) => methodInName(edition2024, text, '浙江栎川精密传动股份有限公司', { endings: ['实践经验'], connectives: ['实施', '的'] }),
  shareIn: (text) => [shareIn(text, '国内'), onlyShareIn(text, ['国内'])],
  shortened: (text) => shortened(text, 30),
};

/** Long texts on a busy computer; nothing here is judged by the clock. */
const TIMEOUT_MS = 600_000;

describe('texts of 100,000 characters made to slow a reader down', { timeout: TIMEOUT_MS }, () => {
  it.each(Object.keys(readers))('%s takes no more than in proportion', (name) => {
    const read = readers[name] ?? (() => null);
    for (const part of parts) {
      expect(growth(read, part), part).toBeLessThan(STEEPEST_GROWTH);
      expect(growth(read, part, (text) => `1${text}x`), part).toBeLessThan(STEEPEST_GROWTH);
    }
  });

  it('validate takes no more than in proportion, in all that is written freely', () => {
    for (const part of ['1,111', '有限公司', '\ud800', '《甲》', '2025年获专利；', '国家标准1个']) {
      const check = (text: string) => {
        const fields = Object.fromEntries(fieldsOf(edition2024)
          .filter(({ kind }) => kind === 'text' || kind === 'longText')
          .map(({ id }) => [id, text]));
        const tables = Object.fromEntries(tablesOf(edition2024).map((table) => [table.id, {
          rows: [...table.rows.slice(0, 1), { id: 'own-1' }].map((row) => ({
            id: row.id, label: null, unit: null, direction: null, removed: false,
            cells: Object.fromEntries(table.columns.map(({ id }) => [id, text])),
          })),
        }]));
        return validate(edition2024, draftFor(edition2024, { fields, tables }));
      };
      expect(growth(check, part), part).toBeLessThan(STEEPEST_GROWTH);
    }
  });

  it('validate reads a pasted sheet of 5,000 rows in proportion to its rows', () => {
    const sheet = (text: string) => {
      const rows = Array.from({ length: text.length / 20 }, (_, index) => ({
        id: `own-${index}`, label: '', unit: null, direction: null, removed: false, cells: { earlier: '1', later: '9', rank: '领先' },
      }));
      return validate(edition2024, draftFor(edition2024, { tables: { economic: { rows } } }));
    };
    expect(growth(sheet, ' ')).toBeLessThan(STEEPEST_GROWTH);
    expect(sheet(' '.repeat(100_000)).length).toBeGreaterThan(15_000);
  });
});

describe('every regular expression of the checks', { timeout: TIMEOUT_MS }, () => {
  const patterns = patternsOf(path.join(import.meta.dirname, '../../../shared/validation'));

  it('is found in the source', () => {
    expect(patterns.length).toBeGreaterThan(50);
    expect(patterns.map(({ file }) => file)).toEqual(expect.arrayContaining(['readFigure.ts', 'daysIn.ts', 'longNumbers.ts', 'companyShortNames.ts']));
  });

  it.each(patterns)('$file /$source/ takes no more than in proportion', (found) => {
    const { pattern } = found;
    const everywhere = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
    const work = (text: string) => text.replace(everywhere, '');
    for (const part of temptations(found)) {
      expect(growth(work, part), part).toBeLessThan(STEEPEST_GROWTH);
      expect(growth(work, part, (text) => `${text}\u0000`), part).toBeLessThan(STEEPEST_GROWTH);
    }
  });

  it('that is not in proportion would be noticed', () => {
    expect(growth((text) => /a+a+b/.test(text), 'a', (text) => text, 6_000)).toBeGreaterThan(STEEPEST_GROWTH);
  });
});
