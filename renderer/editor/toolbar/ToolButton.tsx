/** One tool. It never takes the focus from the text. */
import type { ReactNode } from 'react';

export interface ToolButtonProps {
  readonly name: string;
  /** With its keys, for who rests on it: `加粗（Ctrl+B）`. */
  readonly hint?: string;
  readonly isOn?: boolean;
  readonly isDisabled?: boolean;
  /** Its sign, as a drawing. */
  readonly children?: ReactNode;
  /** Its sign in characters. The style sheet writes it: it is no part of the tool's name. */
  readonly sign?: string;
  /** Stands beside the sign, or in its place. */
  readonly words?: string;
  onUse(): void;
}

export function ToolButton({ name, hint = name, isOn, isDisabled = false, children, sign, words, onUse }: ToolButtonProps) {
  return (
    <button
      type="button"
      className="tool"
      data-sign={sign}
      aria-label={name}
      title={hint}
      aria-pressed={isOn}
      disabled={isDisabled}
      tabIndex={-1}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onUse}
    >
      {children}
      {words !== undefined && <span className="tool-words">{words}</span>}
    </button>
  );
}
