/** The handle of a row: drag it to move the row, press it for what else can be done. The arrow keys lead here from the first cell. */
import { useRef, useState } from 'react';
import type { TableSection } from '#shared/form/section.ts';
import { RowMenu, type RowMenuItem } from './RowMenu.tsx';
import type { RowCommands } from './rowCommands.ts';

export interface RowHandleProps {
  readonly section: TableSection;
  readonly row: string;
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly mayTakeOff: boolean;
  readonly commands: RowCommands;
}

export function RowHandle({ section, row, name, isFirst, isLast, mayTakeOff, commands }: RowHandleProps) {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { mayAdd, mayMove } = section.rowPolicy;
  const items: readonly RowMenuItem[] = [
    ...(mayMove ? [
      { label: '上移', keys: 'Alt+↑', isDisabled: isFirst, run: () => commands.moveRowBy(row, -1) },
      { label: '下移', keys: 'Alt+↓', isDisabled: isLast, run: () => commands.moveRowBy(row, 1) },
    ] : []),
    ...(mayAdd ? [
      { label: '在上面增加一行', run: () => commands.addRow(row) },
      { label: '在下面增加一行', run: () => commands.addRow(commands.rowAfter(row)) },
    ] : []),
    ...(mayTakeOff ? [{ label: '删除这一行', run: () => commands.removeRow(row) }] : []),
  ];
  return (
    <div className="sheet-handle">
      <button
        ref={button} type="button" className="sheet-tool" data-tool="handle" data-drags-row={mayMove ? row : undefined} tabIndex={-1}
        aria-label={`“${name}”这一行：移动、增加、删除`} aria-haspopup="menu" aria-expanded={isOpen} title={mayMove ? '拖动移动这一行，点击看更多' : '增加、删除'}
        onClick={() => setIsOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) commands.moveRowBy(row, event.key === 'ArrowUp' ? -1 : 1);
          else if (event.key === 'ArrowRight' || event.key === 'Escape') commands.backToRow(row, 'first');
          else if (event.key === 'ArrowDown') setIsOpen(true);
          else return;
          event.preventDefault();
        }}
      >
        <svg viewBox="0 0 10 16" aria-hidden="true"><path d="M3 3.5h.01M7 3.5h.01M3 8h.01M7 8h.01M3 12.5h.01M7 12.5h.01" /></svg>
      </button>
      {isOpen && <RowMenu label={`“${name}”这一行`} items={items} onClose={(how) => { setIsOpen(false); if (how === 'keys') button.current?.focus(); }} />}
    </div>
  );
}
