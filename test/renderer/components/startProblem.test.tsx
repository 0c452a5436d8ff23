/** What a page without an answering program does when it is given the program's address. */
import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { StartProblem } from '#renderer/components/StartProblem.tsx';

it('loads again when the whole address is pasted into it, of which only the part behind # is new', () => {
  const reload = vi.fn();
  render(<StartProblem reload={reload} />);
  expect(reload).not.toHaveBeenCalled();
  window.dispatchEvent(new HashChangeEvent('hashchange'));
  expect(reload).toHaveBeenCalledOnce();
});
