/** What can be done to a table as a whole, and what was done last. */
import { Button } from 'antd';
import { memo, type ReactNode } from 'react';
import type { GridCommands } from './useGrid.ts';

export interface GridToolbarProps {
  readonly status: string;
  readonly commands: GridCommands;
  /** Buttons of the table's own. */
  readonly children?: ReactNode;
}

export const GridToolbar = memo(function GridToolbar({ status, commands, children }: GridToolbarProps) {
  return (
    <div className="sheet-toolbar" role="toolbar" aria-label="表格工具">
      {children}
      <Button size="small" onClick={() => commands.copyTable()}>复制整张表</Button>
      {!commands.access.session.isReadOnly && <Button size="small" onClick={() => commands.clearTable()}>清空表格</Button>}
      <p className="sheet-status" role="status">{status}</p>
    </div>
  );
});
