/** A list to pick one thing from by typing: arrow keys choose, Enter takes. */
import { Empty, Input, type InputRef } from 'antd';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

export interface PickListProps<T> {
  readonly label: string;
  readonly placeholder: string;
  readonly emptyWords: string;
  find(query: string): readonly T[];
  keyOf(item: T): string;
  draw(item: T): ReactNode;
  onPick(item: T): void;
}

/** More than anybody reads; who needs others types on. */
const MOST_SHOWN = 100;

export function PickList<T>({ label, placeholder, emptyWords, find, keyOf, draw, onPick }: PickListProps<T>) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const input = useRef<InputRef>(null);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const found = find(query);
  const shown = found.slice(0, MOST_SHOWN);
  const at = Math.min(chosen, shown.length - 1);
  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [at, query]);
  const press = (event: KeyboardEvent) => {
    // The key that confirms a candidate of the input method picks nothing.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined && shown.length > 0) {
      event.preventDefault();
      setChosen((at + by + shown.length) % shown.length);
    }
    const item = shown[at];
    if (event.key === 'Enter' && item) {
      event.preventDefault();
      onPick(item);
    }
  };
  return (
    <div className="pick">
      <Input
        ref={input}
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={id}
        aria-activedescendant={shown[at] ? `${id}-${at}` : undefined}
        placeholder={placeholder}
        defaultValue=""
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          setQuery(event.target.value);
          setChosen(0);
        }}
        onKeyDown={press}
      />
      <ul className="pick-list" role="listbox" id={id} aria-label={label} ref={list}>
        {shown.map((item, index) => (
          <li
            key={keyOf(item)}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className="pick-item"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onPick(item)}
          >
            {draw(item)}
          </li>
        ))}
      </ul>
      {shown.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={emptyWords} />}
      {found.length > MOST_SHOWN && <p className="soft">共 {found.length} 项，请多输几个字缩小范围。</p>}
    </div>
  );
}
