/** The unprinted note (来源/备注) of a field or cell: a small mark that opens it. Quiet until there is one. */
import { Button, Input, Popover, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { useTypedText } from './useTypedText.ts';
import { useNote } from '#renderer/session/useAnswers.ts';
import './noteButton.css';

export interface NoteButtonProps {
  /** `shared/application/place.ts`. */
  readonly place: string;
  /** What the note is of, for those who hear it. */
  readonly label: string;
  readonly hint?: string | undefined;
  /** In a cell: a corner without words, out of the way of Tab (Shift+F2 opens it). */
  readonly isCorner?: boolean;
}

const LONGEST_TITLE = 200;

export function NoteButton({ place, label, hint, isCorner = false }: NoteButtonProps) {
  const { note, set } = useNote(place);
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const text = useRef<InputRef>(null);
  const typed = useTypedText({ value: note, commit: set });
  const close = () => {
    setIsOpen(false);
    const cell = isCorner ? cameFrom.current : null;
    (cell instanceof HTMLElement ? cell : button.current)?.focus();
  };
  return (
    <Popover
      open={isOpen}
      onOpenChange={(open) => {
        if (open) cameFrom.current = document.activeElement;
        setIsOpen(open);
      }}
      afterOpenChange={(open) => {
        if (open) text.current?.focus();
      }}
      trigger="click"
      placement="bottomRight"
      destroyOnHidden
      title={`${label} · 备注`}
      content={
        <div className="note-editor" onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
            event.stopPropagation();
            close();
          }
        }}>
          <Input.TextArea ref={text} {...typed} rows={4} aria-label={`${label}的备注`} placeholder={hint ?? '来源、出处，或要问谁'} />
          <div className="note-foot"><span className="soft">只给自己看，不会打印</span><Button size="small" onClick={close}>好</Button></div>
        </div>
      }
    >
      <button
        ref={button}
        type="button"
        // The cell keeps the cursor.
        onMouseDown={(event) => {
          if (isCorner) event.preventDefault();
        }}
        className={`note-button${note === '' ? '' : ' note-present'}${isCorner ? ' note-corner' : ''}`}
        tabIndex={isCorner ? -1 : 0}
        data-note-of={place}
        aria-label={`${label}的备注${note === '' ? '（空）' : ''}`}
        title={note === '' ? hint && `备注：${hint}` : note.slice(0, LONGEST_TITLE)}
      >
        {isCorner ? '' : '备注'}
      </button>
    </Popover>
  );
}
