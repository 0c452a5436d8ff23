import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import { explainFinding } from '#shared/application/explanation.ts';
import { newDraft } from '#shared/application/newDraft.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { eligibilitySummary } from '#shared/validation/eligibilitySummary.ts';
import { explained, explanationOf } from '#shared/validation/explained.ts';
import { validate } from '#shared/validation/validate.ts';
import { withEvidence } from './broken/broken.ts';
import { inTurn, withCells, withField } from './mutations.ts';
import { sampleDraft } from './sampleDraft.ts';

function summaryOf(draft: Draft) {
  return eligibilitySummary(edition2024, draft.answers, explained(edition2024, draft, validate(edition2024, draft)));
}
function standings(draft: Draft) {
  return Object.fromEntries(summaryOf(draft).lines.map(({ condition, standing }) => [condition.id, standing]));
}
const movedIn = withField('company.creditCode', '91110108551385082Q');

describe('资格自查', () => {
  it('of the sample is met, and the level of the assessment is one that is preferred', () => {
    expect(standings(sampleDraft)).toEqual({ applicant: 'met', solution: 'met', oneDirection: 'met', capability: 'met', sharing: 'met' });
    expect(summaryOf(sampleDraft)).toMatchObject({ sentence: '申报条件都已确认。', missing: [], isReady: true });
  });

  it('of a new draft asks for every confirmation, by its words', () => {
    const { sentence, missing, isReady, lines } = summaryOf(newDraft(edition2024, { id: sampleDraft.id, now: sampleDraft.createdAt }));
    expect(isReady).toBe(false);
    expect(sentence).toBe('还有8项没有确认。');
    expect(missing).toHaveLength(8);
    expect(missing).toContain('还没有确认：信用方面无不良记录');
    expect(lines.map(({ standing }) => standing)).toEqual(['unconfirmed', 'unconfirmed', 'met', 'notPreferred', 'unconfirmed']);
  });

  it('never stands in the way for what is only preferred', () => {
    for (const level of ['notAssessed', 'experience', null]) {
      const draft = withField('company.capabilityLevel', level)(sampleDraft);
      expect(standings(draft)['capability']).toBe('notPreferred');
      expect(summaryOf(draft).isReady).toBe(true);
      expect(validate(edition2024, draft).filter(({ rule }) => rule === 'eligibility.capability')).toEqual([]);
    }
    const contradicted = inTurn(withField('company.capabilityLevel', 'notAssessed'), withEvidence('capabilityResult', '能力评价证书'))(sampleDraft);
    expect(summaryOf(contradicted).isReady).toBe(true);
    expect(summaryOf(contradicted).lines.find(({ condition }) => condition.id === 'capability')?.doubts).toHaveLength(1);
  });

  it('is doubtful where the code, the name or the profit speaks against what was confirmed', () => {
    for (const breaks of [
      movedIn, withField('company.creditCode', '92330102MA0000365W'), withField('company.name', '浙江栎川精密传动股份有限公司湖州分公司'),
      withCells('economic', 'profit', { earlier: '-50', later: '-20' }),
    ]) {
      const { lines, isReady, missing, sentence } = summaryOf(breaks(sampleDraft));
      expect(lines[0]?.standing).toBe('doubtful');
      expect(isReady).toBe(false);
      expect(missing).toEqual(lines[0]?.doubts.map(({ message }) => message));
      expect(sentence).toMatch(/^\d项请核对。$/);
    }
  });

  it('rests once that is explained, wherever it was explained', () => {
    const draft = movedIn(sampleDraft);
    const [doubt] = summaryOf(draft).lines[0]?.doubts ?? [];
    if (!doubt) throw new Error('a company that moved in is asked about');
    const said = explainFinding(draft, explanationOf(edition2024, draft, doubt, { reason: '2019年迁入', now: sampleDraft.changedAt }));
    expect(summaryOf(said)).toMatchObject({ isReady: true, missing: [] });
    expect(summaryOf(said).lines[0]).toMatchObject({ standing: 'met', doubts: [], explained: [{ explanation: { reason: '2019年迁入' } }] });
  });

  it('counts both what is open and what is doubtful', () => {
    expect(summaryOf(inTurn(movedIn, withField('eligibility.safety', false))(sampleDraft)).sentence).toBe('还有1项没有确认，1项请核对。');
  });
});
