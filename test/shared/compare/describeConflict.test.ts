import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import { describeConflict } from '#shared/compare/describeConflict.ts';
import { mergeDrafts, type MergeSides } from '#shared/compare/mergeDrafts.ts';
import { editions } from '#shared/editions/index.ts';
import type { RichText } from '#shared/richText/model.ts';
import { present } from '../../support/present.ts';
import { sampleDraft } from '../../support/sampleDraft.ts';
import { withContent } from './draftEdits.ts';

const edition = present(editions[0]);
const base = sampleDraft();

function texts(sides: MergeSides) {
  const { conflicts, theirs } = mergeDrafts(sides);
  return conflicts.map((conflict) => describeConflict(edition, { ...sides, theirs }, conflict));
}
function withFields(fields: Draft['answers']['fields']): Draft {
  return withContent(base, { fields: { ...base.answers.fields, ...fields } });
}
function paragraphs(...words: readonly string[]): RichText {
  return { type: 'doc', content: words.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) };
}

describe('a conflict', () => {
  it('is named as the form names its place, with the text that both came from', () => {
    const [name] = texts({ base, mine: withFields({ 'contact.name': '甲' }), theirs: withFields({ 'contact.name': '乙' }) });
    expect(name).toEqual({ step: 'application', name: '联系人姓名', base: base.answers.fields['contact.name'], mine: '甲', theirs: '乙', remark: null });
  });

  it('of a text shows the paragraphs alone', () => {
    const old = withFields({ 'narrative.method': paragraphs('不变的一段。', '过程控制靠检验。') });
    const side = (last: string) => withFields({ 'narrative.method': paragraphs('不变的一段。', last) });
    expect(texts({ base: old, mine: side('过程控制靠统计。'), theirs: side('过程控制靠预防。') }))
      .toMatchObject([{ step: 'narrative', base: '过程控制靠检验。', mine: '过程控制靠统计。', theirs: '过程控制靠预防。' }]);
  });

  it('without a known origin says so', () => {
    expect(texts({ base: null, mine: withFields({ 'contact.name': '甲' }), theirs: base })).toMatchObject([{ base: null, mine: '甲', theirs: base.answers.fields['contact.name'] }]);
  });

  it('of a cell, a row, a note, an item of evidence and an explanation has a name of its own', () => {
    const table = present(base.answers.tables['economic']);
    const side = (word: string): Draft => ({
      ...withContent(base, {
        tables: { ...base.answers.tables, economic: { ...table, rows: table.rows.map((row, index) => (index === 0 ? { ...row, cells: { ...row.cells, later: word } } : index === table.rows.length - 1 ? { ...row, label: word } : row)) } },
        notes: { ...base.answers.notes, 'field:patents.valid': word },
      }),
      evidence: base.evidence.map((item, index) => (index === 0 ? { ...item, title: word } : item)),
      explanations: [{ findingId: 'shareAgain|field:patents.valid', reason: word, digest: 'd', explainedAt: base.changedAt }],
    });
    const described = texts({ base, mine: side('甲'), theirs: side('乙') });
    expect(described.map(({ name, step }) => [name, step])).toEqual([
      ['资产总额 · 2023年', 'economic'], ['表2 经济效益 · 乙', 'economic'], ['申报表 · 有效专利数 的备注', 'application'], ['乙', 'evidence'], ['申报表 · 有效专利数 的说明', 'application'],
    ]);
  });
});
