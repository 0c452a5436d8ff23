/** The headings of a table, as printed. They stay in sight while a long table is scrolled. */
import { memo, type ReactNode } from 'react';
import type { Column } from '#shared/form/table.ts';

/** Where the cell is narrow, 2023年行业平均水平 breaks behind its year. */
function withBreak(heading: string): ReactNode {
  const [, year, rest] = /^(\d{4}\s?年)(.+)$/.exec(heading) ?? [];
  return year === undefined ? heading : <>{year}<wbr />{rest}</>;
}

export const GridHeader = memo(function GridHeader({ columns, hasTools }: { readonly columns: readonly Column[]; readonly hasTools: boolean }) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {hasTools && <td role="columnheader" className="sheet-gutter"><span className="visually-hidden">移动</span></td>}
        {columns.map(({ id, heading }) => <th key={id} role="columnheader" scope="col"><span>{withBreak(heading)}</span></th>)}
        {hasTools && <td role="columnheader" className="sheet-gutter"><span className="visually-hidden">删除</span></td>}
      </tr>
    </thead>
  );
});
