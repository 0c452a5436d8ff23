/** A table without rows: how to begin. A block of cells can be pasted here. */
import { Button } from 'antd';
import type { TableSection } from '#shared/form/section.ts';
import type { GridCommands } from './useGrid.ts';

export interface EmptyRowsProps {
  readonly section: TableSection;
  readonly hasTools: boolean;
  readonly commands: GridCommands;
}

export function EmptyRows({ section, hasTools, commands }: EmptyRowsProps) {
  return (
    <tr>
      {hasTools && <td role="gridcell" className="sheet-gutter" />}
      <td role="gridcell" className="sheet-empty" colSpan={section.columns.length} tabIndex={0} data-empty-rows="">
        <p className="soft">{section.rowPolicy.mayAdd ? '还没有内容。增加一行开始填写，或从 Excel、WPS 复制后在这里粘贴。' : '这张表的行都已删除。'}</p>
        {section.rowPolicy.mayAdd && <Button type="primary" onClick={() => commands.addRow(null)}>增加一行</Button>}
      </td>
      {hasTools && <td role="gridcell" className="sheet-gutter" />}
    </tr>
  );
}
