/** The box after 保存一个版本: it takes no key from who goes on writing, and is one key away. */
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App } from 'antd';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { DesktopApi } from '#shared/desktopApi.ts';
import { NameVersion } from '#renderer/history/NameVersion.tsx';
import { type ProgramServices, ServicesContext } from '#renderer/programServices.ts';

afterEach(cleanup);

function open() {
  const nameVersion = vi.fn(async () => ({ done: {} }));
  function Screen() {
    const [asked, setAsked] = useState<number | null>(null);
    return (
      <ServicesContext value={{ desktop: { nameVersion } as unknown as DesktopApi } as ProgramServices}>
        <App>
          <div data-place="field:company.name"><input aria-label="申报单位" defaultValue="阀门厂" /></div>
          <button type="button" onClick={() => setAsked(0)}>save</button>
          <button type="button" onClick={() => setAsked((asked ?? 0) + 1)}>save with name</button>
          {asked !== null && <NameVersion draftId="d" savedAt="2024-11-20T06:32:00.000Z" asked={asked} onClose={() => setAsked(null)} />}
        </App>
      </ServicesContext>
    );
  }
  render(<Screen />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: '申报单位' });
  field.focus();
  field.setSelectionRange(1, 1);
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  return { nameVersion, field, press, name: () => screen.getByRole<HTMLInputElement>('textbox', { name: '版本的名字' }) };
}

it('leaves the cursor where somebody writes, and says the key that leads to the name', () => {
  const { field, press } = open();
  press('save');
  expect(document.activeElement).toBe(field);
  expect(screen.getByText(/Ctrl\+Shift\+S/)).toBeTruthy();
});

it('has the cursor when a name is asked for, and gives it back with Esc', () => {
  const { field, press, name } = open();
  press('save');
  press('save with name');
  expect(document.activeElement).toBe(name());
  fireEvent.keyDown(name(), { key: 'Escape', keyCode: 229 });
  expect(document.activeElement).toBe(name());
  fireEvent.keyDown(name(), { key: 'Escape' });
  expect([document.activeElement, field.selectionStart, screen.queryByRole('dialog')]).toEqual([field, 1, null]);
});

it('gives it back when the name is saved', async () => {
  const { field, press, name, nameVersion } = open();
  press('save with name');
  fireEvent.change(name(), { target: { value: '报县局前' } });
  fireEvent.keyDown(name(), { key: 'Enter', code: 'Enter', keyCode: 13 });
  await waitFor(() => expect(nameVersion).toHaveBeenCalledWith({ id: 'd', version: null, name: '报县局前' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(document.activeElement).toBe(field);
});

it('calls nobody back who has gone on elsewhere', () => {
  const { press, name } = open();
  press('save with name');
  const elsewhere = screen.getByRole('button', { name: 'save' });
  elsewhere.focus();
  fireEvent.click(screen.getByRole('button', { name: '关闭' }));
  expect(name).toThrow();
  expect(document.activeElement).toBe(elsewhere);
});
