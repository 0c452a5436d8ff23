import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import { newDraft } from '#shared/application/newDraft.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Check } from '#shared/validation/check.ts';
import { checksOf } from '#shared/validation/checksOf.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { mayBeExplained } from '#shared/validation/explained.ts';
import { findingId } from '#shared/validation/findingId.ts';
import { type FindingsKeeper, keepFindings } from '#shared/validation/keepFindings.ts';
import { validate } from '#shared/validation/validate.ts';
import { madeUpEdition } from '../../support/madeUpEdition.ts';
import { goodDraft } from './goodDraft.ts';
import { withCells, withField } from './mutations.ts';
import { randomEdit } from './randomEdits.ts';
import { sampleDraft } from './sampleDraft.ts';

function finish(keeper: FindingsKeeper, draft: Draft): readonly Finding[] {
  const steps = keeper.update(draft);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** A keeper whose checks count how often they run. */
function counted(edition: Edition) {
  const ran: Check[] = [];
  const keeper = keepFindings(edition, checksOf(edition).map((check): Check => ({
    ...check,
    find: (context) => {
      ran.push(check);
      return check.find(context);
    },
  })));
  return { keeper, ran };
}

const situations: readonly { readonly edition: Edition; readonly draft: Draft }[] = [
  { edition: edition2024, draft: sampleDraft },
  { edition: edition2024, draft: newDraft(edition2024, { id: sampleDraft.id, now: sampleDraft.createdAt }) },
  { edition: madeUpEdition, draft: goodDraft },
];

describe('findings that follow a draft', () => {
  it.each(situations)('are those of a full run after every edit, also when runs before were dropped halfway', ({ edition, draft }) => {
    fc.assert(fc.property(fc.array(fc.tuple(randomEdit(edition), fc.option(fc.nat(40), { freq: 3 })), { minLength: 1, maxLength: 12 }), (edits) => {
      const keeper = keepFindings(edition);
      let present = draft;
      finish(keeper, present);
      for (const [edit, droppedAfter] of edits) {
        present = edit(present);
        if (droppedAfter === null) expect(finish(keeper, present)).toEqual(validate(edition, present));
        else {
          const steps = keeper.update(present);
          for (let step = 0; step < droppedAfter; step += 1) steps.next();
        }
      }
      expect(finish(keeper, present)).toEqual(validate(edition, present));
    }), { numRuns: 40 });
  });

  it('cost nothing when nothing changed, and stay the same list', () => {
    const { keeper, ran } = counted(edition2024);
    const first = finish(keeper, sampleDraft);
    expect(ran).toHaveLength(checksOf(edition2024).length);
    expect(finish(keeper, { ...sampleDraft, revision: sampleDraft.revision + 1 })).toBe(first);
    expect(ran).toHaveLength(checksOf(edition2024).length);
  });

  it('are looked for again only where something is read that changed', () => {
    const { keeper, ran } = counted(edition2024);
    finish(keeper, sampleDraft);
    ran.length = 0;
    finish(keeper, withField('contact.mobile', '1')(sampleDraft));
    // Each of those, once, and no other.
    expect(new Set(ran)).toEqual(new Set(checksOf(edition2024).filter(({ reads }) => reads.includes('field:contact.mobile') || reads.includes('*'))));
    expect(ran.length).toBeLessThan(checksOf(edition2024).length / 5);
  });

  it('that stay true stay the same objects while others come and go', () => {
    const keeper = keepFindings(edition2024);
    const before = finish(keeper, withField('contact.mobile', '1')(sampleDraft));
    const after = finish(keeper, withCells('economic', 'passRate', { rank: '1' })(withField('contact.mobile', '1')(sampleDraft)));
    expect(after.filter((finding) => !before.includes(finding)).map(({ rule }) => rule)).toEqual(['rankAgreesWithBest']);
  });

  it('come in steps of one check each, or less', () => {
    let steps = 0;
    const update = keepFindings(edition2024).update(sampleDraft);
    while (!update.next().done) steps += 1;
    expect(steps).toBeGreaterThan(checksOf(edition2024).length);
  });

  it('know what stands around the draft', () => {
    const otherNames = ['宁波东海压缩机有限公司'];
    const draft = withField('honours.science', '与宁波东海压缩机有限公司共同获奖')(sampleDraft);
    expect(finish(keepFindings(edition2024, checksOf(edition2024), { otherNames }), draft)).toEqual(validate(edition2024, draft, { otherNames }));
    expect(validate(edition2024, draft, { otherNames }).length).toBeGreaterThan(validate(edition2024, draft).length);
  });
});

it('no two things that can be explained have one name', () => {
  fc.assert(fc.property(fc.array(randomEdit(edition2024), { minLength: 1, maxLength: 20 }), (edits) => {
    const draft = edits.reduce((present, edit) => edit(present), sampleDraft);
    const names = validate(edition2024, draft).filter(mayBeExplained).map(findingId);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  }), { numRuns: 60 });
});

it('a check that reads what no draft has is a fault of the program', () => {
  const keeper = keepFindings(edition2024, [{ reads: ['company.name'], find: () => [] }]);
  finish(keeper, sampleDraft);
  expect(() => finish(keeper, { ...sampleDraft })).toThrow('cannot read company.name');
});
