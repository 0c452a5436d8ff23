import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import { narrativeResolver } from '#shared/application/narrativeResolver.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { RichText } from '#shared/richText/model.ts';
import { claimChecks } from '#shared/validation/claims/claimChecks.ts';
import { linesOfText } from '#shared/validation/claims/claimTexts.ts';
import { lexiconKeeper } from '#shared/validation/claims/lexicon.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { keepFindings } from '#shared/validation/keepFindings.ts';
import { inOrderOfForm } from '#shared/validation/inOrderOfForm.ts';
import { madeUpEdition } from '../../../support/madeUpEdition.ts';
import { withCellWords } from '../broken/broken.ts';
import { goodDraft } from '../goodDraft.ts';
import { type Mutation, withCells, withField, withRow } from '../mutations.ts';
import { randomEdit } from '../randomEdits.ts';
import { sampleDraft } from '../sampleDraft.ts';
import { paragraph } from './passages.ts';

function findingsOf(draft: Draft, checks = claimChecks(edition2024)): readonly Finding[] {
  return checks.flatMap((check) => check.find({ edition: edition2024, draft, answers: draft.answers }));
}
function narrative(...paragraphs: readonly string[]): RichText {
  return { type: 'doc', content: paragraphs.map(paragraph) };
}

function withText(field: string, from: string, to: string): Mutation {
  return (draft) => {
    const text = JSON.stringify(draft.answers.fields[field]);
    if (!text.includes(from)) throw new Error(`the sample does not say ${from}`);
    return withField(field, JSON.parse(text.replace(from, to)) as RichText)(draft);
  };
}

describe('the text of the sample against its tables', () => {
  it('contradicts nothing', () => {
    expect(findingsOf(sampleDraft)).toEqual([]);
  });

  it('is found out when a figure of a table is changed that the text has typed', () => {
    const changed = withCells('economic', 'passRate', { earlier: '98.24' })(sampleDraft);
    expect(findingsOf(changed).map(({ rule, span }) => [rule, span?.quote])).toEqual([
      ['claims.growth', '0.94个百分点'], ['claims.disagreement', '98.42'],
    ]);
  });

  it.each([
    { breaks: withText('narrative.results', '返修率由2.35%降到', '返修率由2.53%降到'), found: ['claims.disagreement', '2.53%'] },
    { breaks: withText('narrative.overview', '分别增长13.9%', '分别增长19.3%'), found: ['claims.growth', '19.3%'] },
    { breaks: withText('narrative.results', '提高0.94个百分点', '提高1.94个百分点'), found: ['claims.growth', '1.94个百分点'] },
    { breaks: withText('narrative.method', '最后由质量数据平台', '公司注册资本8800万元。最后由质量数据平台'), found: ['claims.contradiction', '8800万元'] },
    { breaks: withCellWords('social', 'resources', 'later', '0.0286吨', '0.0268吨'), found: ['claims.disagreement', '0.0268吨标准煤'] },
  ])('with one thing broken is found to be so there, and nowhere else: $found', ({ breaks, found }) => {
    expect(findingsOf(breaks(sampleDraft)).map(({ rule, span }) => [rule, span?.quote])).toEqual([found]);
  });

  it('follows by itself where it holds live values', () => {
    const changed = withCells('economic', 'reworkRate', { later: '1.30' })(sampleDraft);
    expect(findingsOf(changed).map(({ span }) => span?.quote)).toEqual(['1.28']);
  });
});

describe('a form that names no indicators', () => {
  it('is read by the labels of its tables, without a word of the 2024 form', () => {
    const draft = withField('story.savings', narrative('2030年取水量1000，今年再节约。'))(goodDraft);
    expect(() => claimChecks(madeUpEdition).flatMap((check) => check.find({ edition: madeUpEdition, draft, answers: draft.answers }))).not.toThrow();
  });
});

describe('reading again after an edit', () => {
  const lexiconOf = lexiconKeeper(edition2024);
  const read = (draft: Draft) => linesOfText(draft.answers.fields['narrative.results'] as RichText, lexiconOf(draft.answers), narrativeResolver(edition2024, draft));
  const doc = sampleDraft.answers.fields['narrative.results'] as RichText;

  it('reads only the paragraph that changed', () => {
    const before = read(sampleDraft);
    const at = doc.content.findIndex(({ type }) => type === 'paragraph');
    const after = read(withField('narrative.results', { ...doc, content: doc.content.with(at, paragraph('2023年营业收入1亿元。')) })(sampleDraft));
    const changed = after.flatMap(({ claims }, index) => (claims === before[index]?.claims || (claims.length === 0 && before[index]?.claims.length === 0) ? [] : [index]));
    // A table's cells are cheap and made anew.
    expect(changed.filter((index) => (before[index]?.text.length ?? 0) > 10)).toHaveLength(1);
  });

  it('reads no text anew when a figure of a table changes, and all of it when a row gets another name', () => {
    const before = read(sampleDraft);
    const prose = (lines: typeof before) => lines.filter(({ text }) => text.length > 10).map(({ claims }) => claims);
    expect(prose(read(withCells('economic', 'revenue', { later: '1' })(sampleDraft))).every((claims, index) => claims === prose(before)[index])).toBe(true);
    const renamed = prose(read(withRow('economic', { label: '单台能耗', unit: '千瓦时' })(sampleDraft)));
    expect(renamed.some((claims, index) => claims !== prose(before)[index])).toBe(true);
  });

  it('finds after every edit what a full run finds', () => {
    fc.assert(fc.property(fc.array(randomEdit(edition2024), { minLength: 1, maxLength: 8 }), (edits) => {
      const keeper = keepFindings(edition2024, claimChecks(edition2024));
      let present = sampleDraft;
      for (const edit of edits) {
        present = edit(present);
        const steps = keeper.update(present);
        let step = steps.next();
        while (!step.done) step = steps.next();
        expect(step.value).toEqual(inOrderOfForm(edition2024, present.answers, findingsOf(present)));
      }
    }), { numRuns: 25 });
  });

  it('of a long cell waits for that cell and the tables, not for everything', () => {
    const narrow = claimChecks(edition2024).filter(({ reads }) => !reads.includes('*'));
    expect(narrow.some(({ reads }) => reads.includes('section:social'))).toBe(true);
    expect(narrow.some(({ reads }) => reads.includes('field:honours.company'))).toBe(true);
    expect(narrow.flatMap(({ reads }) => reads)).not.toContain('field:contact.mobile');
  });
});
