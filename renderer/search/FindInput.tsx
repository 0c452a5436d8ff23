/** A box of the search panel. What an input method is still composing is not looked for. */
import { Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';

export interface FindInputProps {
  readonly label: string;
  readonly value: string;
  readonly isFirst?: boolean;
  onChange(value: string): void;
  onEnter(isBack: boolean): void;
}

export function FindInput({ label, value, isFirst = false, onChange, onEnter }: FindInputProps) {
  const [typed, setTyped] = useState(value);
  const isComposing = useRef(false);
  const input = useRef<InputRef>(null);
  useEffect(() => {
    if (isFirst) input.current?.focus({ cursor: 'all' });
  }, [isFirst]);
  return (
    <Input
      ref={input}
      size="small"
      className="find-input"
      aria-label={label}
      placeholder={label}
      value={typed}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => {
        setTyped(event.target.value);
        if (!isComposing.current) onChange(event.target.value);
      }}
      onCompositionStart={() => {
        isComposing.current = true;
      }}
      onCompositionEnd={(event) => {
        isComposing.current = false;
        onChange(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.keyCode === 229 || event.key !== 'Enter') return;
        event.preventDefault();
        onEnter(event.shiftKey);
      }}
    />
  );
}
