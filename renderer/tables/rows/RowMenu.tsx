/** What can be done to a row, as a small menu at its handle. */
import { useEffect, useRef } from 'react';

export interface RowMenuItem {
  readonly label: string;
  readonly keys?: string;
  readonly isDisabled?: boolean;
  run(): void;
}
export interface RowMenuProps {
  readonly label: string;
  readonly items: readonly RowMenuItem[];
  /** `keys`: the handle gets the cursor back. */
  onClose(how: 'keys' | 'elsewhere'): void;
}

export function RowMenu({ label, items, onClose }: RowMenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  const entries = () => [...menu.current?.querySelectorAll<HTMLButtonElement>('button:not([disabled])') ?? []];
  useEffect(() => entries()[0]?.focus(), []);
  const step = (by: number) => {
    const all = entries();
    const at = all.findIndex((entry) => entry === document.activeElement);
    all[(at + by + all.length) % all.length]?.focus();
  };
  return (
    <div
      ref={menu} className="sheet-menu" role="menu" aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') step(1);
        else if (event.key === 'ArrowUp') step(-1);
        else if (event.key === 'Escape' || event.key === 'Tab') onClose('keys');
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose('elsewhere');
      }}
    >
      {items.map(({ label: name, keys, isDisabled = false, run }) => (
        <button key={name} type="button" role="menuitem" disabled={isDisabled} onClick={() => { onClose('elsewhere'); run(); }}>
          <span>{name}</span>{keys && <span className="soft">{keys}</span>}
        </button>
      ))}
    </div>
  );
}
