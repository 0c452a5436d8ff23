/** Fills in a table of records (表2–表5) by keyboard, cell after cell. */
import { expect, type Page } from '@playwright/test';
import { writePlace } from '#shared/application/place.ts';
import type { TableSection } from '#shared/form/section.ts';
import { placeOf } from './workspace.ts';

export function cellOf(page: Page, table: string, row: string, column: string): ReturnType<typeof placeOf> {
  return placeOf(page, writePlace({ kind: 'cell', table, row, column }));
}

/** The columns that are typed in a row of the form. */
export function typedColumns(section: TableSection): readonly string[] {
  return section.columns.filter(({ kind }) => kind !== 'rowLabel' && kind !== 'rowUnit' && kind !== 'rowNumber').map(({ id }) => id);
}

/** Goes on from the first cell with Tab. */
export async function typeRow(page: Page, section: TableSection, row: string, texts: readonly string[]): Promise<void> {
  const columns = typedColumns(section);
  await cellOf(page, section.id, row, columns[0] ?? '').click();
  for (const [index, text] of texts.entries()) {
    const input = cellOf(page, section.id, row, columns[index] ?? '').getByRole('textbox');
    await expect(input).toBeFocused();
    await page.keyboard.type(text);
    await expect(input).toHaveValue(text);
    if (index < texts.length - 1) await page.keyboard.press('Tab');
  }
}

/** With its name and unit where the table has them. Returns the new row's id. */
export async function addRow(page: Page, section: TableSection, name: { readonly label: string; readonly unit: string | null } | null): Promise<string> {
  await page.getByRole('main').getByRole('button', { name: '增加一行' }).first().click();
  const row = page.getByRole('grid').locator('tr[data-sheet-row]').last();
  const id = await row.getAttribute('data-sheet-row') ?? '';
  for (const [kind, text] of [['rowLabel', name?.label ?? ''], ['rowUnit', name?.unit ?? '']] as const) {
    const column = section.columns.find((candidate) => candidate.kind === kind);
    if (!column || text === '') continue;
    await cellOf(page, section.id, id, column.id).click();
    await page.keyboard.type(text);
  }
  return id;
}
