/** What is said of the work is true, and is not drawn anew with each key. */
import { act, cleanup, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Autosave } from '#renderer/drafts/autosave.ts';
import type { SaveState } from '#renderer/drafts/saveState.ts';
import { SaveStateLine } from '#renderer/screens/workspace/SaveStateLine.tsx';

afterEach(cleanup);

function autosaveWith(state: SaveState) {
  const listeners = new Set<() => void>();
  const made = {
    state,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  const say = (next: SaveState) => act(() => {
    made.state = next;
    for (const listener of listeners) listener();
  });
  return { autosave: made as unknown as Autosave, say };
}

it('follows the state, and stays as it is while it says the same', () => {
  const { autosave, say } = autosaveWith({ kind: 'saved', at: '2024-11-20T06:32:00.000Z', revision: 1 });
  const drawn = vi.fn();
  render(<Profiler id="line" onRender={drawn}><SaveStateLine autosave={autosave} /></Profiler>);
  expect(screen.getByRole('status').textContent).toMatch(/^✓ 已保存 \d\d:32$/);
  for (let key = 0; key < 20; key += 1) say({ kind: 'saving' });
  expect(screen.getByRole('status').textContent).toBe('保存中…');
  expect(drawn).toHaveBeenCalledTimes(2);
  say({ kind: 'failed', reason: '磁盘已满。', lost: [], diskHasOther: false });
  expect(screen.getByText('未能保存').className).toBe('save-state save-state-failed');
});

it('says that a window only reads', () => {
  render(<SaveStateLine autosave={null} />);
  expect(screen.getByRole('status').textContent).toBe('只读');
});
