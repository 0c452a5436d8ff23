import { describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { fieldsOf, tablesOf } from '#shared/form/fieldsOf.ts';
import { companyShortNames } from '#shared/validation/companyShortNames.ts';
import { normaliseFigure } from '#shared/validation/normaliseFigure.ts';
import { normaliseText } from '#shared/validation/normaliseText.ts';
import { percentagesIn } from '#shared/validation/percentagesIn.ts';
import { readChineseNumber } from '#shared/validation/readChineseNumber.ts';
import { readFigure } from '#shared/validation/readFigure.ts';
import { readRank } from '#shared/validation/readRank.ts';
import { saysNone } from '#shared/validation/saysNone.ts';
import { creditCodeFaults } from '#shared/validation/unifiedSocialCreditCode.ts';
import { validate } from '#shared/validation/validate.ts';
import { draftFor } from '../../support/draftFor.ts';

const LENGTH = 100_000;
/** A pattern that looks at each character once for each other one needs minutes for these. */
const BUDGET_MS = 30_000;

const strings = [
  '1', '9,', '1,111', '1 111', '.', '1.', '%', '1%', ' %', '约', '第', '第1', '前', '/', '1/', '-', '—', '(', '（', ' ', '\n', '\u200b',
  '@', 'a@', 'a.', 'a-',
  '有限公司', '浙江', '浙江省', '86', '１', '，', '𬭎', '\ud800', '十', '一', 'top', 'a', '字', 'a字 ',
].map((part) => part.repeat(Math.ceil(LENGTH / part.length)));

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  readFigure, readRank, percentagesIn, readChineseNumber, saysNone, normaliseFigure, creditCodeFaults,
  plain: (text) => normaliseText('plain', text),
  mobilePhone: (text) => normaliseText('mobilePhone', text),
  email: (text) => normaliseText('email', text),
  unifiedSocialCreditCode: (text) => normaliseText('unifiedSocialCreditCode', text),
  companyShortNames: (text) => companyShortNames(edition2024, text),
};

function timeMs(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe('texts of 100,000 characters made to slow a reader down', () => {
  it.each(Object.keys(readers))('%s reads all of them at once', (name) => {
    const read = readers[name] ?? (() => null);
    expect(timeMs(() => strings.map((text) => [read(text), read(`${text}x`), read(`1${text}`)]))).toBeLessThan(BUDGET_MS);
  });

  it('validate reads them in every text of the form', () => {
    for (const text of ['1,111', '第1', '有限公司', 'a@', '%', '\ud800'].map((part) => part.repeat(LENGTH / 5))) {
      const fields = Object.fromEntries(fieldsOf(edition2024)
        .filter(({ kind }) => kind === 'text' || kind === 'longText' || kind === 'figure')
        .map(({ id }) => [id, text]));
      const tables = Object.fromEntries(tablesOf(edition2024).map((table) => [table.id, {
        rows: table.rows.map((row) => ({
          id: row.id, label: null, unit: null, direction: null, removed: false,
          cells: Object.fromEntries(table.columns.map(({ id }) => [id, text])),
        })),
      }]));
      expect(timeMs(() => validate(edition2024, draftFor(edition2024, { fields, tables })))).toBeLessThan(BUDGET_MS);
    }
  });

  it('validate reads a pasted sheet of 5,000 rows', () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => ({
      id: `own-${index}`, label: '', unit: null, direction: null, removed: false, cells: { earlier: '1', later: '9', rank: '领先' },
    }));
    const draft = draftFor(edition2024, { tables: { economic: { rows } } });
    let count = 0;
    expect(timeMs(() => { count = validate(edition2024, draft).length; })).toBeLessThan(BUDGET_MS);
    expect(count).toBeGreaterThan(15_000);
  });
});
