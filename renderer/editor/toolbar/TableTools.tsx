/** The tools of the table in which the cursor stands. */
import type { ChainedCommands, Command } from '@tiptap/core';
import { useRef } from 'react';
import type { NarrativeEditor } from '#renderer/editor/document/createNarrativeEditor.ts';
import { changeColumnWidth } from '#renderer/editor/document/columnWidths.ts';
import { ToolButton } from './ToolButton.tsx';
import { useRovingFocus } from './useRovingFocus.ts';

function changeWidth(factor: number | null): Command {
  return ({ state, tr, dispatch }) => changeColumnWidth(state, tr, factor, dispatch !== undefined);
}

const TOOLS: readonly (readonly [name: string, change: (chain: ChainedCommands) => ChainedCommands])[] = [
  ['上插行', (chain) => chain.addRowBefore()],
  ['下插行', (chain) => chain.addRowAfter()],
  ['左插列', (chain) => chain.addColumnBefore()],
  ['右插列', (chain) => chain.addColumnAfter()],
  ['删行', (chain) => chain.deleteRow()],
  ['删列', (chain) => chain.deleteColumn()],
  ['合并', (chain) => chain.mergeCells()],
  ['拆分', (chain) => chain.splitCell()],
  ['加宽', (chain) => chain.command(changeWidth(1.2))],
  ['缩窄', (chain) => chain.command(changeWidth(1 / 1.2))],
  ['等宽', (chain) => chain.command(changeWidth(null))],
  ['标题行', (chain) => chain.toggleHeaderRow()],
  ['删表格', (chain) => chain.deleteTable()],
];
const HINTS: Readonly<Record<string, string>> = {
  合并: '合并单元格：先用鼠标拖选几格', 拆分: '拆分合并过的单元格', 加宽: '所在的列加宽，整表仍与正文同宽', 缩窄: '所在的列缩窄', 等宽: '各列一样宽', 标题行: '表头：表格分页时在下一页重复', 上插行: '在上方插入一行', 下插行: '在下方插入一行', 左插列: '在左侧插入一列', 右插列: '在右侧插入一列', 删行: '删除所在的行', 删列: '删除所在的列',
};

export function TableTools({ opened: { editor, binding } }: { readonly opened: NarrativeEditor }) {
  const bar = useRef<HTMLDivElement>(null);
  const move = useRovingFocus(bar);
  return (
    <div className="tools context-tools" role="toolbar" aria-label="表格工具" ref={bar} onKeyDown={move}>
      {TOOLS.map(([name, change]) => (
        <ToolButton key={name} name={name} hint={HINTS[name] ?? name} onUse={() => binding.step(name, () => void change(editor.chain().focus()).run())} words={name} />
      ))}
    </div>
  );
}
