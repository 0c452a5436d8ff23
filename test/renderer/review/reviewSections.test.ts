/** All answers as text, in the order of the form. */
import { describe, expect, it } from 'vitest';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import { editions } from '#shared/editions/index.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { beginningOf } from '#renderer/screens/review/FoldedText.tsx';
import { type FindingFilter, filterFindings, gravestByPlace } from '#renderer/screens/review/filterFindings.ts';
import { reviewSections } from '#renderer/screens/review/reviewSections.ts';
import { type DraftContent, draftFor } from '../../support/draftFor.ts';
import { madeUpEdition } from '../../support/madeUpEdition.ts';

const empty = emptyAnswers(edition2024);
function sections(content: DraftContent = {}) {
  return reviewSections(edition2024, draftFor(edition2024, { ...empty, ...content, fields: { ...empty.fields, ...content.fields } }));
}
function rowAt(place: string, content: DraftContent) {
  return sections(content).flatMap((section) => (section.kind === 'fields' ? section.rows : [])).find((row) => row.place === place);
}

describe.each([...editions, madeUpEdition])('the summary of edition $id', (edition) => {
  it('names every section in the order of the form, and the evidence last', () => {
    const summary = reviewSections(edition, draftFor(edition, emptyAnswers(edition)));
    expect(summary.map(({ id }) => id)).toEqual([...edition.sections.map(({ id }) => id), 'evidence']);
  });
});

describe('the summary', () => {
  it('shows answers as they print and leaves open what is not filled in', () => {
    const content = { fields: { 'company.name': '甲公司', 'company.governmentAward': ['provincial', 'national'] } };
    expect(rowAt('field:company.name', content)).toMatchObject({ label: '申报单位', text: '甲公司', words: null });
    expect(rowAt('field:company.governmentAward', content)?.text).toBe('国家级、省级');
    expect(rowAt('field:company.address', content)?.text).toBe('');
  });

  it('leaves out what is hidden, and computes totals', () => {
    expect(rowAt('field:brand.names', { fields: { 'brand.own': false, 'brand.names': '旧牌' } })).toBeUndefined();
    expect(rowAt('field:brand.names', { fields: { 'brand.own': true, 'brand.names': '旧牌' } })?.text).toBe('旧牌');
  });

  it('counts the narrative and says what live values say', () => {
    const method = { type: 'doc', content: [{ type: 'paragraph', content: [
      { type: 'text', text: '单位：' }, { type: 'liveValue', attrs: { place: 'field:company.name' } },
    ] }] } as const;
    expect(rowAt('field:narrative.method', { fields: { 'company.name': '甲公司', 'narrative.method': method } })).toMatchObject({ text: '单位：甲公司', words: 6 });
  });

  it('shows tables row by row without those that were taken off', () => {
    const row = { label: null, unit: null, direction: null };
    const table = sections({ tables: { economic: { rows: [
      { ...row, id: 'revenue', removed: false, cells: { earlier: '1200', later: '1500' } },
      { ...row, id: 'assets', removed: true, cells: { earlier: '9' } },
    ] } } }).find(({ id }) => id === 'economic');
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.rows[0]).toMatchObject({ place: 'cell:economic/revenue/earlier', label: '营业收入', cells: ['营业收入', '万元', '1200', '1500', '', '', ''] });
    expect(table.rows.map(({ label }) => label)).not.toContain('资产总额');
    expect(table.headings).toHaveLength(table.rows[0]?.cells.length ?? 0);
  });

  it('lists the evidence with its files', () => {
    const item = { id: 'e1', suggestion: null, title: '检测报告', proves: [], note: '', files: [{ asset: 'a'.repeat(64), fileName: '一.pdf' }, { asset: 'b'.repeat(64), fileName: '二.jpg' }] };
    expect(rowAt('evidence:e1', { evidence: [item] })).toMatchObject({ label: '1. 检测报告', text: '一.pdf、二.jpg' });
  });
});

describe('a long text', () => {
  it('is folded after its first characters or lines, never within a character', () => {
    expect(beginningOf('短')).toBe('短');
    expect(Array.from(beginningOf('𠅤'.repeat(500)))).toHaveLength(140);
    expect(beginningOf('一\n二\n三\n四')).toBe('一\n二\n三');
    expect(beginningOf('一\n二\n三')).toBe('一\n二\n三');
  });
});

function finding(severity: Finding['severity'], place: string): Finding {
  return { rule: severity, severity, place, placeName: place, message: '', source: '' };
}
describe('findings', () => {
  const findings = [finding('hint', 'field:a'), finding('error', 'field:b'), finding('warning', 'field:a'), finding('error', 'field:c')];

  it('are filtered in their own order, those that are explained apart', () => {
    const explanation = { findingId: 'x', reason: '迁入', digest: '', explainedAt: '2024-11-05T00:00:00.000Z' };
    const said = { open: findings, explained: [{ finding: finding('warning', 'field:d'), explanation }] };
    const places = (filter: FindingFilter) => filterFindings(said, filter).map((item) => item.finding.place);
    expect(places('all')).toEqual(['field:a', 'field:b', 'field:a', 'field:c', 'field:d']);
    expect(places('error')).toEqual(['field:b', 'field:c']);
    expect(places('warning')).toEqual(['field:a']);
    expect(places('explained')).toEqual(['field:d']);
  });
  it('mark a place with the gravest', () => {
    expect([...gravestByPlace(findings)].map(([place, { severity }]) => [place, severity])).toEqual([['field:a', 'warning'], ['field:b', 'error'], ['field:c', 'error']]);
  });
});
