/** 转到…: any field, row or command by a few letters of its name. */
import { Input, type InputRef } from 'antd';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useCommands } from '#renderer/commands/commandContext.ts';
import { useNavigation } from '#renderer/navigation/navigation.ts';
import type { Step } from '#renderer/navigation/steps.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { findEntries, type GoToEntry, goToEntries } from './goToEntries.ts';
import { TypingModal } from './TypingModal.tsx';
import './goTo.css';

const SHOWN = 40;

export interface GoToDialogProps {
  readonly steps: readonly Step[];
  onClose(): void;
}

export function GoToDialog({ steps, onClose }: GoToDialogProps) {
  const session = useSession();
  const { goToStep, goToPlace } = useNavigation();
  const run = useCommands();
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const input = useRef<InputRef>(null);
  const list = useRef<HTMLUListElement>(null);
  const entries = useMemo(() => goToEntries(session.draft, steps), [session, steps]);
  const hits = useMemo(() => findEntries(entries, query).slice(0, SHOWN), [entries, query]);
  const index = Math.min(chosen, hits.length - 1);
  useEffect(() => {
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' });
  }, [index]);
  const go = (entry: GoToEntry | undefined) => {
    if (!entry) return;
    onClose();
    if (entry.goal.kind === 'step') goToStep(entry.goal.step);
    if (entry.goal.kind === 'place') goToPlace(entry.goal.place);
    if (entry.goal.kind === 'command') run(entry.goal.command);
  };
  return (
    <TypingModal open typeInto={input} title="转到" footer={null} width={560} onCancel={onClose}>
      <Input
        ref={input}
        value={query}
        aria-label="转到哪里"
        aria-controls="go-to-list"
        aria-activedescendant={hits[index] ? `go-to-${index}` : undefined}
        placeholder="字段、表格行、步骤或命令；可以输入拼音首字母"
        onChange={(event) => { setQuery(event.target.value); setChosen(0); }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.keyCode === 229) return;
          if (event.key === 'ArrowDown') setChosen(Math.min(index + 1, hits.length - 1));
          else if (event.key === 'ArrowUp') setChosen(Math.max(index - 1, 0));
          else if (event.key === 'Enter') go(hits[index]);
          else return;
          event.preventDefault();
        }}
      />
      <ul className="go-to-list" id="go-to-list" role="listbox" aria-label="找到的地方" ref={list}>
        {hits.map((entry, position) => (
          <li key={entry.key} id={`go-to-${position}`} role="option" aria-selected={position === index} className="go-to-entry" onMouseDown={(event) => { event.preventDefault(); go(entry); }}>
            <span>{entry.label}</span><span className="soft">{entry.group}</span>
          </li>
        ))}
      </ul>
      {hits.length === 0 && <p className="soft">没有找到，换个词试试。</p>}
    </TypingModal>
  );
}
