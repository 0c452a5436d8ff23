import { describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { tablesOf } from '#shared/form/fieldsOf.ts';
import { cellManners, isEditable } from '#renderer/tables/cells/cellManners.ts';
import { gridRows } from '#renderer/tables/cells/gridRows.ts';

describe('cellManners', () => {
  it('brings figures and ranks into half width on one line, and nothing else', () => {
    expect(cellManners.figure.normalised('６１，３５０\n')).toBe('61,350');
    expect(cellManners.rank.normalised(' ３/１２０ ')).toBe('3/120');
    expect(cellManners.shortText.normalised(' 国内９%\n国际3% ')).toBe('国内９%\n国际3%');
    expect(cellManners.longText.normalised('　第一段\n\n')).toBe('　第一段');
    expect(cellManners.rowLabel.normalised(' 一\n二 ')).toBe('一 二');
  });
});

/** Columns of the table's first row that can be filled in. */
function openColumns(table: string): readonly string[] {
  return tablesOf(edition2024).filter(({ id }) => id === table).flatMap((section) => {
    const [row] = gridRows(section, undefined);
    return row ? section.columns.filter((column) => isEditable(section, row, column)).map(({ id }) => id) : [];
  });
}

describe('isEditable', () => {
  it('keeps names and units of the form as they are, and names where the form lets them be changed', () => {
    expect(openColumns('economic')).toEqual(['earlier', 'later', 'average', 'best', 'rank']);
    expect(openColumns('social')).toEqual(['item', 'earlier', 'later']);
    expect(openColumns('innovation')).toEqual(['earlier', 'later']);
  });
});
