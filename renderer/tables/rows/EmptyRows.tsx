/** A table without rows: how to begin. A block of cells can be pasted here. */
import { Button } from 'antd';
import type { TableSection } from '#shared/form/section.ts';
import type { TableCommands } from '#renderer/tables/useTable.ts';

export interface EmptyRowsProps {
  readonly section: TableSection;
  readonly hasTools: boolean;
  readonly commands: TableCommands;
}

export function EmptyRows({ section, hasTools, commands }: EmptyRowsProps) {
  const mayAdd = section.rowPolicy.mayAdd && !commands.access.session.isReadOnly;
  return (
    <tr role="row">
      {hasTools && <td role="gridcell" className="sheet-gutter" />}
      <td role="gridcell" className="sheet-empty" colSpan={section.columns.length} tabIndex={0} data-empty-rows="">
        <p className="soft">{mayAdd ? '还没有内容。增加一行开始填写，或从 Excel、WPS 复制后在这里粘贴。' : '还没有内容。'}</p>
        {mayAdd && <Button type="primary" onClick={() => commands.addRow(null)}>增加一行</Button>}
      </td>
      {hasTools && <td role="gridcell" className="sheet-gutter" />}
    </tr>
  );
}
