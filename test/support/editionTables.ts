/** The ids of an edition as `docs/draft-format.md` lists them. */
import type { Edition } from '#shared/form/edition.ts';
import type { Field } from '#shared/form/field.ts';
import { fieldsOf, tablesOf } from '#shared/form/fieldsOf.ts';

function options(field: Field): string {
  return field.kind === 'choice' || field.kind === 'choices' ? `：${field.options.map(({ id, label }) => `\`${id}\` ${label}`).join('、')}` : '';
}

/** Markdown, ending with a newline. */
export function editionTables(edition: Edition): string {
  const fields = fieldsOf(edition).map((field) => `| \`${field.id}\` | ${field.kind} | ${field.label}${options(field)} |`);
  const tables = tablesOf(edition).flatMap((table) => {
    // Columns that the row itself or its place fills have no cell.
    const columns = table.columns.filter(({ kind }) => kind !== 'rowLabel' && kind !== 'rowUnit' && kind !== 'rowNumber');
    return [
      '', `### \`${table.id}\` ${table.tableTitle}`, '',
      `列：${columns.map(({ id, heading }) => `\`${id}\` ${heading}`).join('、')}`,
      '', `行：${[...table.rows.map(({ id, label }) => `\`${id}\` ${label}`), ...(table.rowPolicy.mayAdd ? ['可增加'] : [])].join('、')}`,
    ];
  });
  return ['| 编号 | 种类 | 名称 |', '| --- | --- | --- |', ...fields, ...tables, ''].join('\n');
}
