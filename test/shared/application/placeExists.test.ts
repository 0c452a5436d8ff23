import { describe, expect, it } from 'vitest';
import type { RowAnswer } from '#shared/application/answers.ts';
import { placeExists } from '#shared/application/placeExists.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';

function row(id: string, removed: boolean): RowAnswer {
  return { id, label: null, unit: null, direction: null, removed, cells: {} };
}
const answers = { fields: {}, tables: { economic: { rows: [row('profit', true), row('own-1', false)] } }, notes: {} };

describe('places that a text can point at', () => {
  it.each(['field:patents.valid', 'field:brand.names', 'cell:economic/revenue/later', 'cell:economic/own-1/rank'])('%s exists', (place) => {
    expect(placeExists(edition2024, answers, place)).toBe(true);
  });

  it.each([
    'field:patents.imaginary', 'cell:economic/profit/later', 'cell:economic/own-2/later', 'cell:economic/revenue/2021', 'cell:nowhere/revenue/later',
    'section:economic', 'evidence:e1', 'nonsense', '',
  ])('%j does not', (place) => {
    expect(placeExists(edition2024, answers, place)).toBe(false);
  });
});
