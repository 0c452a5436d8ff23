import { describe, expect, it } from 'vitest';
import { DRAFT_FORMAT_VERSION } from '#shared/application/draft.ts';
import { migrateDraft } from '#shared/application/migrations/migrateDraft.ts';
import type { Migration } from '#shared/application/migrations/migration.ts';
import { migrations } from '#shared/application/migrations/migrations.ts';

/** An invented history: the company's name had a field of its own, then a list of names, then an answer. */
const invented: readonly Migration[] = [
  { from: 1, migrate: ({ company, ...draft }) => ({ ...draft, names: [company] }) },
  { from: 2, migrate: ({ names, ...draft }) => ({ ...draft, answers: { fields: { 'company.name': Array.isArray(names) ? names[0] : '' } } }) },
];
const oldest = { format: 'zbdraft', formatVersion: 1, company: '甲公司', 以后才有的: { 保留: true } };

describe('a draft of an older format', () => {
  it('comes to the present one step by step, and keeps what no step knows', () => {
    expect(migrateDraft(oldest, 1, 3, invented)).toEqual({
      format: 'zbdraft', formatVersion: 3, answers: { fields: { 'company.name': '甲公司' } }, 以后才有的: { 保留: true },
    });
    expect(migrateDraft({ formatVersion: 2, names: ['乙'] }, 2, 3, invented)).toEqual({ formatVersion: 3, answers: { fields: { 'company.name': '乙' } } });
  });
  it('is not changed in place', () => {
    const before = structuredClone(oldest);
    migrateDraft(oldest, 1, 3, invented);
    expect(oldest).toEqual(before);
  });
  it('whose next step is missing is a fault of the program', () => {
    expect(() => migrateDraft(oldest, 1, 3, invented.slice(1))).toThrow('no migration from draft format 1');
  });
});

it('every released format before the present one has its step', () => {
  expect(migrations.map(({ from }) => from)).toEqual(Array.from({ length: DRAFT_FORMAT_VERSION - 1 }, (_, index) => index + 1));
});
