/** Adds a row to a table, and puts rows of the form back. */
import { Button, Dropdown, type MenuProps } from 'antd';
import { memo } from 'react';
import { storedRows } from '#shared/application/tableRows.ts';
import type { TableSection } from '#shared/form/section.ts';
import { useSessionValue } from '#renderer/session/sessionContext.ts';
import type { TableCommands } from './useTable.ts';

const ALL = 'all';

export interface RowButtonsProps {
  readonly section: TableSection;
  readonly commands: TableCommands;
}

function RestoreButton({ section, commands }: RowButtonsProps) {
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

export const RowButtons = memo(function RowButtons({ section, commands }: RowButtonsProps) {
  const { mayAdd, mayRemove } = section.rowPolicy;
  if (commands.access.session.isReadOnly) return null;
  return (
    <>
      {mayAdd && <Button size="small" onClick={() => commands.addRow(null)}>增加一行</Button>}
      {mayRemove && section.rows.length > 0 && <RestoreButton section={section} commands={commands} />}
    </>
  );
});
