/** 表1 as the official grid: its cells, keys, boxes and areas, with the manners of all tables. */
import { act, cleanup, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { writePlace } from '#shared/application/place.ts';
import type { Answer } from '#shared/application/answers.ts';
import { managementTable } from '#shared/editions/2024/managementTable.ts';
import { FormView } from '#renderer/fields/FormView.tsx';
import { openStep } from '../../openStep.tsx';

afterEach(cleanup);

/** Without its `management.` at the front. */
function element(field: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-place="${writePlace({ kind: 'field', field: `management.${field}` })}"]`);
  if (!found) throw new Error(`no cell ${field}`);
  return found;
}
function open(fields: Readonly<Record<string, Answer>> = {}) {
  const named = Object.fromEntries(Object.entries(fields).map(([field, answer]) => [`management.${field}`, answer]));
  const { session, wentTo } = openStep(() => <FormView section={managementTable} />, { fields: named });
  return { session, wentTo, answer: (field: string) => session.answers.fields[`management.${field}`] };
}
function enter(field: string): void {
  act(() => (element(field).querySelector<HTMLElement>('textarea, input') ?? element(field)).focus());
}
function active(): HTMLElement {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement)) throw new Error('the cursor is nowhere');
  return focused;
}
const here = () => active().getAttribute('aria-label');
function press(key: string, more: object = {}): void {
  fireEvent.keyDown(active(), { key, ...more });
}
function type(value: string): void {
  fireEvent.change(active(), { target: { value } });
}
function transfer(formats: Readonly<Record<string, string>> = {}) {
  const data = new Map(Object.entries(formats));
  return { data, getData: (format: string) => data.get(format) ?? '', setData: (format: string, text: string) => void data.set(format, text) };
}
function paste(text: string): boolean {
  const event = createEvent.paste(active(), { clipboardData: transfer({ 'text/plain': text }) });
  fireEvent(active(), event);
  return event.defaultPrevented;
}
function copied(how: 'copy' | 'cut' = 'copy') {
  const clipboardData = transfer();
  fireEvent[how](active(), { clipboardData });
  return { text: clipboardData.data.get('text/plain'), html: clipboardData.data.get('text/html') };
}

const SHARES = ['share.earlier.product1.domestic', 'share.earlier.product1.international', 'share.later.product1.domestic', 'share.later.product1.international'] as const;
const FOUR: Readonly<Record<string, string>> = { [SHARES[0]]: '8.6%', [SHARES[1]]: '1.9%', [SHARES[2]]: '9.8%', [SHARES[3]]: '2.3%' };

describe('表1', () => {
  it('has a cell for every field, and the note of the form beneath', () => {
    open();
    for (const { id } of managementTable.fields) if (!id.endsWith('.agency')) expect(element(id.replace('management.', ''))).toBeTruthy();
    expect(screen.getByText('注：提供顾客满意度、忠诚度调查分析报告的证实性材料。')).toBeTruthy();
  });

  it('covers rows and columns as the form does', () => {
    open();
    expect(element('product1.name').getAttribute('colspan')).toBe('2');
    expect(screen.getByRole('rowheader', { name: '市场占有率' }).getAttribute('rowspan')).toBe('3');
  });

  it('goes down with Enter and up with Shift+Enter, past the words of the form', () => {
    open();
    enter('product1.name');
    press('Enter');
    expect(here()).toBe('2022年主导产品1国内市场占有率');
    press('Enter', { shiftKey: true });
    expect(here()).toBe('主导产品1');
  });

  it('stays in the cell while an input method confirms with Enter', () => {
    open();
    enter('product1.name');
    press('Enter', { keyCode: 229 });
    expect(here()).toBe('主导产品1');
  });

  it('leaves a text that is edited only at its edge', () => {
    open(FOUR);
    enter(SHARES[0]);
    press('F2');
    const text = active() as HTMLTextAreaElement;
    text.setSelectionRange(1, 1);
    press('ArrowRight');
    expect(active()).toBe(text);
    text.setSelectionRange(4, 4);
    press('ArrowRight');
    expect(here()).toBe('2022年主导产品1国际市场占有率');
  });

  it('walks through the boxes of a cell, and out of it again', () => {
    open();
    enter('satisfaction.earlier.product2');
    press('ArrowRight');
    expect(here()).toBe('2022年顾客满意程度调查方式：自评');
    press('ArrowDown');
    expect(here()).toBe('2022年顾客满意程度调查方式：第三方调查');
    press('ArrowDown');
    expect(here()).toBe('2023年顾客满意程度调查方式：自评');
    press('ArrowLeft');
    expect(here()).toBe('2023年主导产品2顾客满意程度');
  });

  it('brings back with Esc what stood in the cell, and in the box for the agency', () => {
    const { answer } = open({ 'product1.name': '减速器', 'loyalty.later.method': ['thirdParty'], 'loyalty.later.agency': '某事务所' });
    for (const [field, before] of [['product1.name', '减速器'], ['loyalty.later.agency', '某事务所']] as const) {
      enter(field);
      type('别的');
      expect(answer(field)).toBe('别的');
      press('Escape');
      expect(answer(field)).toBe(before);
    }
  });

  it('makes figures half-width when a cell is left', () => {
    const { answer } = open();
    enter(SHARES[0]);
    type('３５．２％\n');
    press('Tab');
    act(() => active().blur());
    expect(answer(SHARES[0])).toBe('35.2%');
  });

  it('asks for the agency only when a third party was asked, and keeps it', () => {
    const { answer } = open({ 'satisfaction.later.agency': '某事务所' });
    expect(screen.queryByLabelText('2023年顾客满意程度调查机构名称')).toBeNull();
    fireEvent.click(screen.getByLabelText('2023年顾客满意程度调查方式：第三方调查'));
    fireEvent.click(screen.getByLabelText('2023年顾客满意程度调查方式：自评'));
    expect(answer('satisfaction.later.method')).toEqual(['self', 'thirdParty']);
    expect(screen.getByLabelText<HTMLTextAreaElement>('2023年顾客满意程度调查机构名称').value).toBe('某事务所');
  });

  it('says at the cell and beneath the table what is wrong, and leads there', async () => {
    const { wentTo } = open({ 'share.later.product1.domestic': '135%' });
    fireEvent.click(await waitFor(() => screen.getByRole('button', { name: '2023年主导产品1国内市场占有率' })));
    expect(wentTo).toEqual(['field:management.share.later.product1.domestic']);
    expect(within(element(SHARES[2])).getByRole('tooltip').textContent).toContain('百分比应在0到100之间');
  });

  it('says nothing of what is missing before the cell was left', async () => {
    open();
    expect(element('product1.name').className).not.toContain('sheet-told');
    enter('product1.name');
    press('Enter');
    await waitFor(() => expect(element('product1.name').className).toContain('sheet-told-error'));
  });
});

describe('an area of 表1', () => {
  it('is copied with its merged cells, and with the words of the form', () => {
    open({ ...FOUR, 'satisfaction.earlier.product1': '90分', 'satisfaction.earlier.product2': '91分' });
    enter(SHARES[2]);
    press('ArrowRight', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    press('ArrowRight', { shiftKey: true });
    const { text, html } = copied();
    expect(text).toBe('9.8%\t2.3%\t\t\r\n90分\t\t91分\t\r\n');
    expect(html).toContain('<tr><td colspan="2"');
    press('a', { ctrlKey: true });
    const whole = copied();
    expect(whole.text?.split('\r\n')[0]).toBe('主导产品\t\t\t\t\t\t');
    expect(whole.html).toMatch(/<td rowspan="3"[^>]*>市场占有率<\/td>/);
    expect(whole.text).toContain('"□自评\n□第三方调查\n调查机构名称："');
  });

  it('is cut and cleared in one step of undo', () => {
    const { session, answer } = open(FOUR);
    enter(SHARES[0]);
    press('ArrowRight', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    expect(copied('cut').text).toBe('8.6%\t1.9%\r\n9.8%\t2.3%\r\n');
    expect(SHARES.map(answer)).toEqual(['', '', '', '']);
    act(() => void session.undo());
    expect(SHARES.map(answer)).toEqual(Object.values(FOUR));
    press('Delete');
    expect(SHARES.map(answer)).toEqual(['', '', '', '']);
  });

  it('is filled down, boxes and agency too', () => {
    const { answer } = open({ [SHARES[0]]: '8.6%', 'satisfaction.earlier.method': ['thirdParty'], 'satisfaction.earlier.agency': '某事务所' });
    enter(SHARES[2]);
    press('d', { ctrlKey: true });
    expect(answer(SHARES[2])).toBe('8.6%');
    enter('satisfaction.later.method');
    press('d', { ctrlKey: true });
    expect([answer('satisfaction.later.method'), answer('satisfaction.later.agency')]).toEqual([['thirdParty'], '某事务所']);
  });

  it('is emptied with the whole table, and comes back', () => {
    const { session, answer } = open({ ...FOUR, 'loyalty.later.method': ['self'] });
    fireEvent.click(screen.getByRole('button', { name: '清空表格' }));
    expect([answer(SHARES[0]), answer('loyalty.later.method')]).toEqual(['', []]);
    act(() => void session.undo());
    expect([answer(SHARES[0]), answer('loyalty.later.method')]).toEqual(['8.6%', ['self']]);
  });
});

describe('a block of cells pasted into 表1', () => {
  it('goes to the right and down, as one step of undo', () => {
    const { answer, session } = open({ 'share.later.product2.international': '旧' });
    enter(SHARES[0]);
    paste('８．６％\t1.9%\t15.2%\t3.1%\r\n9.8%\t2.3%\t17.4%\t3.6%\r\n');
    expect([answer(SHARES[0]), answer('share.later.product2.international')]).toEqual(['8.6%', '3.6%']);
    act(() => void session.undo());
    expect([answer(SHARES[0]) ?? '', answer('share.later.product2.international')]).toEqual(['', '旧']);
  });

  it('finds its cells with and without the merged cells of the form', () => {
    const { answer } = open();
    enter('satisfaction.earlier.product1');
    paste('89.6分\t88.9分');
    enter('satisfaction.later.product1');
    paste('92.4分\t\t91.7分');
    expect([answer('satisfaction.earlier.product2'), answer('satisfaction.later.product2')]).toEqual(['88.9分', '91.7分']);
  });

  it('takes boxes and agencies back as they were copied', () => {
    const { answer } = open();
    enter('loyalty.earlier.product1');
    paste('90分\t\t91分\t\t"☑自评\n☑第三方调查\n调查机构名称：某事务所"\r\n');
    expect([answer('loyalty.earlier.product2'), answer('loyalty.earlier.method'), answer('loyalty.earlier.agency')]).toEqual(['91分', ['self', 'thirdParty'], '某事务所']);
  });

  it('is shown first where something of it has no place', async () => {
    const { answer } = open();
    enter('share.later.product2.domestic');
    paste('1%\t2%\t3%\t4%\r\n');
    const dialog = await screen.findByRole('dialog');
    expect(dialog.textContent).toContain('不会填入');
    expect(answer('share.later.product2.domestic')).toBe('');
    fireEvent.click(within(dialog).getByRole('button', { name: '粘贴' }));
    await waitFor(() => expect(answer('share.later.product2.international')).toBe('2%'));
  });

  it('lies on the words of the form when it brings them', async () => {
    const { answer } = open();
    enter('product1.name');
    paste('市场占有率\t年度\t国内\t国际\t国内\t国际\r\n\t2022年\t8.6%\t1.9%\t\t\r\n\t2023年\t9.8%\t2.3%\t\t\r\n');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByLabelText('按表中的文字对应')).toHaveProperty('checked', true);
    fireEvent.click(within(dialog).getByRole('button', { name: '粘贴' }));
    await waitFor(() => expect(SHARES.map(answer)).toEqual(Object.values(FOUR)));
  });

  it('is refused when it is one endless text, and nothing is lost', () => {
    const { answer } = open({ 'product1.name': '减速器' });
    enter('product1.name');
    press('F2');
    expect(paste('质'.repeat(250_000))).toBe(true);
    expect(answer('product1.name')).toBe('减速器');
    expect(screen.getByRole('toolbar').textContent).toContain('25万字');
  });
});

it('shows 必填 in an empty cell that has to be filled in', () => {
  open();
  expect(element('product1.name').textContent).toContain('必填');
  expect(element('product2.name').textContent).not.toContain('必填');
});
