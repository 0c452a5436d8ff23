/** The search panel: by keyboard, while an input method composes, and what replacing says. */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FindReplace } from '#renderer/search/FindReplace.tsx';
import { searchTarget } from '#renderer/search/searchTarget.ts';
import { openStep } from '../openStep.tsx';

afterEach(cleanup);

function open() {
  const onClose = vi.fn();
  const opened = openStep(() => (
    <>
      <FindReplace onClose={onClose} />
      <div data-place="field:company.name"><input aria-label="申报单位" defaultValue="阀门厂，阀门" /></div>
    </>
  ), {
    fields: { 'company.name': '阀门厂，阀门', 'contact.position': '阀门组长', 'benchmark.direction': 'digital' },
    tables: { economic: { rows: [{ id: 'revenue', label: null, unit: null, direction: null, removed: false, cells: { later: '2023' } }] } },
    notes: { 'field:contact.name': '2023' },
  });
  return { ...opened, onClose };
}
const find = () => screen.getByRole<HTMLInputElement>('textbox', { name: '查找' });
const amount = () => document.querySelector('.find-foot [role="status"]')?.textContent;
function look(words: string) {
  fireEvent.change(find(), { target: { value: words } });
}

describe('the search panel', () => {
  it('begins with the cursor in it, goes round with Enter and back with Shift+Enter, and stays there', () => {
    const { wentTo } = open();
    expect(document.activeElement).toBe(find());
    look('阀门');
    expect(amount()).toBe('共 3 处');
    for (const told of ['第 1 处，共 3 处', '第 2 处，共 3 处', '第 3 处，共 3 处', '第 1 处，共 3 处']) {
      fireEvent.keyDown(find(), { key: 'Enter' });
      expect(amount()).toBe(told);
    }
    fireEvent.keyDown(find(), { key: 'Enter', shiftKey: true });
    expect(amount()).toBe('第 3 处，共 3 处');
    expect(document.activeElement).toBe(find());
    expect(new Set(wentTo)).toEqual(new Set(['application']));
  });

  it('neither looks for half a syllable nor goes on with the key that confirms it', () => {
    open();
    fireEvent.compositionStart(find());
    fireEvent.change(find(), { target: { value: 'famen' } });
    expect(amount()).not.toBe('没有找到');
    fireEvent.keyDown(find(), { key: 'Enter', keyCode: 229, isComposing: true });
    fireEvent.change(find(), { target: { value: '阀门' } });
    fireEvent.compositionEnd(find());
    expect(amount()).toBe('共 3 处');
  });

  it('leads the cursor to a find that is chosen in the list, with the words selected, and there again when it is closed', () => {
    const { onClose } = open();
    look('阀门');
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: '申报单位' });
    vi.spyOn(input, 'checkVisibility').mockReturnValue(true);
    // A window without room for it begins without the list.
    fireEvent.click(screen.getByRole('button', { name: '列出各处' }));
    fireEvent.click(screen.getAllByRole('button', { name: /^申报单位/ })[1] ?? find());
    expect([document.activeElement, input.selectionStart, input.selectionEnd]).toEqual([input, 4, 6]);
    find().focus();
    fireEvent.keyDown(find(), { key: 'Escape' });
    expect([document.activeElement, input.selectionStart, input.selectionEnd]).toEqual([input, 4, 6]);
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('goes on from the form as well, and then takes the cursor along', () => {
    open();
    look('阀门');
    const input = screen.getByRole<HTMLInputElement>('textbox', { name: '申报单位' });
    vi.spyOn(input, 'checkVisibility').mockReturnValue(true);
    input.focus();
    act(() => searchTarget.step('next'));
    expect([document.activeElement, input.selectionStart, input.selectionEnd, amount()]).toEqual([input, 0, 2, '第 1 处，共 3 处']);
    act(() => searchTarget.step('begin'));
    expect([document.activeElement, find().value]).toEqual([find(), '阀门']);
  });

  it('replaces one after the other, not what it has just written', () => {
    const { session } = open();
    look('阀门');
    fireEvent.change(screen.getByRole('textbox', { name: '替换为' }), { target: { value: '大阀门' } });
    fireEvent.keyDown(find(), { key: 'Enter' });
    const replace = screen.getByRole('button', { name: '替换' });
    fireEvent.click(replace);
    expect([session.answers.fields['company.name'], amount()]).toEqual(['大阀门厂，阀门', '第 2 处，共 3 处']);
    fireEvent.click(replace);
    expect([session.answers.fields['company.name'], amount()]).toEqual(['大阀门厂，大阀门', '第 3 处，共 3 处']);
  });

  it('says what replacing all has left alone', async () => {
    const { session } = open();
    look('2023');
    fireEvent.change(screen.getByRole('textbox', { name: '替换为' }), { target: { value: '2024' } });
    const all = screen.getByRole<HTMLButtonElement>('button', { name: '全部替换' });
    expect(all.disabled).toBe(true);
    act(() => session.changeAnswers({ place: 'field:contact.position', label: '输入' }, (answers) => ({ ...answers, fields: { ...answers.fields, 'contact.position': '2023年起' } })));
    look('20');
    look('2023');
    fireEvent.click(all);
    expect(await screen.findByText('已替换 1 处，可以撤销。另有 2 处是选项、数字或文件名，没有改动。')).toBeTruthy();
    expect(session.undoLabel).toBe('全部替换');
  });

  it('offers no replacing where something was chosen and not written', () => {
    open();
    look('数字化');
    fireEvent.keyDown(find(), { key: 'Enter' });
    expect(amount()).toMatch(/^第 1 处/);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '替换' }).disabled).toBe(true);
  });
});
