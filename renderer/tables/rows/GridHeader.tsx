/** The headings of a table, as printed. They stay in sight while a long table is scrolled. */
import { memo } from 'react';
import type { Column } from '#shared/form/table.ts';

export const GridHeader = memo(function GridHeader({ columns, hasTools }: { readonly columns: readonly Column[]; readonly hasTools: boolean }) {
  return (
    <thead>
      <tr>
        {hasTools && <td role="columnheader" className="sheet-gutter"><span className="visually-hidden">移动</span></td>}
        {columns.map(({ id, heading }) => <th key={id} role="columnheader" scope="col">{heading}</th>)}
        {hasTools && <td role="columnheader" className="sheet-gutter"><span className="visually-hidden">删除</span></td>}
      </tr>
    </thead>
  );
});
