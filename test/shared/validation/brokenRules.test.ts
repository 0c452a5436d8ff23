import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { validate } from '#shared/validation/validate.ts';
import { brokenRules } from './broken/brokenRules.ts';
import { sampleDraft } from './sampleDraft.ts';

function key({ rule, place }: Finding): string {
  return `${rule} ${place}`;
}
const known = new Set(validate(edition2024, sampleDraft).map(key));

/** What is said of the draft and was not of the sample. */
function newFindings(draft: Draft): readonly Finding[] {
  return validate(edition2024, draft).filter((finding) => !known.has(key(finding)) || finding.rule === 'standardListCount');
}

describe('the sample with one thing broken', () => {
  it.each(brokenRules)('$rule: that is found, and nothing else', ({ rule, place, says, breaks }) => {
    const found = newFindings(breaks(sampleDraft));
    expect(found.map(key)).toEqual([`${rule} ${place}`]);
    expect(found[0]?.message).toContain(says);
  });

  it('breaks every rule of the edition', () => {
    const broken = new Set(brokenRules.map(({ rule }) => rule));
    expect(edition2024.rules.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([]);
  });

  it('breaks every check that comes with a kind of field, table or evidence', () => {
    const folder = new URL('../../../shared/validation/', import.meta.url);
    const sources = readdirSync(folder).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
    const names = [
      ...[...sources.matchAll(/(?:\bcheck: |\b(?:warning|hint|error)\()'(\w+)'/g)].map(([, name = '']) => name),
      ...[...sources.matchAll(/\brule: '(?:\w+\.)?(\w+)'/g)].map(([, name = '']) => name),
    ];
    expect(names.length).toBeGreaterThan(20);
    const broken = new Set(brokenRules.map(({ rule }) => rule.split('.').at(-1)));
    expect([...new Set(names)].filter((name) => !broken.has(name))).toEqual([]);
  });

  it('has a row for each of them once', () => {
    const rules = brokenRules.map(({ rule }) => rule);
    expect(rules.filter((rule, index) => rules.indexOf(rule) !== index)).toEqual([]);
  });
});
