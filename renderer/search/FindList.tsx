/** The finds with a little of what stands around them, place by place. */
import { useEffect, useRef } from 'react';
import type { DraftFind } from './draftFinds.ts';

export interface FindListProps {
  readonly finds: readonly DraftFind[];
  readonly current: number;
  onShow(index: number): void;
}
const MOST_SHOWN = 200;
/** Characters before the words, where a name stands before them. */
const SHORT_CONTEXT = 6;

export function FindList({ finds, current, onShow }: FindListProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  if (finds.length === 0) return null;
  // The find that is looked at stands in the list, wherever it is.
  const from = Math.max(0, Math.min(current - MOST_SHOWN / 2, finds.length - MOST_SHOWN));
  const shown = finds.slice(from, from + MOST_SHOWN);
  return (
    <ol className="find-list" ref={list} aria-label="找到的地方">
      {shown.map(({ place, aspect, index, group, name, before, words, after }, position) => (
        <li key={`${place} ${aspect} ${index}`}>
          {shown[position - 1]?.group !== group && <span className="find-group soft">{group}</span>}
          <button type="button" aria-current={from + position === current ? 'true' : undefined} onClick={() => onShow(from + position)}>
            {name !== '' && <span className="find-name soft" title={name}>{name}</span>}
            <span className="find-words">{name === '' ? before : before.slice(-SHORT_CONTEXT)}<mark>{words}</mark>{after}</span>
          </button>
        </li>
      ))}
      {finds.length > MOST_SHOWN && <li className="soft find-group">这里列出其中 {MOST_SHOWN} 处，用上面的 ‹ › 看其他的。</li>}
    </ol>
  );
}
