/** Takes a row off the table. The arrow keys lead here from the last cell of the row. */
import type { RowCommands } from './rowCommands.ts';

export interface RowBinProps {
  readonly row: string;
  readonly name: string;
  readonly commands: RowCommands;
}

export function RowBin({ row, name, commands }: RowBinProps) {
  return (
    <button
      type="button" className="sheet-tool" data-tool="bin" tabIndex={-1} aria-label={`删除“${name}”这一行`} title="删除这一行"
      onClick={() => commands.removeRow(row)}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowLeft' && event.key !== 'Escape') return;
        event.preventDefault();
        commands.backToRow(row, 'last');
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.8 7v3.8M9.2 7v3.8" /></svg>
    </button>
  );
}
