import { describe, expect, it } from 'vitest';
import { type Explanation, explainFinding, withdrawExplanation } from '#shared/application/explanation.ts';
import { restoreDraft } from '#shared/application/restoreDraft.ts';
import { editions } from '#shared/editions/index.ts';
import { draftFor } from '../../support/draftFor.ts';
import { edition } from '../../support/testDrafts.ts';

function explanation(findingId: string, reason = '迁入企业'): Explanation {
  return { findingId, reason, digest: 'ab'.repeat(32), explainedAt: '2024-11-05T02:30:00.000Z' };
}
const empty = draftFor(edition);

describe('explaining', () => {
  it('adds at the end, and takes the place of what was said of the same finding before', () => {
    const two = explainFinding(explainFinding(empty, explanation('a')), explanation('b'));
    expect(two.explanations.map(({ findingId }) => findingId)).toEqual(['a', 'b']);
    expect(explainFinding(two, explanation('a', '另一个原因')).explanations).toEqual([explanation('a', '另一个原因'), explanation('b')]);
    expect(empty.explanations).toEqual([]);
  });
  it('is withdrawn by the name of the finding; without one the draft stays the same', () => {
    const one = explainFinding(empty, explanation('a'));
    expect(withdrawExplanation(one, 'a').explanations).toEqual([]);
    expect(withdrawExplanation(one, 'b')).toBe(one);
  });
});

function restored(explanations: unknown) {
  return restoreDraft({ ...empty, explanations }, editions);
}

describe('stored explanations', () => {
  it('come back as they were, unknown keys and all', () => {
    const stored = [{ ...explanation('a'), 以后才有的: 1 }];
    expect(restored(stored)).toEqual({ draft: { ...empty, explanations: stored }, setAside: [] });
  });
  it('that cannot be understood are set aside with their value, the others stay', () => {
    const bad = [7, null, {}, { ...explanation('x'), reason: 1 }, { ...explanation('x'), findingId: '' }, { ...explanation('x'), explainedAt: '昨天' }];
    const { draft, setAside } = restored([...bad, explanation('a'), explanation('a', '又一条')]);
    expect(draft.explanations).toEqual([explanation('a')]);
    expect(setAside.map(({ value }) => value)).toEqual([...bad, explanation('a', '又一条')]);
    expect(draft.setAside).toEqual(setAside);
  });
  it('that are no list are set aside as a whole', () => {
    const { draft, setAside } = restored({ a: '原因' });
    expect(draft.explanations).toEqual([]);
    expect(setAside).toEqual([{ place: '', message: expect.stringContaining('说明'), value: { explanations: { a: '原因' } } }]);
  });
});
