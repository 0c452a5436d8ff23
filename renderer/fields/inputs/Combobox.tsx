/** A text input with a list that offers and never insists. Enter while a Chinese input method composes chooses nothing. */
import { Input } from 'antd';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTypedText } from '#renderer/components/useTypedText.ts';

export interface ComboboxOption {
  readonly id: string;
  readonly label: string;
  /** Quietly behind the label. */
  readonly detail: string;
}
export interface ComboboxProps {
  readonly id: string;
  readonly value: string;
  /** Those that fit what is typed, best first. */
  readonly options: readonly ComboboxOption[];
  readonly chosen: string | null;
  readonly placeholder: string;
  readonly listLabel: string;
  readonly describedBy: string;
  readonly hasError: boolean;
  onOpen(): void;
  onType(text: string): void;
  onChoose(option: ComboboxOption): void;
}

/** Near the lower edge of the window the list would open out of sight. */
function bringIntoSight(list: HTMLElement | null): void {
  list?.scrollIntoView({ block: 'nearest' });
}

/** Letters and numbers alone are a search (pinyin initials, a code), never what the form should say: Enter takes the best. */
function isSearchOnly(text: string): boolean {
  return /^[a-z\d]+$/i.test(text.trim());
}

export function Combobox({ id, value, options, chosen, placeholder, listLabel, describedBy, hasError, onOpen, onType, onChoose }: ComboboxProps) {
  const listId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [arrowed, setMarked] = useState(-1);
  const marked = arrowed < 0 && isSearchOnly(value) ? 0 : arrowed;
  const typed = useTypedText({ value, commit: onType });
  const open = () => {
    if (isOpen) return;
    onOpen();
    setIsOpen(true);
    setMarked(-1);
  };
  const choose = (option: ComboboxOption | undefined) => {
    if (option) onChoose(option);
    setIsOpen(false);
  };
  const mark = (index: number) => {
    const next = (index + options.length) % Math.max(1, options.length);
    setMarked(next);
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp';
    if (isArrow) {
      event.preventDefault();
      const present = marked < 0 ? options.findIndex(({ id: option }) => option === chosen) : -1;
      // What stands there already is where the arrows begin.
      if (isOpen && present >= 0) mark(present);
      else if (isOpen) mark(event.key === 'ArrowDown' ? marked + 1 : marked < 0 ? -1 : marked - 1);
      else open();
    } else if (event.key === 'Enter' && isOpen && marked >= 0) {
      event.preventDefault();
      choose(options[marked]);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setIsOpen(false);
    }
  };
  const isListShown = isOpen && options.length > 0;
  return (
    <div className="combobox">
      <Input
        {...typed}
        onChange={(event) => {
          typed.onChange(event);
          open();
          setMarked(-1);
        }}
        onBlur={(event) => {
          typed.onBlur(event);
          setIsOpen(false);
        }}
        onClick={open}
        onFocus={onOpen}
        onKeyDown={onKeyDown}
        id={id}
        role="combobox"
        aria-expanded={isListShown}
        aria-controls={listId}
        aria-autocomplete="list"
        {...(isListShown && marked >= 0 ? { 'aria-activedescendant': `${listId}-${marked}` } : {})}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        aria-describedby={describedBy}
        aria-invalid={hasError}
        {...(hasError ? { status: 'error' as const } : {})}
      />
      {isListShown && (
        <ul
          ref={bringIntoSight}
          id={listId}
          className="combobox-list"
          role="listbox"
          aria-label={listLabel}
        >
          {options.map((option, index) => (
            <li
              key={option.id}
              id={`${listId}-${index}`}
              role="option"
              className={index === marked ? 'combobox-option combobox-marked' : 'combobox-option'}
              aria-selected={option.id === chosen}
              // The input keeps the cursor.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              <span>{option.label}</span><span className="soft digits">{option.detail}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
