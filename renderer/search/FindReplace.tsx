/** Find and replace through everything that was written. It lies beside the form and does not block it. */
import { App, Button, Checkbox } from 'antd';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLatest } from '#renderer/components/useLatest.ts';
import { keyNames } from '#renderer/commands/keyNames.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { type DraftFind, findInDraft, replaceAllFinds, replaceFind } from './draftFinds.ts';
import { FindInput } from './FindInput.tsx';
import { findInText } from './findInText.ts';
import { FindList } from './FindList.tsx';
import { searchTarget } from './searchTarget.ts';
import type { TextQuery } from './textQuery.ts';
import { useDraftFinds } from './useDraftFinds.ts';
import { useShowFind } from './useShowFind.ts';
import './findReplace.css';

/** What is selected is what is looked for. */
function selectedWords(): string {
  const element = document.activeElement;
  const isWritten = element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text');
  const words = isWritten ? element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0) : window.getSelection()?.toString() ?? '';
  return words.length <= 60 && !words.includes('\n') ? words.trim() : '';
}

/** Looked for last: it stands there again when nothing is selected. */
let lastWords = '';

/** Where there is less room the list would lie over what is found. */
const ROOM_FOR_LIST = '(min-width: 1280px)';

function amountOf(words: string, finds: readonly DraftFind[], number: number): string {
  if (words === '') return '';
  if (finds.length === 0) return '没有找到';
  return number >= 0 ? `第 ${number + 1} 处，共 ${finds.length} 处` : `共 ${finds.length} 处`;
}

export function FindReplace({ onClose }: { onClose(): void }) {
  const session = useSession();
  const { message } = App.useApp();
  const panel = useRef<HTMLElement>(null);
  const [words, setWords] = useState(() => selectedWords() || lastWords);
  const [hasList, setHasList] = useState(() => window.matchMedia(ROOM_FOR_LIST).matches);
  /** Grows each time that the panel is asked for. */
  const [asked, setAsked] = useState(0);
  const [replacement, setReplacement] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [at, setAt] = useState(-1);
  const query = useMemo<TextQuery>(() => ({ words, matchCase }), [words, matchCase]);
  const finds = useDraftFinds(query);
  const number = Math.min(at, finds.length - 1);
  const current = finds[number];
  const showFind = useShowFind(query);

  useEffect(() => {
    lastWords = words;
    searchTarget.set(words === '' ? null : { query, current: null });
    setAt(-1);
  }, [query, words]);

  const show = useCallback((index: number, takesCursor: boolean) => {
    const find = finds[index];
    if (!find) return;
    setAt(index);
    showFind(find, takesCursor);
  }, [finds, showFind]);
  const goOn = (by: 1 | -1, takesCursor = false) => {
    if (finds.length > 0) show(number < 0 ? (by > 0 ? 0 : finds.length - 1) : (number + by + finds.length) % finds.length, takesCursor);
  };
  const close = () => {
    // Who has looked for something goes on there; who has not, where they were.
    if (current) showFind(current, true);
    onClose();
  };
  const step = useLatest((kind: 'begin' | 'next' | 'previous') => {
    if (kind === 'begin') {
      const selected = selectedWords();
      if (selected !== '' && !panel.current?.contains(document.activeElement)) setWords(selected);
      setAsked((times) => times + 1);
    } else goOn(kind === 'next' ? 1 : -1, !panel.current?.contains(document.activeElement));
  });
  useEffect(() => searchTarget.onStep((kind) => step.current(kind)), [step]);

  const replaceOne = () => {
    if (!current || current.holder === 'fixed') {
      goOn(1);
      return;
    }
    replaceFind(session, query, replacement, current);
    // The new words may hold the old ones: what comes after them is next.
    const next = number + findInText(replacement, query).length;
    const target = findInDraft(session, query)[next];
    if (target) showFind(target, false);
    else searchTarget.set({ query, current: null });
    setAt(target ? next : -1);
  };
  const replaceAll = () => {
    const count = replaceAllFinds(session, query, replacement);
    const left = finds.length - count;
    searchTarget.set({ query, current: null });
    setAt(-1);
    void message.success(`已替换 ${count} 处，可以撤销。${left > 0 ? `另有 ${left} 处是选项、数字或文件名，没有改动。` : ''}`, left > 0 ? 6 : undefined);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229 || event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  const canReplace = !session.isReadOnly && finds.length > 0;
  return (
    <section ref={panel} className="find-panel" role="search" aria-label="查找和替换" onKeyDown={press}>
      <div className="find-head">
        <h2>查找和替换 <span className="soft">整份申报书</span></h2>
        <Button type="text" size="small" aria-label="关闭查找" title="关闭（Esc）" onClick={close}>关闭</Button>
      </div>
      <div className="find-row">
        <FindInput key={asked} label="查找" value={words} isFirst onChange={setWords} onEnter={(isBack) => goOn(isBack ? -1 : 1)} />
        <Button size="small" aria-label="上一处" title={`上一处（Shift+Enter，${keyNames('Shift+F3')}）`} disabled={finds.length === 0} onClick={() => goOn(-1)}>‹</Button>
        <Button size="small" aria-label="下一处" title={`下一处（Enter，${keyNames('F3')}）`} disabled={finds.length === 0} onClick={() => goOn(1)}>›</Button>
      </div>
      <div className="find-row">
        <FindInput label="替换为" value={replacement} onChange={setReplacement} onEnter={() => canReplace && replaceOne()} />
        <Button
          size="small"
          disabled={!canReplace || current?.holder === 'fixed'}
          title={current?.holder === 'fixed' ? '这里是选项或文件名，请到那里改' : undefined}
          onClick={replaceOne}
        >
          替换
        </Button>
        <Button size="small" disabled={!canReplace || finds.every(({ holder }) => holder !== 'words')} title="文字里的全部替换；单独的数字请逐处替换" onClick={replaceAll}>全部替换</Button>
      </div>
      <div className="find-row find-foot">
        <span role="status" className="digits">{amountOf(words, finds, number)}</span>
        <Checkbox checked={matchCase} onChange={(event) => setMatchCase(event.target.checked)}>区分大小写</Checkbox>
        <Button type="text" size="small" aria-expanded={hasList} onClick={() => setHasList(!hasList)}>{hasList ? '收起列表' : '列出各处'}</Button>
      </div>
      {hasList && <FindList finds={finds} current={number} onShow={(index) => show(index, true)} />}
    </section>
  );
}
