/** 字数 of the narrative: what counts in which part, and that references count as they print. */
import { describe, expect, it } from 'vitest';
import { countNarrative } from '#shared/application/countNarrative.ts';
import type { EvidenceItem } from '#shared/application/draft.ts';
import { narrativeResolver } from '#shared/application/narrativeResolver.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { editions } from '#shared/editions/index.ts';
import type { Edition } from '#shared/form/edition.ts';
import { printApplication } from '#shared/print/printApplication.ts';
import { plainText } from '#shared/richText/plainText.ts';
import type { Block, RichText } from '#shared/richText/model.ts';
import { type DraftContent, draftFor } from '../../support/draftFor.ts';
import { withFields } from '../../support/editionParts.ts';
import { madeUpEdition } from '../../support/madeUpEdition.ts';
import { printText } from '../../support/printText.ts';
import { cell, doc, heading, list, item, live, paragraph, picture, reference, table } from '../../support/richTextParts.ts';

const evidence = ['e1', 'e2'].map((id): EvidenceItem => ({ id, suggestion: null, title: id, files: [], proves: [], note: '' }));

function draftWith(parts: Readonly<Record<string, readonly Block[]>>, content: DraftContent = {}) {
  const texts = Object.fromEntries(Object.entries(parts).map(([id, blocks]): [string, RichText] => [`narrative.${id}`, doc(...blocks)]));
  return draftFor(edition2024, { ...content, fields: { ...content.fields, ...texts } });
}
function wordsByPart(parts: Readonly<Record<string, readonly Block[]>>, content: DraftContent = {}, edition: Edition = edition2024) {
  return Object.fromEntries(countNarrative(edition, draftWith(parts, content)).parts.map(({ part, counts }) => [part.id, counts.words]));
}

describe('the count of the narrative', () => {
  it('names the parts that have a limit, in the order of the paper, with nothing counted in an empty draft', () => {
    for (const edition of [...editions, madeUpEdition]) {
      const { parts, total } = countNarrative(edition, draftFor(edition));
      const wanted = edition.sections.flatMap((section) => (section.kind === 'narrative' ? section.parts : []));
      expect(parts.map(({ heading: title, limit }) => [title, limit.words > 0])).toEqual(wanted.map(({ heading: title }) => [title, true]));
      expect(total).toEqual({ words: 0, charactersNoSpaces: 0, charactersWithSpaces: 0 });
    }
  });

  it('counts a field that a part repeats, and everything together', () => {
    const counted = countNarrative(edition2024, draftWith({ overview: [paragraph('成立于2001年')], results: [paragraph('提高 5%')] }, { fields: { 'benchmark.name': '云峰的实践经验' } }));
    expect(counted.parts.map(({ counts }) => counts.words)).toEqual([7, 5, 0, 0, 3]);
    expect(counted.total).toEqual({ words: 15, charactersNoSpaces: 19, charactersWithSpaces: 20 });
  });

  it('leaves out the printed heading of the part and all automatic numbers', () => {
    const { method } = wordsByPart({ method: [heading(1, '背景'), list(item(paragraph('甲'))), table('t', '对比', [cell('乙')]), picture('p', '流程')] });
    expect(method).toBe(8);
  });

  it('counts references and live values as they print', () => {
    const { method } = wordsByPart(
      { overview: [picture('p0', '')], method: [paragraph('见', reference('figure', 'p'), '和', reference('evidence', 'e2'), '，共', live('field:patents.valid'), '个'), picture('p', '')] },
      { evidence, fields: { 'patents.valid': 12 } },
    );
    // 见 图 2 和 证 实 性 材 料 2 ， 共 12 个
    expect(method).toBe(14);
  });

  it('counts nothing for a reference that points at nothing, nor for a value that is not there yet', () => {
    expect(wordsByPart({ method: [paragraph('见', reference('table', 'gone'), reference('evidence', 'gone'), live('field:patents.valid'), live('field:gone'))] })['method']).toBe(1);
  });

  it('counts nothing that is hidden', () => {
    const edition = withFields(edition2024, {
      'narrative.method': (field) => ({ ...field, visibleWhen: { kind: 'equals', field: 'brand.own', value: true } }),
      'benchmark.name': (field) => ({ ...field, visibleWhen: { kind: 'equals', field: 'brand.own', value: true } }),
    });
    const parts = { method: [paragraph('一二三')] };
    expect(wordsByPart(parts, { fields: { 'brand.own': false, 'benchmark.name': '名' } }, edition)).toMatchObject({ method: 0, name: 0 });
    expect(wordsByPart(parts, { fields: { 'brand.own': true, 'benchmark.name': '名' } }, edition)).toMatchObject({ method: 3, name: 1 });
  });

  it('counts the words of a damaged text that paper still prints', () => {
    const damaged = { type: 'doc', content: [{ type: 'unheard', content: [{ type: 'paragraph', content: [{ type: 'text', text: '还在' }] }] }] };
    const draft = draftFor(edition2024, { fields: { 'narrative.method': damaged as never, 'narrative.results': 'text' as never } });
    expect(countNarrative(edition2024, draft).parts.map(({ counts }) => counts.words)).toEqual([0, 0, 2, 0, 0]);
  });

  it('follows a live value that changes while the text stays the same', () => {
    const method = [paragraph('共', live('field:patents.valid'), '个')];
    const content = draftWith({ method }).answers;
    const words = (valid: number | null) => countNarrative(edition2024, { answers: { ...content, fields: { ...content.fields, 'patents.valid': valid } }, evidence: [] }).total.words;
    expect([words(null), words(7), words(null)]).toEqual([2, 3, 2]);
  });
});

describe('what references say to the count', () => {
  it('is what they print, in every part, before and behind what they name, copies and gaps included', () => {
    const row = [cell('甲')];
    const parts: Readonly<Record<string, readonly Block[]>> = {
      overview: [
        paragraph('甲', reference('figure', 'p2'), '乙', reference('table', 't2'), '丙', reference('figure', 'c'), '丁', reference('evidence', 'e2')),
        picture('p1', ''), table('t1', '', row), picture('p1', ''),
      ],
      method: [picture('p2', ''), table('t2', '', row), { type: 'chart', attrs: { id: 'c', caption: '', alternativeText: '', widthPercent: 50, definition: null, asset: null } }],
      results: [paragraph('戊', reference('figure', 'p1'), '己', reference('table', 't1'), '庚', live('field:patents.valid'), '辛', live('cell:economic/revenue/item'))],
    };
    const draft = draftWith(parts, { evidence, fields: { 'patents.valid': 3 } });
    const resolve = narrativeResolver(edition2024, draft);
    const lines = ['overview', 'results'].flatMap((id) => plainText(doc(...parts[id] ?? []), resolve).split('\n').slice(0, 1));
    expect(lines).toEqual(['甲图3乙表7丙图4丁证实性材料2', '戊图1己表6庚3辛营业收入']);
    const printed = printText(printApplication(edition2024, draft, { tableOfContents: false }));
    expect(printed).toEqual(expect.arrayContaining(lines));
  });

  it('begins tables where the edition says', () => {
    const draft = draftFor(madeUpEdition, { fields: { 'story.people': doc(table('t', '', [cell('甲')])) } });
    expect(narrativeResolver(madeUpEdition, draft).reference('table', 't')).toBe('表3');
  });
});
