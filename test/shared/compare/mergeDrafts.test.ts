import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import { isSame } from '#shared/application/isSame.ts';
import { compareDrafts } from '#shared/compare/compareDrafts.ts';
import { mergeDrafts, type DraftMerge } from '#shared/compare/mergeDrafts.ts';
import { editions } from '#shared/editions/index.ts';
import { canonicalText } from '#shared/history/canonicalDraft.ts';
import { differingPlaces } from '#shared/history/differingPlaces.ts';
import type { Block, RichText } from '#shared/richText/model.ts';
import { present } from '../../support/present.ts';
import { sampleDraft } from '../../support/sampleDraft.ts';
import { applyEdit, type DraftEdit, draftEdits, withContent } from './draftEdits.ts';

const edition = present(editions[0]);
const base = sampleDraft();

function blocksOf(draft: Pick<Draft, 'answers'>, field: string): readonly string[] {
  return (draft.answers.fields[field] as RichText).content.map((block) => canonicalText(block));
}
/** Places of a side's changes that are neither in the result nor among the conflicts. */
function unseen(side: Draft, { content, conflicts }: DraftMerge, name: 'mine' | 'theirs'): readonly string[] {
  const result = { ...side, ...content };
  const open = new Set(conflicts.map(({ place }) => place));
  return differingPlaces(base, side).filter((place) => {
    if (open.has(place)) return false;
    if (place.startsWith('field:narrative')) return blocksAreUnseen(side, { content, conflicts } as DraftMerge, place.slice('field:'.length), name);
    if (place.startsWith('cell:') || place.startsWith('row:')) {
      const [table = '', row = ''] = place.slice(place.indexOf(':') + 1).split('/');
      if (open.has(`row:${table}/${row}`) || open.has(`section:${table}`)) return false;
      const find = (draft: Pick<Draft, 'answers'>) => draft.answers.tables[table]?.rows.find(({ id }) => id === row);
      if (place.startsWith('cell:')) return find(result)?.cells['later'] !== find(side)?.cells['later'];
      // A row's head: what this side changed of it.
      const [old, own, made] = [find(base), find(side), find(result)];
      return own?.removed !== old?.removed && made?.removed !== own?.removed || own?.label !== old?.label && made?.label !== own?.label;
    }
    if (place.startsWith('section:') || place === 'draft') return false;
    if (place.startsWith('evidence:')) {
      const find = (draft: Pick<Draft, 'evidence'>) => draft.evidence.find(({ id }) => `evidence:${id}` === place);
      return find(result)?.title !== find(side)?.title;
    }
    return differingPlaces(result, side).includes(place);
  });
}
function blocksAreUnseen(side: Draft, { content, conflicts }: DraftMerge, field: string, name: 'mine' | 'theirs'): boolean {
  const open = conflicts.filter(({ place }) => place === `field:${field}`).flatMap(({ blocks }) => blocks ?? []);
  const shown = (which: (conflict: typeof open[number]) => readonly Block[] | null) => new Set(open.flatMap((conflict) => (which(conflict) ?? []).map((block) => canonicalText(block))));
  const [before, own, made] = [blocksOf(base, field), blocksOf(side, field), blocksOf(content, field)];
  const [inConflict, ofBase] = [shown((conflict) => conflict[name]), shown((conflict) => conflict.base)];
  const cameUnseen = own.some((block) => !before.includes(block) && !made.includes(block) && !inConflict.has(block));
  const wentUnseen = before.some((block) => !own.includes(block) && made.includes(block) && !ofBase.has(block));
  return cameUnseen || wentUnseen;
}
function contentOf({ answers, evidence, explanations }: Draft | DraftMerge['content']): string {
  return canonicalText({ answers, evidence, explanations: [...explanations].sort((a, b) => (a.findingId < b.findingId ? -1 : 1)) });
}

const runs = { numRuns: 200 };
/** Of a property that merges four times. */
const fewerRuns = { numRuns: 50 };

describe('two editors of one draft', () => {
  const sides = fc.record({ mine: draftEdits('甲'), theirs: draftEdits('乙') });
  const madeOf = ({ mine, theirs }: { readonly mine: readonly DraftEdit[]; readonly theirs: readonly DraftEdit[] }) => ({ mine: mine.reduce(applyEdit, base), theirs: theirs.reduce(applyEdit, base) });

  it('lose nothing unseen: every change of either side is in the result or among the conflicts', () => {
    fc.assert(fc.property(sides, (edits) => {
      const { mine, theirs } = madeOf(edits);
      const merge = mergeDrafts({ base, mine, theirs });
      expect([unseen(mine, merge, 'mine'), unseen(theirs, merge, 'theirs')]).toEqual([[], []]);
    }), runs);
  });

  it('are told the same whoever is called mine', () => {
    fc.assert(fc.property(sides, (edits) => {
      const { mine, theirs } = madeOf(edits);
      const here = mergeDrafts({ base, mine, theirs });
      const there = mergeDrafts({ base, mine: theirs, theirs: mine });
      expect(there.conflicts.map(({ id }) => id).sort()).toEqual(here.conflicts.map(({ id }) => id).sort());
      const choices = new Map(there.conflicts.map(({ id }) => [id, 'theirs'] as const));
      expect(contentOf(mergeDrafts({ base, mine: theirs, theirs: mine }, choices).content) === contentOf(here.content)).toBe(true);
    }), runs);
  });

  it('of which one did nothing: the other one is the result', () => {
    fc.assert(fc.property(draftEdits('甲'), (edits) => {
      const mine = edits.reduce(applyEdit, base);
      for (const merge of [mergeDrafts({ base, mine, theirs: base }), mergeDrafts({ base, mine: base, theirs: mine }), mergeDrafts({ base, mine, theirs: mine }), mergeDrafts({ base: null, mine, theirs: mine })]) {
        expect(merge.conflicts).toEqual([]);
        expect(contentOf(merge.content) === contentOf(mine)).toBe(true);
      }
    }), fewerRuns);
  });

  it('who came from nobody knows where are shown everything in which they differ', () => {
    fc.assert(fc.property(sides, (edits) => {
      const { mine, theirs } = madeOf(edits);
      const { content, conflicts } = mergeDrafts({ base: null, mine, theirs });
      const differences = (from: Draft, made: DraftMerge['content']) => compareDrafts(edition, from, { ...from, ...made }).map(({ place }) => place).filter((place) => place !== 'draft' && !place.startsWith('section:'));
      expect(differences(mine, content)).toEqual([]);
      const choices = new Map(conflicts.map(({ id }) => [id, 'theirs'] as const));
      expect(differences(theirs, mergeDrafts({ base: null, mine, theirs }, choices).content)).toEqual([]);
    }), runs);
  });
});

function text(...paragraphs: readonly string[]): RichText {
  return { type: 'doc', content: paragraphs.map((words): Block => ({ type: 'paragraph', content: [{ type: 'text', text: words }] })) };
}
function withText(draft: Draft, ...paragraphs: readonly string[]): Draft {
  return withContent(draft, { fields: { ...draft.answers.fields, 'narrative.method': text(...paragraphs) } });
}
function wordsOf({ content }: DraftMerge): readonly string[] {
  return (content.answers.fields['narrative.method'] as RichText).content.map((block) => JSON.stringify(block).match(/"text":"([^"]*)"/)?.[1] ?? '');
}
const old = withText(base, '第一段说质量方针。', '第二段说过程控制。', '第三段说成效数据。');

describe('a text', () => {
  it('takes a paragraph from each side, also where they stand beside each other', () => {
    const merge = mergeDrafts({
      base: old,
      mine: withText(old, '第一段说质量方针和目标。', '第二段说过程控制。', '第三段说成效数据。'),
      theirs: withText(old, '第一段说质量方针。', '第二段说关键过程控制。', '中间加了一段。', '第三段说成效数据。'),
    });
    expect(merge.conflicts).toEqual([]);
    expect(wordsOf(merge)).toEqual(['第一段说质量方针和目标。', '第二段说关键过程控制。', '中间加了一段。', '第三段说成效数据。']);
  });

  it('shows the paragraph that both wrote anew, with the one that both came from, and keeps both when asked to', () => {
    const sides = {
      base: old,
      mine: withText(old, '第一段说质量方针。', '第二段说过程控制和检验。', '第三段说成效数据。'),
      theirs: withText(old, '第一段说质量方针。', '第二段说过程控制与追溯。', '第三段说成效数据。'),
    };
    const { conflicts } = mergeDrafts(sides);
    expect(conflicts).toMatchObject([{ place: 'field:narrative.method', mayKeepBoth: true, blocks: { base: text('第二段说过程控制。').content, mine: text('第二段说过程控制和检验。').content, theirs: text('第二段说过程控制与追溯。').content } }]);
    const id = present(conflicts[0]).id;
    expect(wordsOf(mergeDrafts(sides, new Map([[id, 'both']])))).toEqual(['第一段说质量方针。', '第二段说过程控制和检验。', '第二段说过程控制与追溯。', '第三段说成效数据。']);
  });

  it('of which one side took a paragraph out that the other changed is a conflict', () => {
    const { conflicts } = mergeDrafts({ base: old, mine: withText(old, '第一段说质量方针。', '第三段说成效数据。'), theirs: withText(old, '第一段说质量方针。', '第二段说关键过程控制。', '第三段说成效数据。') });
    expect(conflicts).toMatchObject([{ blocks: { mine: [] }, mayKeepBoth: false }]);
  });

  it('never has two figures of one id', () => {
    const picture = (widthPercent: number): Block => ({ type: 'picture', attrs: { id: 'figure-1', asset: 'a'.repeat(64), caption: '', alternativeText: '', widthPercent } });
    const withPicture = (width: number) => withContent(base, { fields: { ...base.answers.fields, 'narrative.method': { type: 'doc', content: [picture(width)] } } });
    const sides = { base: withPicture(50), mine: withPicture(60), theirs: withPicture(70) };
    const { id } = present(mergeDrafts(sides).conflicts[0]);
    const merged = mergeDrafts(sides, new Map([[id, 'both']])).content.answers.fields['narrative.method'] as RichText;
    expect(merged.content).toMatchObject([{ attrs: { id: 'figure-1', widthPercent: 60 } }, { attrs: { id: 'figure-1-2', widthPercent: 70 } }]);
  });
});

describe('a table', () => {
  const own = (draft: Draft, id: string, label: string, note: string): Draft => {
    const table = present(draft.answers.tables['economic']);
    return withContent(draft, {
      tables: { ...draft.answers.tables, economic: { ...table, rows: [...table.rows, { id, label, unit: null, direction: null, removed: false, cells: { later: label } }] } },
      notes: { ...draft.answers.notes, [`cell:economic/${id}/later`]: note },
    });
  };

  it('has the rows that each side added, also under one id, each with its own note', () => {
    const merge = mergeDrafts({ base, mine: own(base, 'own-9', '准时交付率', '我的来源'), theirs: own(base, 'own-9', '一次交检合格率', '对方的来源') });
    expect(merge.conflicts).toEqual([]);
    const rows = present(merge.content.answers.tables['economic']).rows;
    const idOf = (label: string) => present(rows.find((row) => row.label === label)).id;
    expect(idOf('准时交付率')).toBe('own-9');
    expect(rows.filter(({ id }) => id === idOf('一次交检合格率'))).toHaveLength(1);
    expect([merge.content.answers.notes['cell:economic/own-9/later'], merge.content.answers.notes[`cell:economic/${idOf('一次交检合格率')}/later`]]).toEqual(['我的来源', '对方的来源']);
  });

  it('asks about a row that one side took off while the other wrote in it', () => {
    const table = present(base.answers.tables['economic']);
    const change = (make: (row: typeof table.rows[number]) => typeof table.rows[number]) => withContent(base, { tables: { ...base.answers.tables, economic: { ...table, rows: table.rows.map((row, index) => (index === 2 ? make(row) : row)) } } });
    const merge = mergeDrafts({ base, mine: change((row) => ({ ...row, removed: true })), theirs: change((row) => ({ ...row, cells: { ...row.cells, later: '88' } })) });
    expect(merge.conflicts).toMatchObject([{ place: `row:economic/${present(table.rows[2]).id}` }]);
  });
});

describe('evidence', () => {
  const [first] = base.evidence;
  const item = present(first);
  const change = (make: (old: typeof item) => typeof item): Draft => ({ ...base, evidence: base.evidence.map((one) => (one === item ? make(one) : one)) });

  it('takes what each side did to one item: another title here, another file there', () => {
    const file = { asset: 'b'.repeat(64), fileName: '新报告.pdf' };
    const merge = mergeDrafts({ base, mine: change((old) => ({ ...old, title: '改了的名称' })), theirs: { ...change((old) => ({ ...old, files: [...old.files, file] })), assets: [...base.assets, { sha256: file.asset, extension: 'pdf', bytes: 9, use: 'evidence' }] } });
    expect(merge.conflicts).toEqual([]);
    expect(merge.content.evidence[0]).toEqual({ ...item, title: '改了的名称', files: [...item.files, file] });
    expect(merge.content.assets.map(({ sha256 }) => sha256)).toContain(file.asset);
  });

  it('that both called something else is one conflict', () => {
    const { conflicts } = mergeDrafts({ base, mine: change((old) => ({ ...old, title: '甲' })), theirs: change((old) => ({ ...old, title: '乙' })) });
    expect(conflicts.map(({ place }) => place)).toEqual([`evidence:${item.id}`]);
  });
});

it('a field that nobody filled in is no difference, however it is stored', () => {
  const { 'company.name': _name, ...others } = base.answers.fields;
  const [without, blank] = [withContent(base, { fields: others }), withContent(base, { fields: { ...others, 'company.name': '' } })];
  expect(mergeDrafts({ base: null, mine: without, theirs: blank }).conflicts).toEqual([]);
  expect(isSame(mergeDrafts({ base, mine: without, theirs: blank }).conflicts, [])).toBe(true);
});
