/** What can be done to a table as a whole, and what was done last. */
import { Button, Dropdown, type MenuProps } from 'antd';
import { memo } from 'react';
import { storedRows } from '#shared/application/tableRows.ts';
import type { TableSection } from '#shared/form/section.ts';
import { useSessionValue } from '#renderer/session/sessionContext.ts';
import type { GridCommands } from './grid/useGrid.ts';

const ALL = 'all';

export interface TableToolbarProps {
  readonly section: TableSection;
  readonly status: string;
  readonly commands: GridCommands;
}

function RestoreButton({ section, commands }: Omit<TableToolbarProps, 'status'>) {
  // One text, so that typing in the table does not draw the button anew.
  const removed = useSessionValue(({ answers }) => (
    storedRows(section, answers.tables[section.id]).filter(({ removed: isRemoved, id }) => isRemoved && section.rows.some((row) => row.id === id)).map(({ id }) => id).join(' ')
  ));
  const ids = removed === '' ? [] : removed.split(' ');
  const items: MenuProps['items'] = [
    ...ids.map((id) => ({ key: id, label: section.rows.find((row) => row.id === id)?.label ?? id })),
    ...(ids.length > 1 ? [{ type: 'divider' as const }, { key: ALL, label: '全部恢复' }] : []),
  ];
  return (
    <Dropdown trigger={['click']} disabled={ids.length === 0} menu={{ items, onClick: ({ key }) => commands.restoreRows(key === ALL ? ids : [key]) }}>
      <Button size="small" disabled={ids.length === 0} title={ids.length === 0 ? '没有删除过表中原有的行' : undefined}>
        恢复表中原有行{ids.length > 0 ? `（${ids.length}）` : ''}
      </Button>
    </Dropdown>
  );
}

export const TableToolbar = memo(function TableToolbar({ section, status, commands }: TableToolbarProps) {
  const { mayAdd, mayRemove } = section.rowPolicy;
  const { isReadOnly } = commands.access.session;
  return (
    <div className="sheet-toolbar" role="toolbar" aria-label="表格工具">
      {mayAdd && !isReadOnly && <Button size="small" onClick={() => commands.addRow(null)}>增加一行</Button>}
      {mayRemove && !isReadOnly && section.rows.length > 0 && <RestoreButton section={section} commands={commands} />}
      <Button size="small" onClick={() => commands.copyTable()}>复制整张表</Button>
      {!isReadOnly && <Button size="small" onClick={() => commands.clearTable()}>清空表格</Button>}
      <p className="sheet-status" role="status">{status}</p>
    </div>
  );
});
