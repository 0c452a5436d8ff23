/** The versions by day, newest first, as a tree: choosing an entry shows it beside the present state, opening one shows what it is made of. */
import { Button } from 'antd';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { type VersionFacts, factsKey } from './useVersionFacts.ts';
import { newestOf } from './groupVersions.ts';
import { type VersionRow, type VersionRows, stepOfKey } from './versionRows.ts';
import { clockWords, spanWords, titleOfVersion } from './versionWords.ts';

export interface VersionListProps {
  readonly rows: VersionRows;
  readonly facts: ReadonlyMap<string, VersionFacts>;
  /** Key of the chosen entry. */
  readonly chosen: string | null;
  choose(key: string): void;
  /** Opens a group, or closes it. */
  turn(key: string): void;
  showMore(): void;
}

function differenceWords(facts: VersionFacts | undefined): string {
  if (!facts) return '';
  return facts.differs === 0 ? ' · 与现在相同' : ` · 与现在 ${facts.differs} 处不同`;
}

/** Places that are named; the others are counted. */
const NAMED = 3;

function changedWords(changed: readonly string[]): string {
  if (changed.length === 0) return '没有改动';
  const names = changed.slice(0, NAMED).join('、');
  return `改动：${names}${changed.length > NAMED ? ` 等 ${changed.length} 处` : ''}`;
}

interface EntryProps {
  readonly row: VersionRow;
  readonly facts: VersionFacts | undefined;
  readonly isChosen: boolean;
  readonly isInTabOrder: boolean;
  choose(key: string): void;
  turn(key: string): void;
}

function Entry({ row: { key, node, level, isOpen }, facts, isChosen, isInTabOrder, choose, turn }: EntryProps) {
  const newest = newestOf(node);
  const count = node.kind === 'group' ? node.versions.length : 1;
  return (
    <div
      role="treeitem"
      className={`version version-level-${level}`}
      data-key={key}
      aria-level={level}
      aria-selected={isChosen}
      aria-expanded={isOpen ?? undefined}
      tabIndex={isInTabOrder ? 0 : -1}
      title={new Date(newest.time).toLocaleString('zh-CN')}
      onClick={() => choose(key)}
      onDoubleClick={() => (isOpen === null ? undefined : turn(key))}
    >
      {isOpen === null ? <span className="version-turn" /> : (
        <span
          className="version-turn version-turns"
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation();
            turn(key);
          }}
        >
          {isOpen ? '▾' : '▸'}
        </span>
      )}
      <span className="version-words">
        <span className="version-line">
          <span className="digits">{node.kind === 'group' ? spanWords(node) : clockWords(newest.time, level > 1)}</span>
          <span className={newest.name === null ? undefined : 'version-name'}>{titleOfVersion(newest)}</span>
          {count > 1 && <span className="soft">{count} 个版本</span>}
        </span>
        <span className="soft version-facts">{newest.words.toLocaleString('zh-CN')} 字{differenceWords(facts)}</span>
        {facts?.changed && <span className="soft version-facts version-changed" title={facts.changed.join('、')}>{changedWords(facts.changed)}</span>}
      </span>
    </div>
  );
}

export function VersionList({ rows, facts, chosen, choose, turn, showMore }: VersionListProps) {
  const list = useRef<HTMLDivElement>(null);
  // Whoever opens the history wants to go through it.
  const hasFocus = useRef(true);
  const all = rows.days.flatMap((day) => day.rows);
  const current = all.some(({ key }) => key === chosen) ? chosen : all[0]?.key ?? null;
  useLayoutEffect(() => {
    if (hasFocus.current) list.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
  }, [current]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (current === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = stepOfKey(event.key, all, current);
    if (!step) return;
    event.preventDefault();
    if ('turn' in step) turn(step.turn);
    else choose(step.goTo);
  };
  return (
    <div className="version-list">
      <div
        ref={list}
        role="tree"
        aria-label="历史版本的列表"
        onKeyDown={onKeyDown}
        onFocus={() => {
          hasFocus.current = true;
        }}
        onBlur={() => {
          hasFocus.current = false;
        }}
      >
        {rows.days.map(({ day, rows: ofDay }, index) => (
          <div key={`${day} ${index}`} role="group" aria-label={day}>
            <p className="version-day soft" aria-hidden="true">{day}</p>
            {ofDay.map((row) => (
              <Entry key={row.key} row={row} facts={facts.get(factsKey(row))} isChosen={row.key === chosen} isInTabOrder={row.key === current} choose={choose} turn={turn} />
            ))}
          </div>
        ))}
      </div>
      {rows.left > 0 && <Button type="link" size="small" onClick={showMore}>更早的版本（还有 {rows.left} 项）</Button>}
    </div>
  );
}
