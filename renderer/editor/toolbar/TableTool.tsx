/** Puts a table into the text: its size is chosen on a small field of squares. */
import { Popover } from 'antd';
import { TextSelection } from '@tiptap/pm/state';
import { type KeyboardEvent, type Ref, useRef, useState } from 'react';
import type { NarrativeEditor } from '#renderer/editor/document/createNarrativeEditor.ts';
import { insertBlock } from '#renderer/editor/document/insertBlock.ts';
import { newTable } from '#renderer/editor/document/newTable.ts';
import { TableIcon } from './icons.tsx';
import { ToolButton } from './ToolButton.tsx';

const ROWS = 8;
const COLUMNS = 8;

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(1, value));
}

function SizePicker({ onPick, ref }: { onPick(size: Size): void; readonly ref: Ref<HTMLButtonElement> }) {
  const [size, setSize] = useState<Size>({ rows: 3, columns: 3 });
  const turn = (event: KeyboardEvent) => {
    const by = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0] }[event.key];
    if (!by) return;
    event.preventDefault();
    setSize({ rows: within(size.rows + (by[0] ?? 0), ROWS), columns: within(size.columns + (by[1] ?? 0), COLUMNS) });
  };
  return (
    <button
      ref={ref}
      type="button"
      className="size-picker"
      aria-label={`插入 ${size.rows} 行 ${size.columns} 列的表格，用方向键改变大小`}
      onKeyDown={turn}
      onClick={() => onPick(size)}
    >
      <span className="size-squares" aria-hidden="true">
        {Array.from({ length: ROWS * COLUMNS }, (_, index) => {
          const [row, column] = [Math.floor(index / COLUMNS) + 1, index % COLUMNS + 1];
          return (
            <span
              key={index}
              className={row <= size.rows && column <= size.columns ? 'size-square size-square-in' : 'size-square'}
              onMouseEnter={() => setSize({ rows: row, columns: column })}
            />
          );
        })}
      </span>
      <span className="digits">{size.rows} 行 × {size.columns} 列</span>
    </button>
  );
}

export function TableTool({ opened, isDisabled }: { readonly opened: NarrativeEditor; readonly isDisabled: boolean }) {
  const [isOpen, setIsOpen] = useState(false);
  const picker = useRef<HTMLButtonElement>(null);
  const { editor, binding } = opened;
  const insert = ({ rows, columns }: Size) => {
    setIsOpen(false);
    binding.step('插入表格', () => {
      const position = insertBlock(editor.view, newTable(editor.schema, rows, columns));
      const { doc, tr } = editor.state;
      editor.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(position + 1))).scrollIntoView());
      editor.view.focus();
    });
  };
  return (
    <Popover trigger={[]} open={isOpen} onOpenChange={setIsOpen} afterOpenChange={(isShown) => isShown && picker.current?.focus()} placement="bottom" destroyOnHidden content={<SizePicker ref={picker} onPick={insert} />}>
      <span onKeyDown={(event) => event.key === 'Escape' && setIsOpen(false)}>
        <ToolButton
          name="插入表格"
          words="表格"
          hint={isDisabled ? '列表和表格里不能再放表格' : '插入表格'}
          isOn={isOpen}
          isDisabled={isDisabled}
          onUse={() => setIsOpen(!isOpen)}
        >
          <TableIcon />
        </ToolButton>
      </span>
    </Popover>
  );
}
