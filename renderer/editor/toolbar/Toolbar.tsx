/** The few tools of the text. */
import { useEditorState } from '@tiptap/react';
import type { ChainedCommands } from '@tiptap/core';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { NarrativePart } from '#shared/form/section.ts';
import { useCommands } from '#renderer/commands/commandContext.ts';
import { keyNames } from '#renderer/commands/keyNames.ts';
import type { NarrativeEditor } from '#renderer/editor/document/createNarrativeEditor.ts';
import { InsertDataDialog } from '#renderer/editor/insert/InsertDataDialog.tsx';
import { InsertReferenceDialog } from '#renderer/editor/insert/InsertReferenceDialog.tsx';
import { ChipTools } from './ChipTools.tsx';
import { BulletIcon, FocusIcon, NumberIcon, RedoIcon, SearchIcon, UndoIcon } from './icons.tsx';
import { PictureTool } from './PictureTool.tsx';
import { TableTool } from './TableTool.tsx';
import { TableTools } from './TableTools.tsx';
import { readToolbarState } from './toolbarState.ts';
import { ToolButton } from './ToolButton.tsx';
import { useEscFromFocusMode, useFocusMode } from './useFocusMode.ts';
import { useRovingFocus } from './useRovingFocus.ts';
import './toolbar.css';

export interface ToolbarProps {
  readonly opened: NarrativeEditor;
  readonly part: NarrativePart;
  /** What stands behind further buttons at the end. */
  readonly children: ReactNode;
}
type Inserting = 'data' | 'reference' | null;

export function Toolbar({ opened, part, children }: ToolbarProps) {
  const { editor, binding } = opened;
  const run = useCommands();
  const bar = useRef<HTMLDivElement>(null);
  const [inserting, setInserting] = useState<Inserting>(null);
  const state = useEditorState({ editor, selector: ({ editor: current }) => readToolbarState(current.state) });
  const move = useRovingFocus(bar);
  const { isEditable } = editor;
  const isFocused = useFocusMode();
  useEscFromFocusMode(isFocused, useCallback(() => run('focusMode'), [run]));
  const marks = state.marks.split(' ');
  const format = (label: string, change: (chain: ChainedCommands) => ChainedCommands) => () => {
    binding.step(label, () => void change(editor.chain().focus()).run());
  };
  const heading = (level: 1 | 2) => format('更改标题', (chain) => chain.toggleHeading({ level }));
  const close = () => {
    // A dialog that is still there takes the cursor back, and one that gives it back itself puts it at the start of the text.
    flushSync(() => setInserting(null));
    editor.view.focus();
  };
  return (
    <div className="toolbar">
      <div className="tools" role="toolbar" aria-label="编辑工具" ref={bar} onKeyDown={move}>
        {isEditable && (
          <>
            <ToolButton name="撤销" hint={`撤销（${keyNames('Mod+Z')}）`} onUse={() => run('undo')}><UndoIcon /></ToolButton>
            <ToolButton name="重做" hint={`重做（${keyNames('Mod+Y')}）`} onUse={() => run('redo')}><RedoIcon /></ToolButton>
            <span className="tool-gap" />
            <ToolButton name="一级标题" hint={`一级标题，自动编号 1.（${keyNames('Mod+Alt+1')}）`} isOn={state.headingLevel === 1} onUse={heading(1)} words="标题" sign="1." />
            <ToolButton name="二级标题" hint={`二级标题，自动编号（1）（${keyNames('Mod+Alt+2')}）`} isOn={state.headingLevel === 2} onUse={heading(2)} words="标题" sign="（1）" />
            <span className="tool-gap" />
            <ToolButton name="加粗" hint={`加粗（${keyNames('Mod+B')}）`} isOn={marks.includes('bold')} onUse={format('加粗', (chain) => chain.toggleBold())}><b>B</b></ToolButton>
            <ToolButton name="斜体" hint={`斜体（${keyNames('Mod+I')}）`} isOn={marks.includes('italic')} onUse={format('斜体', (chain) => chain.toggleItalic())}><i>I</i></ToolButton>
            <ToolButton name="上标" hint={`上标（${keyNames('Mod+Shift+=')}）`} isOn={marks.includes('superscript')} onUse={format('上标', (chain) => chain.unsetSubscript().toggleSuperscript())} sign="x²" />
            <ToolButton name="下标" hint={`下标（${keyNames('Mod+=')}）`} isOn={marks.includes('subscript')} onUse={format('下标', (chain) => chain.unsetSuperscript().toggleSubscript())} sign="x₂" />
            <span className="tool-gap" />
            <ToolButton name="编号" hint="编号列表；Tab 降一级，Shift+Tab 升一级" isOn={state.list === 'orderedList'} onUse={format('编号', (chain) => chain.toggleOrderedList())} words="编号"><NumberIcon /></ToolButton>
            <ToolButton name="项目符号" hint="项目符号；Tab 降一级，Shift+Tab 升一级" isOn={state.list === 'bulletList'} onUse={format('项目符号', (chain) => chain.toggleBulletList())} words="符号"><BulletIcon /></ToolButton>
            <span className="tool-gap" />
            <TableTool opened={opened} isDisabled={state.isInTable || state.list !== null} />
            <PictureTool opened={opened} isDisabled={state.isInTable} />
            <ToolButton name="插入数据" hint="插入表格或申报表中的数据，随填写自动更新" onUse={() => setInserting('data')} words="数据" />
            <ToolButton name="插入引用" hint="引用图、表、证实性材料的编号，自动更新" onUse={() => setInserting('reference')} words="引用" />
            <span className="tool-gap" />
          </>
        )}
        <ToolButton name="查找替换" hint={`查找替换（${keyNames('Mod+F')}）`} onUse={() => run('find')} words="查找"><SearchIcon /></ToolButton>
        <ToolButton name="专注写作" hint={isFocused ? '退出专注写作（F11 或 Esc）' : '专注写作（F11）'} isOn={isFocused} onUse={() => run('focusMode')} words={isFocused ? '退出专注' : '专注'}><FocusIcon /></ToolButton>
        {children}
      </div>
      {isEditable && state.isInTable && <TableTools opened={opened} />}
      {isEditable && !state.isInTable && state.chip !== null && <ChipTools opened={opened} kind={state.chip} target={state.chipTarget} />}
      {inserting === 'data' && <InsertDataDialog opened={opened} onClose={close} />}
      {inserting === 'reference' && <InsertReferenceDialog opened={opened} part={part} onClose={close} />}
    </div>
  );
}
