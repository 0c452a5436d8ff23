import { renderHook } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { runOnNextScreen, useCommandKeys } from '#renderer/commands/useCommandKeys.ts';

it('a command of another screen runs there once, and not on screens on the way', () => {
  const run = vi.fn();
  const onTheWay = vi.fn();
  runOnNextScreen('newDraft');
  renderHook(() => useCommandKeys(onTheWay, (id) => id === 'settings'));
  renderHook(() => useCommandKeys(run, (id) => id === 'newDraft')).unmount();
  renderHook(() => useCommandKeys(run, (id) => id === 'newDraft'));
  expect(onTheWay).not.toHaveBeenCalled();
  expect(run.mock.calls).toEqual([['newDraft']]);
});
