import { describe, expect, it } from 'vitest';
import type { Draft } from '#shared/application/draft.ts';
import { isTypedColumn } from '#shared/application/cellText.ts';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import { compareDrafts } from '#shared/compare/compareDrafts.ts';
import { takeFrom } from '#shared/compare/takeFrom.ts';
import { editions } from '#shared/editions/index.ts';
import { tablesOf } from '#shared/form/fieldsOf.ts';
import { differingPlaces } from '#shared/history/differingPlaces.ts';
import type { RichText } from '#shared/richText/model.ts';
import { draftFor } from '../../support/draftFor.ts';
import { present } from '../../support/present.ts';
import { sampleDraft } from '../../support/sampleDraft.ts';

const edition = present(editions[0]);
const empty = draftFor(edition, emptyAnswers(edition));

function withFields(draft: Draft, fields: Draft['answers']['fields']): Draft {
  return { ...draft, answers: { ...draft.answers, fields: { ...draft.answers.fields, ...fields } } };
}
function paragraph(text: string, bold = false): RichText {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text, ...(bold ? { marks: [{ type: 'bold' }] } : {}) }] }] };
}

describe('comparing drafts', () => {
  it('names what changed as the form does, in the order of the form', () => {
    const after = withFields(empty, { 'contact.name': '周知行', 'company.name': '甲公司' });
    expect(compareDrafts(edition, empty, after)).toMatchObject([
      { place: 'field:company.name', before: '', after: '甲公司', remark: null },
      { place: 'field:contact.name', before: '', after: '周知行' },
    ]);
  });

  it('does not name what a reader cannot see: keys without an answer, dates, revisions', () => {
    const { 'company.name': _name, ...others } = empty.answers.fields;
    const after = { ...empty, revision: 9, changedAt: '2024-12-01T00:00:00.000Z', answers: { ...empty.answers, fields: others } };
    expect(compareDrafts(edition, empty, after)).toEqual([]);
  });

  it('says of a text in which only the form changed that its words are the same', () => {
    const field = edition.sections.flatMap((section) => (section.kind === 'narrative' ? section.fields : [])).map(({ id }) => id).find((id) => id.startsWith('narrative.')) ?? '';
    const [change] = compareDrafts(edition, withFields(empty, { [field]: paragraph('质量') }), withFields(empty, { [field]: paragraph('质量', true) }));
    expect(change).toMatchObject({ before: '质量', after: '质量', remark: '文字相同，格式、图片或引用有变化' });
  });

  it('shows a row that is only in one of the two as one change', () => {
    const table = present(tablesOf(edition).find(({ rowPolicy }) => rowPolicy.mayAdd));
    const column = present(table.columns.find(isTypedColumn)).id;
    const row = { id: 'own-1', label: '自己的指标', unit: null, direction: null, removed: false, cells: { [column]: '12' } };
    const after: Draft = { ...empty, answers: { ...empty.answers, tables: { ...empty.answers.tables, [table.id]: { rows: [...present(empty.answers.tables[table.id]).rows, row] } } } };
    const changes = compareDrafts(edition, empty, after);
    expect(changes).toHaveLength(1);
    const change = present(changes[0]);
    expect(change).toMatchObject({ place: `row:${table.id}/own-1`, step: table.id, before: '' });
    expect(change.after).toContain('12');
    expect(takeFrom(after, empty, [change.place]).answers).toEqual(empty.answers);
    expect(takeFrom(empty, after, [change.place]).answers).toEqual(after.answers);
  });
});

describe('taking from another state', () => {
  it('makes the one state of the other, place by place, whatever they hold', () => {
    const sample = sampleDraft();
    for (const [from, to] of [[empty, sample], [sample, empty]] as const) {
      const places = differingPlaces(from, to).filter((place) => place !== 'draft');
      const taken = { ...from, ...takeFrom(from, to, compareDrafts(edition, from, to).map(({ place }) => place)) };
      expect(compareDrafts(edition, taken, to)).toEqual([]);
      expect(places.length).toBeGreaterThan(50);
    }
  });

  it('takes one place and leaves all others', () => {
    const sample = sampleDraft();
    const changed = withFields(sample, { 'company.name': '乙公司', 'contact.name': '别人' });
    const taken = takeFrom(changed, sample, ['field:company.name']);
    expect(taken.answers.fields['company.name']).toBe(sample.answers.fields['company.name']);
    expect(taken.answers.fields['contact.name']).toBe('别人');
  });

  it('brings the pictures of a text along, and no others', () => {
    const sample = sampleDraft();
    const withPicture = present(compareDrafts(edition, empty, sample).find(({ place }) => place.startsWith('field:') && JSON.stringify(sample.answers.fields[place.slice(6)]).includes('"picture"')));
    const taken = takeFrom(empty, sample, [withPicture.place]);
    expect(taken.assets.length).toBeGreaterThan(0);
    expect(taken.assets.length).toBeLessThan(sample.assets.length);
    const text = JSON.stringify(taken.answers);
    expect(taken.assets.every(({ sha256 }) => text.includes(sha256))).toBe(true);
  });
});
