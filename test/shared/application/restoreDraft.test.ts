import { describe, expect, it } from 'vitest';
import { type Draft, DRAFT_FORMAT_VERSION } from '#shared/application/draft.ts';
import { DraftRefused } from '#shared/application/draftRefused.ts';
import { newDraft } from '#shared/application/newDraft.ts';
import { restoreDraft } from '#shared/application/restoreDraft.ts';
import { fieldsOf, tablesOf } from '#shared/form/fieldsOf.ts';
import { editions } from '#shared/editions/index.ts';
import { draftFor } from '../../support/draftFor.ts';
import { edition } from '../../support/testDrafts.ts';
import { madeUpEdition } from '../../support/madeUpEdition.ts';

/** As it would come back from a file. */
function restore(value: unknown) {
  return restoreDraft(JSON.parse(JSON.stringify(value)), editions);
}
function refusal(value: unknown): DraftRefused {
  try {
    restore(value);
  } catch (error) {
    if (error instanceof DraftRefused) return error;
  }
  throw new Error('was not refused');
}
function changed(change: Readonly<Record<string, unknown>>): unknown {
  return { ...draftFor(edition), ...change };
}
function withFields(fields: Readonly<Record<string, unknown>>): unknown {
  return changed({ answers: { fields, tables: {}, notes: {} } });
}
const [table] = tablesOf(edition);
if (!table) throw new Error('no table');
const row = { id: 'own-1', label: '自有', unit: '万元', direction: 'neither', removed: false, cells: {} };
function withRows(...rows: readonly unknown[]): unknown {
  return changed({ answers: { fields: {}, tables: { [table?.id ?? '']: { rows } }, notes: {} } });
}
function rowsOf(draft: Draft) {
  return draft.answers.tables[table?.id ?? '']?.rows ?? [];
}

describe('what identifies a draft is right or the draft is refused', () => {
  it('as no draft', () => {
    for (const value of [null, 1, 'zbdraft', [], {}, { format: 'docx' }]) expect(refusal(value).refusal).toBe('noDraft');
  });
  it('as damaged when a part is missing that nothing can stand for', () => {
    for (const change of [{ formatVersion: '1' }, { formatVersion: 0 }, { formatVersion: 1.5 }, { id: 'x' }, { id: 7 }, { answers: [] }, { answers: null }, { editionId: 7 }, { editionId: '' }]) {
      expect(refusal(changed(change)).refusal).toBe('damaged');
    }
  });
  it('as newer, with what to do', () => {
    expect(refusal(changed({ formatVersion: DRAFT_FORMAT_VERSION + 1 })).message).toMatch(/更新版本的程序.*请升级/);
  });
  it('as one of an unknown year, which is named', () => {
    expect(refusal(changed({ editionId: '2031' }))).toMatchObject({ refusal: 'unknownEdition', message: expect.stringContaining('“2031”') });
  });
  it('as damaged when an old format does not migrate', () => {
    const broken = [{ from: 1, migrate: () => { throw new TypeError('x'); } }];
    expect(() => restoreDraft(changed({ formatVersion: 1 }), editions, broken)).toThrow(expect.objectContaining({ refusal: 'damaged', message: expect.stringContaining('旧格式（1）') }));
    expect(() => restoreDraft(changed({}), editions, broken)).not.toThrow();
    expect(refusal(changed({ formatVersion: -1 })).refusal).toBe('damaged');
  });
});

describe('a draft that fits', () => {
  it('comes back equal, with nothing set aside', () => {
    const draft = newDraft(edition, { id: '3f0c2d2e-0000-4000-8000-000000000000', now: '2024-11-05T01:02:03.000Z' });
    expect(restore(draft)).toEqual({ draft, setAside: [] });
  });
  it('of another edition is read against that edition', () => {
    const draft = draftFor(madeUpEdition);
    expect(restoreDraft(draft, [...editions, madeUpEdition]).draft).toEqual(draft);
  });
  it('keeps every key that this program does not know', () => {
    const draft = {
      ...draftFor(edition), 日后: [1],
      answers: {
        more: true,
        fields: { 'future.field': { any: ['thing'] }, 'company.name': '甲' },
        tables: { [table.id]: { rows: [{ ...row, colour: 'red', cells: { later: '字' } }], sorted: false }, futureTable: 7 },
        notes: { 'field:company.name': '来源' },
      },
      evidence: [{ id: 'e1', suggestion: null, title: '报告', files: [{ asset: 'a'.repeat(64), fileName: 'a.pdf', pages: 3 }], proves: ['company.name'], note: '', star: 1 }],
      assets: [{ sha256: 'a'.repeat(64), extension: 'pdf', bytes: 3, use: 'evidence', camera: 'x' }],
    };
    expect(restore(draft)).toEqual({ draft, setAside: [] });
  });
  it('may leave out what has an empty value', () => {
    const { draft, setAside } = restore(changed({ answers: { tables: { [table.id]: { rows: [{ id: 'own-1' }] } } }, evidence: undefined, assets: undefined }));
    expect(setAside).toEqual([]);
    expect(rowsOf(draft)).toEqual([{ id: 'own-1', label: null, unit: null, direction: null, removed: false, cells: {} }]);
    expect(draft).toMatchObject({ answers: { fields: {}, notes: {} }, evidence: [], assets: [] });
  });
  it('may hold control characters and halves of surrogate pairs: paper cleans them and says so', () => {
    const text = '阀\u0000\u001f\ud83d门\uffff';
    expect(restore(withFields({ 'company.name': text }))).toMatchObject({ draft: { answers: { fields: { 'company.name': text } } }, setAside: [] });
  });
});

describe('what the boxes of a date let people type comes back, and the checks tell it', () => {
  it.each([{ year: 2024, month: 13, day: 45 }, { year: 20_241_105, month: null, day: null }, { year: 2024, month: 0, day: 1 }])('%j', (typed) => {
    const date = fieldsOf(edition).find(({ kind }) => kind === 'date');
    expect(restore(withFields({ [date?.id ?? '']: typed }))).toMatchObject({ draft: { answers: { fields: { [date?.id ?? '']: typed } } }, setAside: [] });
  });
});

describe('an answer of a wrong shape is set aside with its value, and the rest opens', () => {
  const wrong: Readonly<Record<string, readonly unknown[]>> = {
    text: [1, null, {}, []], longText: [true], figure: [35.2], integer: [1.5, '3', 1e300], total: [4],
    choice: ['no-such-option', 1, []], choices: ['x', {}], yesNo: ['是', 1], confirmation: [null, 'true'],
    date: ['2024-11-05', { year: '2024', month: 1, day: 1 }, { year: 2024, month: 1.5, day: 1 }, { year: 2024, month: -1, day: 1 }, { year: 2024 }],
    region: ['杭州市', { city: '杭州市', county: null, other: '' }], industry: ['C35', { code: 35, text: '' }],
    richText: [7, { type: 'doc' }, { type: 'doc', content: [{ type: 'video' }] }],
  };
  for (const [kind, values] of Object.entries(wrong)) {
    const field = fieldsOf(edition).find((candidate) => candidate.kind === kind);
    // The form of the year may have no field of a kind; the made-up one has them all.
    const [home, place] = field ? [edition, field] : [madeUpEdition, fieldsOf(madeUpEdition).find((candidate) => candidate.kind === kind)];
    it(`of the kind ${kind}`, () => {
      if (!place) throw new Error(`no field of the kind ${kind}`);
      for (const value of values) {
        const stored = { ...draftFor(home), answers: { fields: { [place.id]: value, 'other.field': '在' }, tables: {}, notes: {} } };
        const { draft, setAside } = restoreDraft(stored, [home]);
        expect(draft.answers.fields).toEqual({ 'other.field': '在', ...(kind === 'choices' && Array.isArray(value) ? { [place.id]: [] } : {}) });
        expect(setAside).toEqual([{ place: `field:${place.id}`, message: expect.stringContaining(place.label), value }]);
        expect(draft.setAside).toEqual(setAside);
        // The second opening finds nothing new and forgets nothing.
        expect(restoreDraft(JSON.parse(JSON.stringify(draft)), [home])).toEqual({ draft, setAside: [] });
      }
    });
  }
  it('and of a list of options those that the form has stay chosen', () => {
    const field = [...fieldsOf(edition), ...fieldsOf(madeUpEdition)].find((candidate) => candidate.kind === 'choices');
    if (field?.kind !== 'choices') throw new Error('no choices');
    const home = fieldsOf(edition).includes(field) ? edition : madeUpEdition;
    const known = field.options[0]?.id ?? '';
    const { draft, setAside } = restoreDraft({ ...draftFor(home), answers: { fields: { [field.id]: ['gone', known] } } }, [home]);
    expect(draft.answers.fields[field.id]).toEqual([known]);
    expect(setAside).toHaveLength(1);
  });
  it('and of a text the damaged block gives its words, the others stay whole', () => {
    const heading = { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: '做法' }] };
    const damaged = { type: 'callout', content: [{ type: 'text', text: '还能读的话' }] };
    const { draft, setAside } = restore(withFields({ 'narrative.method': { type: 'doc', content: [heading, damaged, heading] } }));
    expect(draft.answers.fields['narrative.method']).toEqual({ type: 'doc', content: [heading, { type: 'paragraph', content: [{ type: 'text', text: '还能读的话' }] }, heading] });
    expect(setAside).toMatchObject([{ place: 'field:narrative.method', message: expect.stringContaining('只保留了那里的文字') }]);
  });
});

describe('a table', () => {
  it('loses only the row that cannot be read, the cell that is no text, and the second row of one id', () => {
    const { draft, setAside } = restore(withRows(row, 7, { ...row, id: 'a/b' }, { ...row, id: 'own-2', label: 3, removed: 'no', cells: { a: 1, b: '二' } }, row));
    expect(rowsOf(draft)).toEqual([row, { ...row, id: 'own-2', label: null, cells: { b: '二' } }]);
    expect(setAside.map(({ value }) => value)).toEqual([7, { ...row, id: 'a/b' }, { row: 'own-2', label: 3 }, { row: 'own-2', removed: 'no' }, 1, row]);
    expect(setAside.every(({ message }) => message.includes('第 '))).toBe(true);
  });
  it('that is none is set aside whole, and so are all tables together', () => {
    expect(restore(changed({ answers: { fields: {}, tables: { [table.id]: [] }, notes: [] } })).setAside).toHaveLength(2);
    expect(restore(changed({ answers: { fields: 'x', tables: 'y', notes: { 'field:a': 3 } } })).setAside).toHaveLength(3);
  });
});

describe('evidence and files', () => {
  it('are taken entry by entry', () => {
    const asset = { sha256: 'b'.repeat(64), extension: 'pdf', bytes: 1, use: 'evidence' };
    const item = { id: 'e1', title: '报告', files: [{ asset: 'b'.repeat(64), fileName: 'b.pdf' }, { asset: '../x' }], proves: [1], suggestion: 5, note: null };
    const { draft, setAside } = restore(changed({
      evidence: [item, 'x', { ...item, files: [] }],
      assets: [asset, asset, { ...asset, sha256: '../../etc/passwd' }, { ...asset, sha256: 'c'.repeat(64), extension: 'exe' }, { ...asset, sha256: 'd'.repeat(64), use: 'picture' }],
    }));
    expect(draft.evidence).toEqual([{ id: 'e1', title: '报告', files: [{ asset: 'b'.repeat(64), fileName: 'b.pdf' }], proves: [], suggestion: null, note: '' }]);
    expect(draft.assets).toEqual([asset]);
    expect(setAside.length).toBeGreaterThanOrEqual(9);
  });
});

describe('the head of a draft', () => {
  it('has its wrong dates and counts replaced and said', () => {
    const { draft, setAside } = restore(changed({ createdAt: '昨天', changedAt: '2024-13-01T00:00:00Z', revision: 0, editionRevision: 'x' }));
    expect(draft).toMatchObject({ createdAt: '1970-01-01T00:00:00.000Z', changedAt: '1970-01-01T00:00:00.000Z', revision: 1, editionRevision: edition.revision });
    expect(setAside).toHaveLength(4);
  });
  it('of later data of the same year opens with a word about it', () => {
    expect(restore(changed({ editionRevision: edition.revision + 1 })).setAside).toEqual([{ place: '', message: expect.stringContaining('请升级本程序') }]);
  });
});

it('names of JSON that mean something to the language are plain names here', () => {
  const stored: unknown = JSON.parse(`{"format": "zbdraft", "formatVersion": 1, "__proto__": {"id": "x"}, "editionId": "${edition.id}"}`);
  expect(() => restoreDraft(stored, editions)).toThrow(DraftRefused);
  const answers: unknown = JSON.parse('{"fields": {"__proto__": {"company.name": "甲"}, "constructor": "x"}}');
  const { draft } = restoreDraft({ ...draftFor(edition), answers }, editions);
  expect(draft.answers.fields['company.name']).toBeUndefined();
  expect(Object.keys(draft.answers.fields)).toEqual(['__proto__', 'constructor']);
});
