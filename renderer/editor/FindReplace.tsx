/** Find and replace through all parts of the narrative. It lies beside the text and does not block it. */
import { App, Button, Checkbox } from 'antd';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useState } from 'react';
import { useNavigation } from '#renderer/screens/workspace/navigation.ts';
import { useSession } from '#renderer/session/sessionContext.ts';
import { FindInput } from './search/FindInput.tsx';
import { FindList } from './search/FindList.tsx';
import { findInParts, type PartFind, replaceInParts } from './search/partFinds.ts';
import { searchTarget } from './search/searchTarget.ts';
import type { TextQuery } from './search/textQuery.ts';
import './search/findReplace.css';

const PAUSE_MS = 150;

/** Found anew when the texts rest. */
function useFinds(query: TextQuery): readonly PartFind[] {
  const session = useSession();
  const [finds, setFinds] = useState<readonly PartFind[]>([]);
  useEffect(() => {
    const find = () => setFinds(findInParts(session, query));
    session.flush();
    find();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = session.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(find, PAUSE_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [session, query]);
  return finds;
}

/** What is selected when the panel opens is what is looked for. */
function selectedWords(): string {
  const words = window.getSelection()?.toString() ?? '';
  return words.length <= 60 && !words.includes('\n') ? words.trim() : '';
}

export function FindReplace({ onClose }: { onClose(): void }) {
  const session = useSession();
  const { step, goToStep } = useNavigation();
  const section = session.edition.sections.find(({ kind }) => kind === 'narrative')?.id;
  const { message } = App.useApp();
  const [words, setWords] = useState(selectedWords);
  const [replacement, setReplacement] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [at, setAt] = useState(-1);
  const query = useMemo<TextQuery>(() => ({ words, matchCase }), [words, matchCase]);
  const finds = useFinds(query);
  const number = Math.min(at, finds.length - 1);

  useEffect(() => {
    searchTarget.set(words === '' ? null : { query, current: null });
    setAt(-1);
  }, [query, words]);
  useEffect(() => () => {
    searchTarget.set(null);
    // The cursor stands at the last find.
    document.querySelector<HTMLElement>('.paper-text')?.focus({ preventScroll: true });
  }, []);

  const show = useCallback((index: number) => {
    const find = finds[index];
    if (!find) return;
    setAt(index);
    if (section !== undefined && step !== section) goToStep(section);
    searchTarget.set({ query, current: { field: find.field, index: find.index } });
  }, [finds, section, step, goToStep, query]);
  const goOn = (by: 1 | -1) => {
    if (finds.length > 0) show(number < 0 ? (by > 0 ? 0 : finds.length - 1) : (number + by + finds.length) % finds.length);
  };
  const replaceOne = () => {
    const find = finds[number];
    if (!find) {
      goOn(1);
      return;
    }
    replaceInParts(session, query, replacement, find);
    const rest = findInParts(session, query);
    // The new words may hold the old ones: what comes after them is next.
    const next = rest.findIndex((each) => each.field === find.field && each.index >= find.index + (replacement.includes(words) ? 1 : 0));
    const target = rest[next];
    searchTarget.set({ query, current: target ? { field: target.field, index: target.index } : null });
    setAt(next);
  };
  const replaceAll = () => {
    const count = finds.length;
    replaceInParts(session, query, replacement);
    searchTarget.set({ query, current: null });
    void message.success(`已替换 ${count} 处，可以撤销。`);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    }
  };
  const amount = words === '' ? '' : finds.length === 0 ? '没有找到' : number >= 0 ? `第 ${number + 1} 处，共 ${finds.length} 处` : `共 ${finds.length} 处`;
  return (
    <section className="find-panel" role="search" aria-label="在典型经验里查找和替换" onKeyDown={press}>
      <div className="find-head">
        <h2>查找和替换 <span className="soft">典型经验各部分</span></h2>
        <Button type="text" size="small" aria-label="关闭查找" onClick={onClose}>关闭</Button>
      </div>
      <div className="find-row">
        <FindInput label="查找" value={words} isFirst onChange={setWords} onEnter={(isBack) => goOn(isBack ? -1 : 1)} />
        <Button size="small" aria-label="上一处" title="上一处（Shift+Enter）" disabled={finds.length === 0} onClick={() => goOn(-1)}>‹</Button>
        <Button size="small" aria-label="下一处" title="下一处（Enter）" disabled={finds.length === 0} onClick={() => goOn(1)}>›</Button>
      </div>
      <div className="find-row">
        <FindInput label="替换为" value={replacement} onChange={setReplacement} onEnter={replaceOne} />
        <Button size="small" disabled={finds.length === 0 || session.isReadOnly} onClick={replaceOne}>替换</Button>
        <Button size="small" disabled={finds.length === 0 || session.isReadOnly} onClick={replaceAll}>全部替换</Button>
      </div>
      <div className="find-row find-foot">
        <span role="status" className="digits">{amount}</span>
        <Checkbox checked={matchCase} onChange={(event) => setMatchCase(event.target.checked)}>区分大小写</Checkbox>
      </div>
      <FindList finds={finds} current={number} onShow={show} />
    </section>
  );
}
