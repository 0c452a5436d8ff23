/** The list of applications; the whole row opens, everything else is in its menu. */
import { App, Button, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import type { DraftSummary } from '#renderer/drafts/draftDatabase.ts';
import { useServices } from '#renderer/programServices.ts';
import { draftTitle, relativeTime } from './homeRows.ts';
import { RenameDialog } from './RenameDialog.tsx';
import { RowMenu } from './RowMenu.tsx';
import type { useDraftActions } from './useDraftActions.ts';

/** More rows than fit on any screen, and few enough to be drawn at once. */
const ROWS_OF_A_PAGE = 50;

export interface DraftTableProps {
  readonly rows: readonly DraftSummary[];
  readonly actions: ReturnType<typeof useDraftActions>;
  readonly isSearching: boolean;
  attempt(action: Promise<void>): void;
}

export function DraftTable({ rows, actions, attempt, isSearching }: DraftTableProps) {
  const { goTo } = useServices();
  const { message } = App.useApp();
  const [renaming, setRenaming] = useState<DraftSummary | null>(null);
  const open = (row: DraftSummary) => goTo({ screen: 'draft', id: row.id });
  const trash = async (row: DraftSummary) => {
    await actions.trash(row);
    const key = `trash ${row.id}`;
    void message.open({
      key,
      duration: 8,
      content: <>已移到回收站，保留 30 天。<Button type="link" size="small" onClick={() => { message.destroy(key); attempt(actions.untrash(row)); }}>撤销</Button></>,
    });
  };
  const menu = (row: DraftSummary) => ({
    items: [
      { key: 'open', label: '打开' },
      { key: 'duplicate', label: '另存为新稿' },
      { key: 'history', label: '历史版本' },
      { key: 'rename', label: '改列表中的名字' },
      { key: 'file', label: '导出草稿文件…' },
      { type: 'divider' as const },
      { key: 'trash', label: '移到回收站', danger: true },
    ],
    onClick: ({ key }: { readonly key: string }) => {
      if (key === 'open') open(row);
      if (key === 'duplicate') attempt(actions.duplicate(row));
      if (key === 'history') goTo({ screen: 'draft', id: row.id, dialog: 'history' });
      if (key === 'rename') setRenaming(row);
      if (key === 'file') actions.saveFile(row);
      if (key === 'trash') attempt(trash(row));
    },
  });
  const columns: TableColumnsType<DraftSummary> = [
    {
      title: '申报单位和标杆名称',
      key: 'title',
      render: (_, row) => (
        <button type="button" className="draft-link" onClick={(event) => { event.stopPropagation(); open(row); }}>
          <span className="draft-company">{draftTitle(row)}</span>
          <span className="soft draft-benchmark">{row.benchmarkName || '未填标杆名称'}</span>
        </button>
      ),
    },
    { title: '方向', key: 'direction', responsive: ['lg'], width: 190, render: (_, row) => row.direction || <span className="soft">未选</span> },
    { title: '年度', dataIndex: 'year', width: 72 },
    { title: '进度', key: 'progress', width: 96, className: 'digits', render: (_, row) => `${row.filled}/${row.total}` },
    { title: '典型经验', key: 'words', width: 104, className: 'digits', render: (_, row) => `${row.words.toLocaleString('zh-CN')} 字` },
    {
      title: '最后改动',
      key: 'changed',
      width: 128,
      render: (_, row) => <span title={new Date(row.changedAt).toLocaleString('zh-CN')}>{relativeTime(row.changedAt, new Date())}</span>,
    },
    {
      title: <span className="visually-hidden">操作</span>,
      key: 'actions',
      width: 64,
      render: (_, row) => (
        <span onClick={(event) => event.stopPropagation()} role="presentation">
          <RowMenu label={`${draftTitle(row)}：更多操作`} menu={() => menu(row)} />
        </span>
      ),
    },
  ];
  return (
    <>
      <Table
        className="draft-table"
        rowKey="id"
        size="middle"
        columns={columns}
        dataSource={[...rows]}
        pagination={rows.length > ROWS_OF_A_PAGE ? { pageSize: ROWS_OF_A_PAGE, showSizeChanger: false } : false}
        locale={{ emptyText: isSearching ? '没有找到，换个词试试。' : '还没有申报书。' }}
        onRow={(row) => ({ onClick: () => open(row) })}
      />
      {renaming && (
        <RenameDialog name={renaming.name ?? ''} onClose={() => setRenaming(null)} onRename={(name) => attempt(actions.rename(renaming, name))} />
      )}
    </>
  );
}
