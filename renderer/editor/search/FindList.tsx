/** The finds with a little of what stands around them, part by part. */
import { useEffect, useRef } from 'react';
import type { PartFind } from './partFinds.ts';

export interface FindListProps {
  readonly finds: readonly PartFind[];
  readonly current: number;
  onShow(index: number): void;
}
const MOST_SHOWN = 200;

export function FindList({ finds, current, onShow }: FindListProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  if (finds.length === 0) return null;
  return (
    <ol className="find-list" ref={list}>
      {finds.slice(0, MOST_SHOWN).map(({ field, index, heading, before, words, after }, number) => (
        <li key={`${field} ${index}`}>
          {finds[number - 1]?.heading !== heading && <span className="find-part soft">{heading}</span>}
          <button type="button" aria-current={number === current ? 'true' : undefined} onClick={() => onShow(number)}>
            {before}<mark>{words}</mark>{after}
          </button>
        </li>
      ))}
      {finds.length > MOST_SHOWN && <li className="soft find-part">只列出前 {MOST_SHOWN} 处。</li>}
    </ol>
  );
}
