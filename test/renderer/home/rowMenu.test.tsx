import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { RowMenu } from '#renderer/screens/home/RowMenu.tsx';

afterEach(cleanup);

it('The menu of a row opens at the first press, keeps the cursor on its button, and is not made before', async () => {
  const menu = vi.fn(() => ({ items: [{ key: 'open', label: '打开' }, { key: 'trash', label: '移到回收站' }] }));
  render(<RowMenu label="栎川：更多操作" menu={menu} />);
  expect(menu).not.toHaveBeenCalled();
  const button = () => screen.getByRole('button', { name: '栎川：更多操作' });
  fireEvent.click(button());
  expect(await screen.findAllByRole('menuitem')).toHaveLength(2);
  expect(button().getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(button());
  fireEvent.click(button());
  expect(button().getAttribute('aria-expanded')).toBe('false');
});
