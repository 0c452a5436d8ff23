import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { RichText } from '#shared/richText/model.ts';
import { type FindingsKeeper, keepFindings } from '#shared/validation/keepFindings.ts';
import { wordingChecks } from '#shared/validation/wording/wordingChecks.ts';
import { draftFor } from '../../../support/draftFor.ts';

function prose(count: number, first = '开头。'): RichText {
  const sentence = (index: number) => `第${index}条：车间第${index}组按照作业指导书逐项核对${index * 7}个参数并登记。`;
  return { type: 'doc', content: [first, ...Array.from({ length: count }, (_, index) => sentence(index))].map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) };
}
function draftOf(text: RichText): Draft {
  return draftFor(edition2024, { fields: { 'company.name': '浙江青禾阀门有限公司', 'management.product1.name': '低温截止阀', 'narrative.results': text } });
}
function stepsOf(keeper: FindingsKeeper, draft: Draft): number {
  let count = 0;
  for (const steps = keeper.update(draft); !steps.next().done;) count += 1;
  return count;
}

describe('the wording of a long text', () => {
  it('is read in turns, so that nobody waits for it', () => {
    const short = stepsOf(keepFindings(edition2024, wordingChecks(edition2024)), draftOf(prose(1)));
    const long = stepsOf(keepFindings(edition2024, wordingChecks(edition2024)), draftOf(prose(3000)));
    expect(long).toBeGreaterThan(short + 100);
  });

  it('says the same in turns as at once, after an edit too', () => {
    const checks = wordingChecks(edition2024);
    const keeper = keepFindings(edition2024, checks);
    stepsOf(keeper, draftOf(prose(50)));
    const draft = draftOf(prose(50, '国内首创，浙江清禾阀门有限公司，低温截止伐市场占有率35%。'));
    const steps = keeper.update(draft);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.map(({ rule }) => rule)).toEqual(checks.flatMap((check) => check.find({ edition: edition2024, draft, answers: draft.answers })).map(({ rule }) => rule));
    expect(step.value.map(({ rule }) => rule)).toEqual(['wording.superlative', 'wording.marketShare', 'wording.companyName', 'wording.productName']);
  });
});
