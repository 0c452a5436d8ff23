/** Rows of tables: adding, taking off, putting back, moving, naming. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '#shared/application/answers.ts';
import { addRow, describeRow, moveRow, nextRowId, removeRow, renameRow, restoreRow } from '#shared/application/changeRows.ts';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import { setCell } from '#shared/application/setCell.ts';
import { printedRows } from '#shared/application/tableRows.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import type { TableSection } from '#shared/form/section.ts';
import { tableById } from '../../support/editionParts.ts';

const empty = emptyAnswers(edition2024);
const economic = tableById(edition2024, 'economic');
const social = tableById(edition2024, 'social');
const innovation = tableById(edition2024, 'innovation');
const competitors = tableById(edition2024, 'competitors');

function labels(answers: Answers, section: TableSection): readonly string[] {
  return printedRows(section, answers.tables[section.id]).map(({ label }) => label);
}
function ids(answers: Answers, section: TableSection): readonly string[] {
  return printedRows(section, answers.tables[section.id]).map(({ id }) => id);
}

describe('a row of the company’s own', () => {
  it('stands at the end, or where it is put', () => {
    const one = addRow(empty, economic, { label: '人均产值', unit: '万元', direction: 'higherIsBetter' });
    expect(printedRows(economic, one.tables['economic']).at(-1)).toEqual({
      id: 'own-1', label: '人均产值', unit: '万元', direction: 'higherIsBetter', own: true, cells: {},
    });
    expect(ids(addRow(one, economic, { label: '交付率' }, 'profit'), economic).slice(1, 4)).toEqual(['revenue', 'own-2', 'profit']);
  });

  it('gets an id that no row ever had', () => {
    const two = addRow(addRow(empty, competitors), competitors);
    const fewer = removeRow(two, competitors, 'own-2');
    expect(nextRowId(fewer, competitors)).toBe('own-3');
    expect(ids(addRow(fewer, competitors), competitors)).toEqual(['own-1', 'own-3']);
  });

  it('can be given another name, unit and direction', () => {
    const named = renameRow(addRow(empty, economic), economic, 'own-1', '人均产值');
    const described = describeRow(named, economic, 'own-1', { unit: '万元', direction: 'neither' });
    expect(printedRows(economic, described.tables['economic']).at(-1)).toMatchObject({ label: '人均产值', unit: '万元', direction: 'neither' });
    expect(describeRow(described, economic, 'own-1', { unit: '万元' })).toBe(described);
    expect(renameRow(described, economic, 'own-1', '人均产值')).toBe(described);
  });
});

describe('a row that is taken off', () => {
  it('stays away and comes back with its cells where it stood', () => {
    const filled = setCell(empty, economic, 'revenue', 'later', '98.6');
    const off = removeRow(filled, economic, 'revenue');
    expect(ids(off, economic)).not.toContain('revenue');
    expect(restoreRow(off, economic, 'revenue')).toEqual(filled);
  });

  it('that is off already, or back already, changes nothing', () => {
    const off = removeRow(empty, economic, 'revenue');
    expect(removeRow(off, economic, 'revenue')).toBe(off);
    expect(restoreRow(empty, economic, 'revenue')).toBe(empty);
  });
});

describe('moving', () => {
  it('puts a row before another or at the end', () => {
    const rows = ['甲', '乙', '丙'].reduce((answers) => addRow(answers, competitors), empty);
    expect(ids(moveRow(rows, competitors, 'own-3', 'own-1'), competitors)).toEqual(['own-3', 'own-1', 'own-2']);
    expect(ids(moveRow(rows, competitors, 'own-1', null), competitors)).toEqual(['own-2', 'own-3', 'own-1']);
    expect(moveRow(rows, competitors, 'own-2', 'own-3')).toBe(rows);
    expect(moveRow(rows, competitors, 'own-2', 'own-2')).toBe(rows);
  });
});

describe('renaming', () => {
  it('shows the new name, and the official one again when it is given none', () => {
    const renamed = renameRow(empty, social, 'pollution', '节能减排情况');
    expect(labels(renamed, social)[1]).toBe('节能减排情况');
    expect(labels(renameRow(renamed, social, 'pollution', ' '), social)).toEqual(social.rows.map(({ label }) => label));
    expect(renameRow(empty, social, 'pollution', '降低环境污染方面的情况')).toBe(empty);
  });
});

describe('what the form does not allow', () => {
  it.each([
    ['adding a row', () => addRow(empty, innovation)],
    ['taking a row of the form off', () => removeRow(empty, innovation, innovation.rows[0]?.id ?? '')],
    ['renaming a row of the form', () => renameRow(empty, economic, 'revenue', '收入')],
    ['another unit for a row of the form', () => describeRow(empty, economic, 'revenue', { unit: '元' })],
    ['moving a row', () => moveRow(empty, { ...economic, rowPolicy: { ...economic.rowPolicy, mayMove: false } }, 'revenue', null)],
    ['a row that is not there', () => removeRow(empty, economic, 'gone')],
    ['a place that is not there', () => moveRow(empty, economic, 'revenue', 'gone')],
    ['a new row at a place that is not there', () => addRow(empty, economic, {}, 'gone')],
  ])('%s throws', (_what, change) => {
    expect(change).toThrow(/^table /);
  });
});

describe('any number of changes', () => {
  const change = fc.tuple(fc.constantFrom('add', 'remove', 'restore', 'move', 'cell', 'rename'), fc.nat(20), fc.nat(20));

  it('never lose a row or a cell, never give two rows one id, and never touch another table', () => {
    fc.assert(fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      let answers: Answers = { ...empty, tables: { ...empty.tables, social: { ...empty.tables['social'], kept: true } as never } };
      const typed = new Map<string, string>();
      for (const [kind, at, to] of changes) {
        const all = (answers.tables['social']?.rows ?? []).map(({ id }) => id);
        const row = all[at % all.length] ?? '';
        const other = to % (all.length + 1) === all.length ? null : all[to % all.length] ?? null;
        if (kind === 'add') answers = addRow(answers, social, { label: `自增${at}` }, other);
        if (kind === 'remove') answers = removeRow(answers, social, row);
        if (kind === 'restore') answers = restoreRow(answers, social, row);
        if (kind === 'move') answers = moveRow(answers, { ...social, rowPolicy: { ...social.rowPolicy, mayMove: true } }, row, other);
        if (kind === 'rename') answers = renameRow(answers, social, row, `名${to}`);
        if (kind === 'cell') {
          answers = setCell(answers, social, row, 'later', `值${to}`);
          typed.set(row, `值${to}`);
        }
        const now = (answers.tables['social']?.rows ?? []).map(({ id }) => id);
        expect(new Set(now).size).toBe(now.length);
        expect(all.filter((id) => !now.includes(id))).toEqual([]);
      }
      for (const [row, value] of typed) expect(answers.tables['social']?.rows.find(({ id }) => id === row)?.cells['later']).toBe(value);
      expect(answers.tables['social']).toMatchObject({ kept: true });
      expect({ ...answers.tables, social: null }).toEqual({ ...empty.tables, social: null });
    }));
  });
});
