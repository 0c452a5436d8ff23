import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import { explainFinding } from '#shared/application/explanation.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { explained, explanationOf, mayBeExplained } from '#shared/validation/explained.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { findingId } from '#shared/validation/findingId.ts';
import { validate } from '#shared/validation/validate.ts';
import { inTurn, type Mutation, withCells, withField } from './mutations.ts';
import { sampleDraft } from './sampleDraft.ts';

const CODE = 'company.creditCode';
const NOW = '2024-11-05T02:30:00.000Z';
const movedIn = withField(CODE, '91110108551385082Q');

function stateOf(draft: Draft) {
  return explained(edition2024, draft, validate(edition2024, draft));
}
function warningsOf(draft: Draft): readonly Finding[] {
  return validate(edition2024, draft).filter(mayBeExplained);
}
/** The draft with all that it is asked about explained. */
function explainAll(draft: Draft): Draft {
  return warningsOf(draft).reduce((before, finding) => explainFinding(before, explanationOf(edition2024, before, finding, { reason: '已核实', now: NOW })), draft);
}

function heldAfter(first: Mutation, then: Mutation): readonly string[] {
  return stateOf(then(explainAll(first(sampleDraft)))).explained.map(({ finding }) => findingId(finding));
}

describe('a finding that was explained', () => {
  it('is 已说明 and no longer open, and the others stay as they are', () => {
    const draft = movedIn(sampleDraft);
    const before = stateOf(draft);
    const after = stateOf(explainAll(draft));
    expect(before.explained).toEqual([]);
    expect(after.explained.map(({ finding: { rule }, explanation: { reason } }) => [rule, reason])).toEqual([['applicantIsRegisteredInZhejiang', '已核实']]);
    expect(after.open).toEqual(before.open.filter(({ rule }) => rule !== 'applicantIsRegisteredInZhejiang'));
  });

  it('returns by itself when its value changes, with what was said of it, and rests again when the value is the old one', () => {
    const explainedDraft = explainAll(movedIn(sampleDraft));
    const changed = stateOf(withField(CODE, '91360727MA35LGHK7K')(explainedDraft));
    expect(changed.explained).toEqual([]);
    expect(changed.open.map(({ rule }) => rule)).toContain('applicantIsRegisteredInZhejiang');
    expect([...changed.lapsed.values()].map(({ reason }) => reason)).toEqual(['已核实']);
    expect(stateOf(movedIn(withField(CODE, '91360727MA35LGHK7K')(explainedDraft))).explained).toHaveLength(1);
  });

  it('stays so whatever happens elsewhere', () => {
    expect(heldAfter(movedIn, inTurn(withField('contact.name', '李四'), withCells('economic', 'revenue', { later: '55381' })))).toHaveLength(1);
  });

  it('of a cell follows that cell', () => {
    const better = withCells('economic', 'passRate', { rank: '1' });
    expect(heldAfter(better, withCells('economic', 'revenue', { rank: '6' }))).toEqual(['rankAgreesWithBest|cell:economic/passRate/rank|cell:economic/passRate/later|cell:economic/passRate/best']);
    expect(heldAfter(better, withCells('economic', 'passRate', { rank: '全国第1' }))).toEqual([]);
  });
});

describe('what cannot be explained away', () => {
  it('errors and hints stay open whatever is said of them', () => {
    const draft = withField(CODE, '9133')(sampleDraft);
    const findings = validate(edition2024, draft);
    const said = findings.reduce((before, finding) => explainFinding(before, explanationOf(edition2024, before, finding, { reason: '没有问题', now: NOW })), draft);
    expect(explained(edition2024, said, findings).open).toEqual(findings.filter((finding) => !mayBeExplained(finding)));
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
  });
});

it('words and other places are part of what was explained', () => {
  const finding: Finding = {
    rule: 'x', severity: 'warning', place: 'field:narrative.overview', placeName: '企业概况', message: '请核对。', source: '',
    span: { quote: '12.3万元', occurrence: 0 }, others: [{ place: 'cell:economic/revenue/later', placeName: '营业收入', says: '12.4' }],
  };
  const draft = explainFinding(sampleDraft, explanationOf(edition2024, sampleDraft, finding, { reason: '口径不同', now: NOW }));
  const holds = (changed: Finding) => explained(edition2024, draft, [changed]).explained.length === 1;
  expect(holds(finding)).toBe(true);
  expect(holds({ ...finding, others: [{ place: 'cell:economic/revenue/later', placeName: '营业收入', says: '12.5' }] })).toBe(false);
  expect(holds({ ...finding, span: { quote: '12.4万元', occurrence: 0 } })).toBe(false);
});
