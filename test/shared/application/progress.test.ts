/** How far an application is. */
import { describe, expect, it } from 'vitest';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import { progressOf } from '#shared/application/progress.ts';
import { editions } from '#shared/editions/index.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { Answers, RowAnswer } from '#shared/application/answers.ts';
import { draftFor } from '../../support/draftFor.ts';
import { madeUpEdition } from '../../support/madeUpEdition.ts';
import { sentinelDraft } from '../../support/sentinelDraft.ts';

function progress(section: string, content: Partial<Answers> = {}) {
  const found = progressOf(edition2024, draftFor(edition2024, content).answers).find((candidate) => candidate.section === section);
  if (!found) throw new Error(`no section ${section}`);
  return found;
}

function row(id: string, later: string, removed = false): RowAnswer {
  return { id, label: null, unit: null, direction: null, removed, cells: { later } };
}

describe.each([...editions, madeUpEdition])('the progress of edition $id', (edition) => {
  it('names every section in the order of the form', () => {
    expect(progressOf(edition, emptyAnswers(edition)).map(({ title }) => title)).toEqual(edition.sections.map(({ stepTitle }) => stepTitle));
  });

  it('begins at nothing', () => {
    for (const { filled, total } of progressOf(edition, emptyAnswers(edition))) {
      expect(filled).toBe(0);
      expect(total).toBeGreaterThan(0);
    }
  });

  it('ends with everything filled', () => {
    const { draft } = sentinelDraft(edition, { sha256: 'd'.repeat(64), extension: 'png', bytes: 1, use: 'picture' });
    for (const { filled, total, requiredLeft, section } of progressOf(edition, draft.answers)) expect([section, filled, requiredLeft]).toEqual([section, total, 0]);
  });
});

describe('progress', () => {
  it('counts what is asked now: a hidden field is neither asked nor filled', () => {
    const hidden = progress('application', { fields: { 'brand.own': false, 'brand.names': '旧' } });
    const shown = progress('application', { fields: { 'brand.own': true, 'brand.names': '新' } });
    expect([hidden.filled, shown.filled]).toEqual([1, 2]);
    expect(shown.total - hidden.total).toBe(1);
  });

  it('does not count a total, which nobody fills in', () => {
    const before = progress('application');
    const after = progress('application', { fields: { 'standards.local': 1 } });
    expect([after.filled - before.filled, after.total]).toEqual([1, before.total]);
  });

  it('says how many required answers are left', () => {
    expect(progress('cover').requiredLeft).toBe(2);
    expect(progress('cover', { fields: { 'benchmark.direction': 'digital' } }).requiredLeft).toBe(1);
  });

  it('counts the rows of a table that are on the form', () => {
    expect(progress('economic', { tables: { economic: { rows: [row('revenue', '1'), row('profit', ' '), row('assets', '1', true)] } } })).toMatchObject({ filled: 1, total: 11 });
    expect(progress('competitors')).toMatchObject({ filled: 0, total: 1 });
  });
});
