/** One tool. It never takes the focus from the text. */
import type { ReactNode } from 'react';

export interface ToolButtonProps {
  readonly name: string;
  /** With its keys, for who rests on it: `加粗（Ctrl+B）`. */
  readonly hint?: string;
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
  onUse(): void;
}

export function ToolButton({ name, hint = name, isOn, isDisabled = false, children, onUse }: ToolButtonProps) {
  return (
    <button
      type="button"
      className="tool"
      aria-label={name}
      title={hint}
      aria-pressed={isOn}
      disabled={isDisabled}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onUse}
    >
      {children}
    </button>
  );
}
