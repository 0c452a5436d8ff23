/** A text that shows its beginning, and all of itself when asked. */
import { Button } from 'antd';
import { useState } from 'react';

const SHOWN_CHARACTERS = 140;
const SHOWN_LINES = 3;

/** The beginning that is shown; the whole text when it is short. */
export function beginningOf(text: string): string {
  const lines = text.split('\n', SHOWN_LINES + 1);
  const beginning = Array.from(lines.slice(0, SHOWN_LINES).join('\n').slice(0, SHOWN_CHARACTERS * 2)).slice(0, SHOWN_CHARACTERS).join('');
  return beginning.length < text.length ? beginning : text;
}

export function FoldedText({ text, label }: { readonly text: string; readonly label: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const beginning = beginningOf(text);
  const isLong = beginning.length < text.length;
  return (
    <span className="folded-text">
      {isOpen || !isLong ? text : `${beginning}…`}
      {isLong && (
        <Button type="link" size="small" aria-expanded={isOpen} aria-label={`${isOpen ? '收起' : '展开'}${label}`} onClick={() => setIsOpen(!isOpen)}>{isOpen ? '收起' : '展开'}</Button>
      )}
    </span>
  );
}
