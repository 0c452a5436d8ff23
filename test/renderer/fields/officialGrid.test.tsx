/** 表1 as the official grid: its cells, keys and boxes. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { managementTable } from '#shared/editions/2024/managementTable.ts';
import { FormView } from '#renderer/fields/FormView.tsx';
import { openForm } from './openForm.tsx';

afterEach(cleanup);

function cell(label: string): HTMLTextAreaElement {
  return screen.getByLabelText<HTMLTextAreaElement>(label);
}
function paste(label: string, plain: string): boolean {
  return fireEvent.paste(cell(label), { clipboardData: { getData: (type: string) => (type === 'text/plain' ? plain : '') } });
}
const open = (fields = {}) => openForm(<FormView section={managementTable} />, fields);
function focusedElement(): Element {
  return document.activeElement ?? document.body;
}
const focused = () => focusedElement().getAttribute('aria-label');

describe('表1', () => {
  it('has an input for every field that is asked now, and the note of the form beneath', () => {
    open();
    for (const { label, id } of managementTable.fields) {
      if (!id.endsWith('.method') && !id.endsWith('.agency')) expect(cell(label).tagName).toBe('TEXTAREA');
    }
    expect(screen.getByText('注：提供顾客满意度、忠诚度调查分析报告的证实性材料。')).toBeTruthy();
  });

  it('goes down with Enter and up with Shift+Enter, past the words of the form', () => {
    open();
    cell('主导产品1').focus();
    fireEvent.keyDown(cell('主导产品1'), { key: 'Enter' });
    expect(focused()).toBe('2022年主导产品1国内市场占有率');
    fireEvent.keyDown(focusedElement(), { key: 'Enter', shiftKey: true });
    expect(focused()).toBe('主导产品1');
  });

  it('stays in the cell while an input method confirms with Enter', () => {
    open();
    cell('主导产品1').focus();
    fireEvent.keyDown(cell('主导产品1'), { key: 'Enter', keyCode: 229 });
    expect(focused()).toBe('主导产品1');
  });

  it('leaves a cell with an arrow only at its edge', () => {
    open({ 'management.share.earlier.product1.domestic': '8.6%' });
    const share = cell('2022年主导产品1国内市场占有率');
    share.focus();
    share.setSelectionRange(1, 1);
    fireEvent.keyDown(share, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(share);
    share.setSelectionRange(4, 4);
    fireEvent.keyDown(share, { key: 'ArrowRight' });
    expect(focused()).toBe('2022年主导产品1国际市场占有率');
  });

  it('walks through the boxes of a cell', () => {
    open();
    const value = cell('2022年主导产品2顾客满意程度');
    value.focus();
    fireEvent.keyDown(value, { key: 'ArrowRight' });
    expect(focused()).toBe('2022年顾客满意程度调查方式：自评');
    fireEvent.keyDown(focusedElement(), { key: 'ArrowDown' });
    expect(focused()).toBe('2022年顾客满意程度调查方式：第三方调查');
  });

  it('brings back with Esc what stood in the cell', () => {
    const { answer } = open({ 'management.product1.name': '减速器' });
    const name = cell('主导产品1');
    fireEvent.focus(name);
    fireEvent.change(name, { target: { value: '别的' } });
    fireEvent.keyDown(name, { key: 'Escape' });
    expect(answer('management.product1.name')).toBe('减速器');
  });

  it('makes figures half-width when a cell is left', () => {
    const { answer } = open();
    const share = cell('2022年主导产品1国内市场占有率');
    fireEvent.change(share, { target: { value: '３５．２％\n' } });
    fireEvent.blur(share);
    expect(answer('management.share.earlier.product1.domestic')).toBe('35.2%');
  });

  it('asks for the agency only when a third party was asked, and keeps it', () => {
    const { answer } = open({ 'management.satisfaction.later.agency': '某事务所' });
    const agency = '2023年顾客满意程度调查机构名称';
    expect(screen.queryByLabelText(agency)).toBeNull();
    fireEvent.click(screen.getByLabelText('2023年顾客满意程度调查方式：第三方调查'));
    fireEvent.click(screen.getByLabelText('2023年顾客满意程度调查方式：自评'));
    expect(answer('management.satisfaction.later.method')).toEqual(['self', 'thirdParty']);
    expect(cell(agency).value).toBe('某事务所');
  });

  it('says beneath the table what is wrong in a cell, and leads there', async () => {
    const { wentTo } = open({ 'management.share.later.product1.domestic': '135%' });
    fireEvent.click(await waitFor(() => screen.getByRole('button', { name: '2023年主导产品1国内市场占有率' })));
    expect(wentTo).toEqual(['field:management.share.later.product1.domestic']);
    expect(screen.getByText('百分比应在0到100之间，请核对。')).toBeTruthy();
  });

  describe('takes a block of cells', () => {
    it('to the right and down, as one step of undo', () => {
      const { answer, session } = open({ 'management.share.later.product2.international': '旧' });
      paste('2022年主导产品1国内市场占有率', '８．６％\t1.9%\t15.2%\t3.1%\r\n9.8%\t2.3%\t17.4%\t3.6%\r\n');
      expect(answer('management.share.earlier.product1.domestic')).toBe('8.6%');
      expect(answer('management.share.later.product2.international')).toBe('3.6%');
      session.undo();
      expect(answer('management.share.earlier.product1.domestic')).toBe('');
      expect(answer('management.share.later.product2.international')).toBe('旧');
    });

    it('with and without the merged cells of the form', () => {
      const { answer } = open();
      paste('2022年主导产品1顾客满意程度', '89.6分\t88.9分');
      paste('2023年主导产品1顾客满意程度', '92.4分\t\t91.7分');
      expect(answer('management.satisfaction.earlier.product2')).toBe('88.9分');
      expect(answer('management.satisfaction.later.product2')).toBe('91.7分');
    });

    it('and leaves words without cells to the cell', () => {
      const { answer } = open();
      const isLeft = paste('主导产品1', '精密行星减速器');
      expect(isLeft).toBe(true);
      expect(answer('management.product1.name')).toBe('');
    });
  });
});
