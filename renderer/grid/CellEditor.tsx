/** The one input of a table: it stands in the cell that has the cursor. While an input method composes, the text stays here. */
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { isAtEdge } from './caretEdge.ts';
import { type GridAction, gridActionOf, type GridMode } from './gridKeys.ts';
import type { CellManner } from './sheet.ts';

export interface CellEditorProps {
  readonly text: string;
  readonly manner: CellManner;
  readonly mode: GridMode;
  readonly caret: number | null;
  readonly hasArea: boolean;
  readonly label: string;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
  readonly placeholder: string;
  /** An empty text would at once be another one: the official name of a row comes back only when the cell is left. */
  readonly staysFilled: boolean;
  /** Another window has the draft: cells can be read and copied. */
  readonly isReadOnly: boolean;
  leadsToTools(side: 'left' | 'right'): boolean;
  onEdit(): void;
  onType(text: string): void;
  onAction(action: GridAction): void;
  onLeave(): void;
}

export function CellEditor({ text, manner, mode, caret, hasArea, label, describedBy, isInvalid, placeholder, staysFilled, isReadOnly, ...to }: CellEditorProps) {
  const input = useRef<HTMLTextAreaElement>(null);
  const twin = useRef<HTMLDivElement>(null);
  const entered = useRef(text);
  const isComposing = useRef(false);
  /** What stands in the input but not yet in the answers. */
  const [held, setHeld] = useState<string | null>(null);
  const shown = held ?? text;

  useLayoutEffect(() => input.current?.focus(), []);
  useLayoutEffect(() => {
    // A chosen cell is overwritten by the next key, also after undo changed its text.
    if (mode === 'chosen' && !isComposing.current) input.current?.select();
  }, [mode, text]);
  useLayoutEffect(() => {
    if (mode === 'editing' && caret !== null) input.current?.setSelectionRange(caret, caret);
  }, [mode, caret]);

  const take = (value: string) => {
    const isHeld = isComposing.current || (staysFilled && value.trim() === '');
    setHeld(isHeld ? value : null);
    if (!isHeld) to.onType(value);
  };
  const leave = (value: string) => {
    isComposing.current = false;
    setHeld(null);
    const normalised = manner.normalised(value);
    if (normalised !== text) to.onType(normalised);
    to.onLeave();
  };
  // A step that is left by a key takes the cell away before it could be left.
  const atEnd = useRef<() => void>(undefined);
  atEnd.current = () => {
    const normalised = manner.normalised(text);
    if (normalised !== text) to.onType(normalised);
  };
  useLayoutEffect(() => () => atEnd.current?.(), []);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // The key that confirms a Chinese candidate belongs to the input method.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const element = event.currentTarget;
    const action = gridActionOf(event, {
      mode,
      hasArea,
      isLong: manner.isLong,
      isAtEdge: (side) => isAtEdge(element, twin.current?.firstChild ?? null, side),
      leadsToTools: to.leadsToTools,
    });
    if (!action) return;
    event.preventDefault();
    if (action.kind === 'newLine') {
      if (isReadOnly) return;
      element.setRangeText('\n', element.selectionStart, element.selectionEnd, 'end');
      to.onEdit();
      take(element.value);
      return;
    }
    if (action.kind === 'revert') {
      event.stopPropagation();
      setHeld(null);
      if (entered.current !== text) to.onType(entered.current);
    }
    to.onAction(action);
  };

  return (
    <div className={`sheet-box sheet-${mode}`}>
      <textarea
        ref={input}
        className="sheet-input"
        value={shown}
        rows={1}
        placeholder={placeholder}
        readOnly={isReadOnly}
        spellCheck={false}
        autoComplete="off"
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        onKeyDown={onKeyDown}
        onMouseDown={() => to.onEdit()}
        onChange={(event) => {
          to.onEdit();
          take(event.target.value);
        }}
        onCompositionStart={(event) => {
          isComposing.current = true;
          to.onEdit();
          setHeld(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => {
          isComposing.current = false;
          take(event.currentTarget.value);
        }}
        onBlur={(event) => leave(event.currentTarget.value)}
      />
      {/* Gives the cell its height, and lines to measure; the invisible end makes a last empty line count. */}
      <div ref={twin} className="sheet-text sheet-twin" aria-hidden="true">{shown}<span>{'\u200b'}</span></div>
    </div>
  );
}
