import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import { explainFinding } from '#shared/application/explanation.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { RichText } from '#shared/richText/model.ts';
import { explained, explanationOf } from '#shared/validation/explained.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { keepFindings } from '#shared/validation/keepFindings.ts';
import { carryOutRemedy } from '#shared/validation/carryOutRemedy.ts';
import { validate } from '#shared/validation/validate.ts';
import { wordingChecks } from '#shared/validation/wording/wordingChecks.ts';
import { withField } from '../mutations.ts';
import { draftOf } from './passages.ts';

const RULE = 'wording.companyName';
const checks = wordingChecks(edition2024);

function findings(draft: Draft, otherNames: readonly string[] = []): readonly Finding[] {
  return checks.flatMap((check) => check.find({ edition: edition2024, draft, answers: draft.answers, otherNames }));
}
function asked(draft: Draft): readonly Finding[] {
  return findings(draft).filter(({ rule }) => rule === RULE);
}
function explain(draft: Draft, finding: Finding | undefined): Draft {
  if (!finding) throw new Error('nothing to explain');
  return explainFinding(draft, explanationOf(edition2024, draft, finding, { reason: '这是简称。', now: '2024-11-02T00:00:00.000Z' }));
}
function write(...text: readonly string[]): Draft {
  return draftOf({ id: '', text, expect: [], parts: { 'narrative.method': ['青禾集团设质量奖。'] } });
}
function prose(...texts: readonly string[]): RichText {
  return { type: 'doc', content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) };
}

describe('a name that is like the applicant’s', () => {
  it('is asked about once in the whole application, where it first stands', () => {
    expect(asked(write('青禾集团成立。', '青禾集团发展。')).map(({ place, span }) => [place, span])).toEqual([['field:narrative.method', { quote: '青禾集团', occurrence: 0 }]]);
  });

  it('that was explained once is silent everywhere, and shown as explained', () => {
    const draft = write('青禾集团成立。');
    const told = explain(draft, asked(draft)[0]);
    const more = withField('narrative.overview', prose('青禾集团位于温州。'))(told);
    expect(explained(edition2024, more, asked(more)).open).toEqual([]);
    expect(explained(edition2024, more, asked(more)).explained).toHaveLength(1);
  });

  it('stays declared when the place where it was explained is gone', () => {
    const draft = write('青禾集团成立。');
    const gone = withField('narrative.method', prose('另一句。'))(explain(draft, asked(draft)[0]));
    expect(explained(edition2024, gone, asked(gone)).open).toEqual([]);
  });

  it('is asked about again when the explanation is withdrawn, also by a keeper', () => {
    const draft = write('青禾集团成立。');
    const gone = withField('narrative.method', prose('另一句。'))(explain(draft, asked(draft)[0]));
    const keeper = keepFindings(edition2024, checks);
    const run = (present: Draft) => {
      const steps = keeper.update(present);
      for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value.filter(({ rule }) => rule === RULE);
    };
    expect(run(gone)).toEqual([]);
    expect(run({ ...gone, explanations: [] })).toHaveLength(1);
  });

  it('returns when the applicant is another', () => {
    const draft = write('青禾集团成立。');
    const other = withField('company.name', '浙江青禾管阀有限公司')(explain(draft, asked(draft)[0]));
    expect(explained(edition2024, other, asked(other)).open.map(({ span }) => span?.quote)).toEqual(['青禾集团']);
  });

  it('can be replaced by the right one with one press', () => {
    const draft = withField('narrative.method', prose('本公司。'))(write('浙江清禾阀门有限公司成立。'));
    const [remedy] = asked(draft)[0]?.remedies ?? [];
    expect(remedy?.label).toBe('改为“浙江青禾阀门有限公司”');
    const answers = remedy && carryOutRemedy(edition2024, draft, remedy);
    expect(answers?.fields['narrative.results']).toEqual(prose('浙江青禾阀门有限公司成立。'));
  });

  it('is nothing while no applicant is named', () => {
    expect(asked(withField('company.name', '')(write('青禾集团成立。')))).toEqual([]);
    expect(asked(withField('company.name', '青禾')(write('青禾集团成立。')))).toEqual([]);
  });
});

describe('names of other applicants on this computer', () => {
  const others = ['宁波澄泰轴承股份有限公司', '浙江青禾阀门有限公司'];

  it('are said once a place, also for evidence, and never the applicant’s own', () => {
    const draft: Draft = {
      ...write('澄泰轴承好。', '宁波澄泰轴承股份有限公司好。', '浙江青禾阀门有限公司好。'),
      evidence: [{ id: 'e1', suggestion: null, title: '审计报告', files: [{ asset: 'a'.repeat(64), fileName: '澄泰轴承2023年审计报告.pdf' }], proves: [], note: '' }],
    };
    expect(findings(draft, others).filter(({ rule }) => rule === 'wording.otherName').map(({ place, span }) => [place, span?.quote])).toEqual([
      ['field:narrative.results', '澄泰轴承'], ['evidence:e1', undefined],
    ]);
  });

  it('reach the checks through a full run and through a keeper', () => {
    const draft = write('澄泰轴承好。');
    const said = (list: readonly Finding[]) => list.filter(({ rule }) => rule === 'wording.otherName').length;
    const steps = keepFindings(edition2024, undefined, { otherNames: others }).update(draft);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect([said(validate(edition2024, draft, { otherNames: others })), said(step.value), said(validate(edition2024, draft))]).toEqual([1, 1, 0]);
  });

  it('are not looked for when none were handed in', () => {
    expect(findings(write('澄泰轴承好。')).filter(({ rule }) => rule === 'wording.otherName')).toEqual([]);
  });
});

describe('severities', () => {
  it('a sentence that stands twice is no more than a hint, a leftover an error, all else is asked about', () => {
    const draft = draftOf({
      id: '', expect: [], parts: { 'narrative.method': ['公司将质量指标纳入各级管理人员的年度绩效考核。'] },
      text: ['公司将质量指标纳入各级管理人员的年度绩效考核。', '国内首创，TODO。', '低温截止伐。', '市场占有率35%。', '合格率由95%提高到99%。', '2023年度质量标杆申报书。', '拥有专利3项（含申请中1项）。'],
    });
    expect(new Map(findings(draft).map(({ rule, severity }) => [rule.replace('wording.', ''), severity]))).toEqual(new Map(Object.entries({
      superlative: 'warning', placeholder: 'error', productName: 'warning', marketShare: 'warning', beforeAfter: 'warning', otherYear: 'warning',
      pendingPatent: 'warning', repeated: 'hint',
    })));
  });
});
