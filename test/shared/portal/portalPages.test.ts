import { describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { type PortalPage, portalBlock, portalEntries, portalPages } from '#shared/portal/portalPages.ts';
import { draftFor } from '../../support/draftFor.ts';
import { sampleDraft } from '../../support/sampleDraft.ts';

const edition = edition2024;
const pages = portalPages(edition, sampleDraft());

function entry(place: string) {
  const found = portalEntries(pages).find((candidate) => candidate.place === place);
  if (!found) throw new Error(`no ${place}`);
  return found;
}
function table(id: string): Extract<PortalPage, { kind: 'table' }> {
  const found = pages.find((page) => page.id === id);
  if (found?.kind !== 'table') throw new Error(`no table ${id}`);
  return found;
}

describe('answers for the portal', () => {
  it('stand in the order of the form, each once', () => {
    const places = portalEntries(pages).map(({ place }) => place);
    expect(new Set(places).size).toBe(places.length);
    expect(pages.map(({ id }) => id)).toEqual(edition.sections.filter(({ kind }) => kind !== 'eligibility').map(({ id }) => id));
  });

  it('leave the company\'s own checks out', () => {
    const confirmations = edition.sections.flatMap((section) => (section.kind === 'eligibility' ? section.fields.map(({ id }) => `field:${id}`) : []));
    expect(confirmations.length).toBeGreaterThan(0);
    expect(portalEntries(pages).filter(({ place }) => confirmations.includes(place))).toEqual([]);
  });

  it('have the unit of their row when they are read, and not when they go into a box', () => {
    expect(entry('cell:economic/revenue/later')).toMatchObject({ raw: '55380', text: '55380万元' });
  });

  it('name city and county, and a date as boxes for dates take it', () => {
    expect(entry('field:company.region').parts).toEqual([{ label: '市', text: '湖州市' }, { label: '县（市、区）', text: '德清县' }]);
    expect(entry('field:filing.date').parts).toEqual([{ label: '年-月-日', text: '2024-11-05' }]);
  });

  it('of the narrative have their numbers written out and say what no box takes', () => {
    const method = entry('field:narrative.results');
    expect(method.text).toMatch(/^1\. 产品质量和管理效益\n/);
    expect(method.text).toContain('【此处为图12 ');
    expect(method.html).toContain('<strong>1. 产品质量和管理效益</strong>');
    expect(method.html).toContain('<table');
    expect(method.needsAttachment).toBe(true);
    expect(method.pictures[0]?.name).toMatch(/^图12 /);
  });

  it('are empty, not missing, where nothing is filled in', () => {
    const empty = portalEntries(portalPages(edition, draftFor(edition)));
    expect(empty.length).toBeGreaterThan(40);
    expect(empty.filter(({ text, raw }) => text !== '' || raw !== '')).toEqual([]);
  });
});

it('a table is one block of tabs and lines, also when cells have line ends', () => {
  const page = table('social');
  const rows = portalBlock(page, ({ text }) => `${text}\n\tmore`).split('\n');
  expect(rows).toHaveLength(page.rows.length);
  for (const row of rows) expect(row.split('\t')).toHaveLength(page.headings.length);
});
