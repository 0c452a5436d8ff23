import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import { newDraft } from '#shared/application/newDraft.ts';
import { readPlace } from '#shared/application/place.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { Edition } from '#shared/form/edition.ts';
import { fieldsOf } from '#shared/form/fieldsOf.ts';
import { EVERYTHING, THE_EVIDENCE } from '#shared/validation/check.ts';
import { checksOf } from '#shared/validation/checksOf.ts';
import { eligibilityStates } from '#shared/validation/eligibilityStates.ts';
import type { Finding } from '#shared/validation/finding.ts';
import { validate } from '#shared/validation/validate.ts';
import { madeUpEdition } from '../../support/madeUpEdition.ts';
import { goodDraft } from './goodDraft.ts';
import { inTurn, withCells, withField, withRow } from './mutations.ts';
import { sampleDraft } from './sampleDraft.ts';

const editions: readonly { readonly edition: Edition; readonly draft: Draft }[] = [
  { edition: edition2024, draft: sampleDraft }, { edition: madeUpEdition, draft: goodDraft },
];
const origin = { id: '00000000-0000-4000-8000-000000000001', now: '2024-11-01T00:00:00.000Z' };
const withoutEvidence = (draft: Draft): Draft => ({ ...draft, evidence: [] });

/** The texts refer to the evidence: without it they would have much to say. */
const parts = ['overview', 'method', 'implementation', 'results'].map((part) => `narrative.${part}`);
const withoutNarrative = inTurn(...parts.map((id) => withField(id, { type: 'doc', content: [] })));

function said(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ severity, rule, place }) => `${severity} ${rule} ${place}`);
}

describe('a finished draft', () => {
  it('of the made-up edition has no finding at all', () => {
    expect(validate(madeUpEdition, goodDraft)).toEqual([]);
  });
});

describe('findings', () => {
  it('stand in the order of the form, evidence last', () => {
    const draft = inTurn(
      withCells('economic', 'passRate', { later: '101' }), withField('contact.mobile', '1'), withField('eligibility.credit', false),
      withField('company.name', ''), withField('filing.date', { year: 2024, month: 11, day: 11 }),
      withRow('competitors', {}), withCells('economic', 'assets', { rank: '领先' }),
      withoutNarrative,
    )(withoutEvidence(sampleDraft));
    expect(validate(edition2024, draft).map(({ place }) => place)).toEqual([
      'field:eligibility.credit', 'field:filing.date', 'field:company.name', 'field:contact.mobile', 'cell:economic/assets/rank',
      'cell:economic/passRate/later', 'cell:economic/passRate/rank', 'cell:competitors/own-new/product',
      'field:narrative.overview', 'field:narrative.method', 'field:narrative.implementation', 'field:narrative.results',
      'evidence:satisfactionReport', 'evidence:loyaltyReport', 'evidence:environmentProof', 'evidence:resourcesProof',
    ]);
  });

  it('name their place in the words of the form', () => {
    const draft = inTurn(
      withField('company.creditCode', '1'), withCells('economic', 'revenue', { rank: '领先' }), withRow('competitors', {}),
      withRow('economic', { unit: '次', cells: { later: '1' } }), withoutNarrative,
    )(withoutEvidence(sampleDraft));
    expect(new Set(validate(edition2024, draft).map(({ placeName }) => placeName))).toEqual(new Set([
      '申报表 · 统一社会信用代码', '表2 经济效益 · 营业收入 · 2023年本企业名次', '表2 经济效益 · 第16行 · 项目', '表2 经济效益 · 第16行 · 2022年',
      '表5 竞争对手 · 第7行 · 产品名称', '典型经验 · 企业概况', '典型经验 · 质量管理模式或方法简介', '典型经验 · 实施情况', '典型经验 · 实施成效',
      '证实性材料 · 顾客满意度调查分析报告', '证实性材料 · 顾客忠诚度调查分析报告', '证实性材料 · 降低环境污染的证实性材料', '证实性材料 · 有效利用资源的证实性材料',
    ]));
  });

  it('shorten the long name of a row', () => {
    const draft = withRow('economic', { label: '𬭎'.repeat(5000), unit: '次', cells: { rank: '领先', earlier: '1', later: '1' } })(sampleDraft);
    expect(validate(edition2024, draft).find(({ rule }) => rule === 'table.rank')?.placeName).toBe(`表2 经济效益 · ${'𬭎'.repeat(40)}… · 2023年本企业名次`);
  });

  it.each(editions)('are short polite sentences with a place and a source', ({ edition }) => {
    const findings = validate(edition, newDraft(edition, origin));
    expect(findings.length).toBeGreaterThan(5);
    for (const finding of findings) {
      expect(finding.message).toMatch(/^\P{Script=Latin}[^\n]{2,100}。$/u);
      expect(finding.message).not.toContain('undefined');
      expect(finding.source).not.toBe('');
      expect(finding.placeName).not.toBe('');
      expect(readPlace(finding.place)).not.toBeNull();
    }
  });

  it.each(editions)('never come from answers that were never given in another way than from blank ones', ({ edition, draft }) => {
    const blank = newDraft(edition, origin);
    const answers = { fields: {}, tables: {}, notes: {} };
    expect(validate(edition, { ...draft, answers, evidence: [], assets: [] })).toEqual(validate(edition, blank));
  });
});

describe('eligibility', () => {
  it('asks for every confirmation of what must be, once', () => {
    for (const { id } of fieldsOf(edition2024).filter(({ kind }) => kind === 'confirmation')) {
      const findings = validate(edition2024, withField(id, false)(sampleDraft)).filter(({ severity }) => severity !== 'hint');
      expect(said(findings)).toEqual([`error confirmation.required field:${id}`]);
    }
  });

  it('what is only preferred stands in nobody’s way', () => {
    const draft = withField('company.capabilityLevel', 'notAssessed')(sampleDraft);
    expect(said(validate(edition2024, draft))).toEqual(said(validate(edition2024, sampleDraft)));
    expect(eligibilityStates(edition2024, draft.answers).filter(({ isMet }) => !isMet).map(({ condition }) => condition.id)).toEqual(['capability']);
  });

  it('what must be and is read from the form is asked for in words', () => {
    const edition: Edition = {
      ...edition2024,
      sections: edition2024.sections.map((section) => (section.kind !== 'eligibility' ? section : {
        ...section, conditions: section.conditions.map((condition) => ({ ...condition, strength: 'must' as const })),
      })),
    };
    const draft = withField('company.capabilityLevel', 'experience')(sampleDraft);
    expect(said(validate(edition, draft))).toContain('error eligibility.capability section:eligibility');
    expect(said(validate(edition, sampleDraft)).filter((finding) => finding.startsWith('error'))).toEqual([]);
  });

  it('confirmations that no field demands are demanded by their condition', () => {
    const edition: Edition = {
      ...edition2024,
      sections: edition2024.sections.map((section) => (section.kind !== 'eligibility' ? section : {
        ...section, fields: section.fields.map((field) => ({ ...field, required: false })),
      })),
    };
    const findings = validate(edition, withField('eligibility.sharing', false)(sampleDraft));
    expect(said(findings)).toContain('error eligibility.sharing field:eligibility.sharing');
  });
});

function evidenceAskedFor(draft: Draft): readonly string[] {
  return validate(edition2024, draft).filter(({ rule }) => rule === 'evidence.required').map(({ place }) => place.slice('evidence:'.length));
}

describe('evidence', () => {
  it('is asked for when what it proves was filled in', () => {
    const [report] = sampleDraft.evidence.filter(({ suggestion }) => suggestion === 'satisfactionReport');
    const draft = { ...sampleDraft, evidence: sampleDraft.evidence.filter((item) => item !== report) };
    const findings = validate(edition2024, draft).filter(({ severity }) => severity !== 'hint');
    expect(said(findings).filter((finding) => finding.includes('evidence.'))).toEqual(['warning evidence.required evidence:satisfactionReport']);
    const values = edition2024.evidence.find(({ id }) => id === 'satisfactionReport')?.proves ?? [];
    const nothingSaid = inTurn(...values.map((id) => withField(id, '')))(draft);
    expect(said(validate(edition2024, nothingSaid)).filter((finding) => finding.includes('evidence.required'))).toEqual([]);
  });

  it('one report may answer for two', () => {
    const proves = edition2024.evidence.filter(({ id }) => ['satisfactionReport', 'loyaltyReport'].includes(id)).flatMap((suggestion) => suggestion.proves);
    const one = { id: 'own', suggestion: null, title: '满意度和忠诚度报告', files: [], proves, note: '' };
    expect(evidenceAskedFor({ ...sampleDraft, evidence: [one] })).toEqual(['environmentProof', 'resourcesProof']);
  });

  it('that is usual is never demanded', () => {
    expect(evidenceAskedFor(withoutEvidence(sampleDraft))).toEqual(edition2024.evidence.filter(({ strength }) => strength === 'required').map(({ id }) => id));
  });

  it('whose file is gone must be mended, and without a file it is hinted at', () => {
    const [item] = goodDraft.evidence;
    if (!item) throw new Error('the finished draft has evidence');
    expect(said(validate(madeUpEdition, { ...goodDraft, assets: [] }))).toEqual(['error evidence.missingFile evidence:e1']);
    expect(said(validate(madeUpEdition, { ...goodDraft, evidence: [{ ...item, files: [] }] }))).toEqual(['hint evidence.files evidence:e1']);
  });
});

/** Which places of the answers, and whether the evidence, a check looks at. */
function placesRead(edition: Edition, draft: Draft, index: number): ReadonlySet<string> {
  const read = new Set<string>();
  const watched = <T extends object>(values: T, place: (key: string) => string): T => new Proxy(values, {
    get(target, key, receiver) {
      if (typeof key === 'string') read.add(place(key));
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  const answers = {
    ...draft.answers,
    fields: watched(draft.answers.fields, (id) => `field:${id}`),
    tables: watched(draft.answers.tables, (id) => `section:${id}`),
  };
  const whole = watched({ ...draft, answers }, (key) => (key === 'evidence' || key === 'assets' ? THE_EVIDENCE : ''));
  checksOf(edition)[index]?.find({ edition, answers, draft: whole });
  read.delete('');
  return read;
}

describe('a check', () => {
  it.each(editions)('reads nothing but what it says', ({ edition, draft }) => {
    const drafts = [draft, newDraft(edition, origin), withoutEvidence(draft)];
    for (const [index, check] of checksOf(edition).entries()) {
      if (check.reads.includes(EVERYTHING)) continue;
      for (const candidate of drafts) {
        const undeclared = [...placesRead(edition, candidate, index)].filter((place) => !check.reads.includes(place) && place !== THE_EVIDENCE);
        expect(undeclared).toEqual([]);
        if (!check.reads.includes(THE_EVIDENCE)) {
          const others = check.find({ edition, draft: { ...candidate, evidence: [], assets: [] }, answers: candidate.answers });
          expect(others).toEqual(check.find({ edition, draft: candidate, answers: candidate.answers }));
        }
      }
    }
  });

  it('are made once for an edition', () => {
    expect(checksOf(edition2024)).toBe(checksOf(edition2024));
  });
});

/** What was typed into which of these. */
function typed(ids: readonly string[]): fc.Arbitrary<[string, string][]> {
  return fc.array(fc.tuple(fc.constantFrom(...ids), fc.string({ unit: 'binary' })));
}

it('validate never throws, whatever was typed', () => {
  const texts = fieldsOf(edition2024).filter(({ kind }) => kind === 'text' || kind === 'longText' || kind === 'figure').map(({ id }) => id);
  const columns = ['earlier', 'later', 'average', 'best', 'rank'];
  fc.assert(fc.property(typed(texts), typed(columns), (fields, cells) => {
    const inCells = withCells('economic', 'revenue', Object.fromEntries(cells));
    const draft = inTurn(...fields.map(([id, text]) => withField(id, text)), inCells)(sampleDraft);
    for (const finding of validate(edition2024, draft)) expect(finding.message.length).toBeLessThan(400);
  }), { numRuns: 50 });
});
