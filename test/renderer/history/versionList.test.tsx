import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useMemo, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { DraftVersion } from '#shared/desktopApi.ts';
import { useVersionList } from '#renderer/history/useVersionList.ts';
import { VersionList } from '#renderer/history/VersionList.tsx';
import { versionRows } from '#renderer/history/versionRows.ts';

afterEach(cleanup);

const DAY = Date.UTC(2024, 10, 5, 2);
function version(number: number, seconds: number, more: Partial<DraftVersion> = {}): DraftVersion {
  return { id: String(number).padStart(8, '0'), time: new Date(DAY + seconds * 1000).toISOString(), reason: 'auto', name: null, words: 12, filled: 3, revision: number, bytes: 100, ...more };
}
const NOW = new Date(DAY + 3600_000);

/** Typing for twenty minutes, saved every second; an export and a name among them. Newest first. */
const typed = Array.from({ length: 1200 }, (_nothing, second) => version(second, second, second === 700 ? { reason: 'beforeExport' } : second === 900 ? { name: '报县局前', reason: 'named' } : {})).toReversed();

function seen(opened: ReadonlySet<string>) {
  return versionRows({ versions: typed, opened, most: 40, now: NOW }).days.flatMap(({ rows }) => rows);
}

describe('thousands of versions', () => {
  it('are an entry for each quarter of an hour; what was named or done stands by itself', () => {
    const rows = seen(new Set());
    expect(rows.map(({ node }) => (node.kind === 'group' ? node.versions.length : node.version.name ?? node.version.reason))).toEqual([299, '报县局前', 199, 'beforeExport', 700]);
    expect(rows.map(({ before }) => Number(before))).toEqual([900, 899, 700, 699, 0]);
    expect(rows.at(-1)?.before).toBeNull();
  });

  it('open into minutes, and these into single versions: each is reached, in the order of the list', () => {
    const opened = new Set<string>();
    for (let round = 0; round < 2; round += 1) for (const { key, isOpen } of seen(opened)) if (isOpen !== null) opened.add(key);
    const leaves = seen(opened).filter(({ isOpen }) => isOpen === null).map(({ node }) => (node.kind === 'version' ? node.version.id : ''));
    expect(leaves).toEqual(typed.map(({ id }) => id));
    expect(Math.max(...seen(opened).map(({ level }) => level))).toBe(3);
  });
});

function List() {
  const listing = useMemo(() => ({ versions: typed, damaged: 0, bytes: 0 }), []);
  const list = useVersionList(listing);
  const [facts] = useState(new Map());
  return <><VersionList rows={list.rows} facts={facts} chosen={list.chosen} choose={list.choose} turn={list.turn} showMore={list.showMore} /><output>{list.version?.id}</output></>;
}

describe('the list', () => {
  it('is gone through with the arrow keys, which open and close what is in it', () => {
    render(<List />);
    const tree = screen.getByRole('tree');
    const chosen = () => within(tree).getByRole('treeitem', { selected: true });
    const press = (key: string) => fireEvent.keyDown(chosen(), { key });
    expect(chosen().getAttribute('aria-expanded')).toBe('false');
    press('ArrowRight');
    expect(chosen().getAttribute('aria-expanded')).toBe('true');
    press('ArrowRight');
    expect(chosen().getAttribute('aria-level')).toBe('2');
    press('ArrowDown');
    press('ArrowRight');
    press('ArrowRight');
    expect(chosen().getAttribute('aria-level')).toBe('3');
    expect(chosen().textContent).toMatch(/\d\d:\d\d:\d\d/);
    press('ArrowLeft');
    press('ArrowLeft');
    press('ArrowLeft');
    press('ArrowLeft');
    expect(chosen().getAttribute('aria-expanded')).toBe('false');
    press('ArrowDown');
    expect(chosen().textContent).toContain('报县局前');
    expect(screen.getByRole('status').textContent).toBe('00000900');
    press('End');
    expect(chosen().textContent).toContain('700 个版本');
  });
});
