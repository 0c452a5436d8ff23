/** One line for the reason why what a check asks about is right. Enter keeps it, Esc leaves all as it was; what was typed is kept on leaving, too. */
import { Button, Input, type InputRef } from 'antd';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';

export interface ExplainBoxProps {
  /** What it is about, for those who hear it. */
  readonly about: string;
  /** What was said before. */
  readonly reason: string;
  keep(reason: string): void;
  cancel(): void;
}

export function ExplainBox({ about, reason, keep, cancel }: ExplainBoxProps) {
  const [text, setText] = useState(reason);
  const input = useRef<InputRef>(null);
  /** Closing takes the cursor out, which is no leaving. */
  const isClosed = useRef(false);
  useEffect(() => input.current?.focus({ cursor: 'end' }), []);
  const close = (how: 'keep' | 'cancel') => {
    if (isClosed.current) return;
    isClosed.current = true;
    if (how === 'keep' && text.trim() !== '') keep(text);
    else cancel();
  };
  const press = (event: KeyboardEvent) => {
    // A key that confirms a candidate of the input method is none of ours.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') close('cancel');
    else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) close('keep');
    else return;
    // What surrounds the box has its own use for these two.
    event.stopPropagation();
    event.preventDefault();
  };
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget) && text.trim() !== '' && text !== reason) close('keep');
  };
  return (
    <span className="explain-box" onKeyDown={press} onBlur={leave}>
      <Input ref={input} size="small" value={text} aria-label={`原因：${about}`} placeholder="为什么可以这样填，如：企业由外省迁入，沿用原代码" onChange={(event) => setText(event.target.value)} />
      <Button size="small" type="primary" disabled={text.trim() === ''} onClick={() => close('keep')}>好</Button>
      <Button size="small" onClick={() => close('cancel')}>取消</Button>
    </span>
  );
}
