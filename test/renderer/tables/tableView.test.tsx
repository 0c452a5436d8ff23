/** A table in the window: typing, moving, areas, rows, notes, what the checks say. */
import { act, cleanup, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answers } from '#shared/application/answers.ts';
import { writePlace } from '#shared/application/place.ts';
import { TableView } from '#renderer/tables/TableView.tsx';
import { openStep } from '../openStep.tsx';
import { filledCells, tableSection, tableWith } from './tableForTest.ts';

afterEach(cleanup);

function open(table: string, cells: Readonly<Record<string, string>> = {}, ownRows = 0) {
  const section = tableSection(table);
  const { session, wentTo } = openStep(() => <TableView section={section} />, { tables: tableWith(table, cells, ownRows).answers.tables });
  const element = (place: string): HTMLElement => {
    const [row = '', column = ''] = place.split('/');
    const found = document.querySelector<HTMLElement>(`[data-place="${writePlace({ kind: 'cell', table, row, column })}"]`);
    if (!found) throw new Error(`no cell ${place}`);
    return found;
  };
  return {
    session,
    wentTo,
    element,
    cells: () => filledCells(section, session.answers),
    rows: () => session.answers.tables[table]?.rows.filter(({ removed }) => !removed).map(({ id }) => id) ?? [],
    enter: (place: string) => {
      const cell = element(place);
      act(() => (cell.querySelector('textarea') ?? cell).focus());
    },
  };
}

function input(): HTMLTextAreaElement {
  const active = document.activeElement;
  if (!(active instanceof HTMLTextAreaElement)) throw new Error(`the cursor is in ${active?.outerHTML.slice(0, 200) ?? 'nothing'}`);
  return active;
}
/** `economic/assets/earlier` of the cell with the cursor. */
function here(): string | undefined {
  return input().closest<HTMLElement>('[data-place]')?.dataset['place']?.replace('cell:', '');
}
function press(key: string, more: object = {}): void {
  fireEvent.keyDown(input(), { key, ...more });
}
function type(value: string): void {
  fireEvent.change(input(), { target: { value } });
}
function transfer(formats: Readonly<Record<string, string>> = {}) {
  const data = new Map(Object.entries(formats));
  return { data, getData: (format: string) => data.get(format) ?? '', setData: (format: string, text: string) => void data.set(format, text) };
}
function paste(text: string): boolean {
  const event = createEvent.paste(input(), { clipboardData: transfer({ 'text/plain': text }) });
  fireEvent(input(), event);
  return event.defaultPrevented;
}

describe('typing', () => {
  it('goes to the answers at every key, and is brought into form when the cell is left', () => {
    const { cells, enter, element } = open('economic');
    enter('assets/earlier');
    type('６１３５０');
    expect(cells()['assets/earlier']).toBe('６１３５０');
    press('Enter');
    expect(here()).toBe('economic/revenue/earlier');
    expect(cells()['assets/earlier']).toBe('61350');
    expect(element('assets/earlier').textContent).toContain('61,350');
  });

  it('is one step of undo', () => {
    const { session, cells, enter } = open('economic');
    enter('assets/earlier');
    for (const text of ['6', '61', '613']) type(text);
    act(() => void session.undo());
    expect(cells()).toEqual({});
  });

  it('waits for the input method, whose Enter is no command', () => {
    const { cells, enter } = open('economic');
    enter('assets/rank');
    fireEvent.compositionStart(input());
    type('di');
    press('Enter', { isComposing: true });
    press('Enter', { keyCode: 229 });
    expect([here(), cells()]).toEqual(['economic/assets/rank', {}]);
    fireEvent.compositionEnd(input(), { target: { value: '第3' } });
    expect(cells()).toEqual({ 'assets/rank': '第3' });
  });

  it('is taken back by Esc', () => {
    const { cells, enter } = open('economic', { 'assets/earlier': '1' });
    enter('assets/earlier');
    type('12');
    press('Escape');
    expect(cells()).toEqual({ 'assets/earlier': '1' });
    expect(here()).toBe('economic/assets/earlier');
  });

  it('keeps the official name of a row until the cell is left empty', () => {
    const { session, enter } = open('social', { 'pollution/item': '降污' });
    const label = () => session.answers.tables['social']?.rows[1]?.label;
    enter('pollution/item');
    type('');
    expect([input().value, label()]).toEqual(['', '降污']);
    press('ArrowDown');
    expect(label()).toBeNull();
  });

  it('shows what undo brought back in the cell that has the cursor', () => {
    const { session, enter } = open('economic', { 'assets/earlier': '1' });
    enter('assets/earlier');
    press('Delete');
    expect(input().value).toBe('');
    act(() => void session.undo());
    expect(screen.getByDisplayValue('1')).toBe(input());
  });
});

describe('areas', () => {
  it('stretch, are copied as text and as a table, and cleared in one step', () => {
    const { session, cells, enter } = open('economic', { 'assets/earlier': '1', 'assets/later': '2', 'revenue/later': '3' });
    enter('assets/earlier');
    press('ArrowRight', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    expect(document.querySelectorAll('[aria-selected="true"]')).toHaveLength(4);
    const clipboardData = transfer();
    fireEvent.copy(input(), { clipboardData });
    expect(clipboardData.data.get('text/plain')).toBe('1\t2\r\n\t3\r\n');
    expect(clipboardData.data.get('text/html')).toContain('<tr><td>1</td><td>2</td></tr>');
    press('Delete');
    expect(cells()).toEqual({});
    act(() => void session.undo());
    expect(Object.keys(cells())).toHaveLength(3);
  });

  it('are cut', () => {
    const { cells, enter } = open('economic', { 'assets/earlier': '1' });
    enter('assets/earlier');
    const clipboardData = transfer();
    fireEvent.cut(input(), { clipboardData });
    expect([clipboardData.data.get('text/plain'), cells()]).toEqual(['1', {}]);
  });

  it('leave copying inside a text to the browser', () => {
    const { enter } = open('economic', { 'assets/earlier': '1' });
    enter('assets/earlier');
    press('F2');
    const clipboardData = transfer();
    fireEvent.copy(input(), { clipboardData });
    expect(clipboardData.data.size).toBe(0);
  });

  it('are filled down', () => {
    const { cells, enter } = open('economic', { 'assets/earlier': '1' });
    enter('assets/earlier');
    press('ArrowDown', { shiftKey: true });
    press('d', { ctrlKey: true });
    expect(cells()).toEqual({ 'assets/earlier': '1', 'revenue/earlier': '1' });
  });
});

describe('pasting', () => {
  it('fills in a block that fits, as one step', () => {
    const { session, cells, enter } = open('economic');
    enter('assets/earlier');
    expect(paste('1\t2\r\n3\t4\r\n')).toBe(true);
    expect(cells()).toEqual({ 'assets/earlier': '1', 'assets/later': '2', 'revenue/earlier': '3', 'revenue/later': '4' });
    act(() => void session.undo());
    expect(cells()).toEqual({});
  });

  it('shows first what goes where when the shapes differ, and gives the choice', async () => {
    const { cells, enter } = open('economic');
    enter('profit/best');
    paste('资产总额\t万元\t61350\t68940\r\n自有指标\t台\t1\t2\r\n');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('region', { name: '会填入的内容' }).textContent).toContain('61350');
    expect(cells()).toEqual({});
    fireEvent.click(within(dialog).getByLabelText('表中没有的1行，增加为新行'));
    fireEvent.click(within(dialog).getByRole('button', { name: '粘贴' }));
    await waitFor(() => expect(cells()).toEqual({ 'assets/earlier': '61350', 'assets/later': '68940' }));
  });

  it('puts paragraphs into the one cell that takes them', () => {
    const { cells, enter } = open('social');
    enter('pollution/later');
    expect(paste('第一段\r\n第二段\r\n')).toBe(true);
    expect(cells()).toEqual({ 'pollution/later': '第一段\n第二段' });
  });

  it('leaves words inside a text to the browser', () => {
    const { enter } = open('social');
    enter('pollution/later');
    press('F2');
    expect(paste('第一段\r\n第二段\r\n')).toBe(false);
  });
});

describe('rows', () => {
  it('are added with the cursor in their name, and taken off again', () => {
    const { rows, enter } = open('economic');
    fireEvent.click(screen.getByRole('button', { name: '增加一行' }));
    expect(here()).toBe('economic/own-1/item');
    type('自有指标');
    enter('own-1/earlier');
    fireEvent.click(screen.getByRole('button', { name: '删除“自有指标”这一行' }));
    expect(rows()).not.toContain('own-1');
    expect(here()).toBe('economic/energyPerOutput/earlier');
  });

  it('are moved by Alt and arrows, the cursor with them', () => {
    const { rows, enter } = open('economic');
    enter('revenue/later');
    press('ArrowUp', { altKey: true });
    expect(rows().slice(0, 2)).toEqual(['revenue', 'assets']);
    press('ArrowDown', { altKey: true });
    expect(rows().slice(0, 2)).toEqual(['assets', 'revenue']);
    expect(here()).toBe('economic/revenue/later');
  });

  it('of the form come back', async () => {
    const { rows } = open('economic');
    fireEvent.click(screen.getByRole('button', { name: '删除“利润总额”这一行' }));
    expect(rows()).not.toContain('profit');
    fireEvent.click(screen.getByRole('button', { name: '恢复表中原有行（1）' }));
    fireEvent.click(await screen.findByText('利润总额'));
    expect(rows()[2]).toBe('profit');
  });

  it('have no tools where the form wants its rows as they are', () => {
    open('innovation');
    expect(screen.queryByRole('button', { name: /这一行/ })).toBeNull();
    expect(screen.queryByRole('button', { name: '增加一行' })).toBeNull();
    expect(screen.queryByRole('button', { name: /恢复表中原有行/ })).toBeNull();
  });

  it('of the company’s own say which way is better', () => {
    const { session, element } = open('economic', { 'own-1/item': '返修', 'own-1/earlier': '2', 'own-1/later': '1' }, 1);
    expect(element('own-1/later').textContent).not.toContain('✓');
    fireEvent.change(screen.getByLabelText('返修：指标方向'), { target: { value: 'lowerIsBetter' } });
    expect(session.answers.tables['economic']?.rows.at(-1)?.direction).toBe('lowerIsBetter');
    expect(element('own-1/later').textContent).toContain('−50.0%\u00a0✓');
  });

  it('are emptied all at once', () => {
    const { session, cells, rows } = open('competitors', { 'own-1/product': '一' }, 2);
    fireEvent.click(screen.getByRole('button', { name: '清空表格' }));
    expect([cells(), rows()]).toEqual([{}, []]);
    act(() => void session.undo());
    expect(rows()).toEqual(['own-1', 'own-2']);
  });

  it('are numbered by themselves in 表5', () => {
    const { element } = open('competitors', {}, 2);
    fireEvent.click(screen.getByRole('button', { name: '删除“第1行”这一行' }));
    expect(element('own-2/number').textContent).toContain('1');
  });
});

describe('what the checks say', () => {
  const wrong: Readonly<Record<string, string>> = { 'passRate/later': '120' };

  it('is told by the cell, in words that a screen reader finds, and beneath the table', async () => {
    const { element, enter, wentTo } = open('economic', wrong);
    enter('passRate/later');
    const described = input().getAttribute('aria-describedby');
    expect(document.getElementById(described ?? '')?.textContent).toContain('百分比应在0到100之间');
    expect(element('passRate/later').className).toContain('sheet-told-warning');
    fireEvent.click(screen.getByRole('button', { name: '产品合格率 · 2023年' }));
    expect(wentTo).toEqual(['cell:economic/passRate/later']);
  });

  it('is not said of a cell before it was left', async () => {
    const { element, enter } = open('economic', { 'assets/earlier': '1' });
    const told = () => element('passRate/later').className.includes('sheet-told-');
    enter('passRate/later');
    type('120');
    await waitFor(() => expect(element('passRate/later').textContent).toContain('120'));
    expect(told()).toBe(false);
    press('Enter');
    await waitFor(() => expect(told()).toBe(true));
  });
});

it('marks cells that have a note, and tells it', () => {
  const section = tableSection('economic');
  const place = writePlace({ kind: 'cell', table: 'economic', row: 'revenue', column: 'average' });
  const notes: Answers['notes'] = { [place]: '协会年鉴第12页' };
  openStep(() => <TableView section={section} />, { notes });
  expect(screen.getByLabelText('有备注').closest('[data-place]')?.getAttribute('data-place')).toBe(place);
  expect(screen.getByTitle('协会年鉴第12页')).toBeTruthy();
});

it('is for reading and copying only while another window has the draft', () => {
  const section = tableSection('economic');
  openStep((session) => {
    Object.assign(session, { isReadOnly: true });
    return <TableView section={section} />;
  }, { tables: tableWith('economic', { 'assets/earlier': '1' }).answers.tables });
  act(() => document.querySelector<HTMLElement>('[data-place="cell:economic/assets/earlier"]')?.focus());
  expect(input().readOnly).toBe(true);
  expect(screen.queryByRole('button', { name: /增加一行|清空表格|这一行/ })).toBeNull();
  const clipboardData = transfer();
  fireEvent.copy(input(), { clipboardData });
  expect(clipboardData.data.get('text/plain')).toBe('1');
  expect(paste('2')).toBe(false);
  expect(screen.getByRole('toolbar').textContent).toContain('已复制');
});

it('tidies a text that a step left by its key takes away', () => {
  const { enter, cells } = open('economic');
  enter('assets/earlier');
  type('６１');
  cleanup();
  expect(cells()).toEqual({ 'assets/earlier': '61' });
});
