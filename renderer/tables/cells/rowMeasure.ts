/** What the figures of a row mean. */
import type { PrintedTableRow } from '#shared/application/tableRows.ts';
import type { TableSection } from '#shared/form/section.ts';
import type { PresetRow } from '#shared/form/table.ts';
import { foldForComparison } from '#shared/validation/foldForComparison.ts';

/** The company's own rows say it by their unit, as the checks read it too. */
export function rowMeasure(section: TableSection, { id, unit }: Pick<PrintedTableRow, 'id' | 'unit'>): PresetRow['measure'] {
  return section.rows.find((row) => row.id === id)?.measure ?? (foldForComparison(unit ?? '') === '%' ? 'percent' : 'amount');
}
