/** One field in the window: when it speaks, what leaving does, what hiding keeps. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { FieldView } from '#renderer/fields/FieldView.tsx';
import { openField, openForm } from './openForm.tsx';

afterEach(cleanup);

function input(label: string): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(label);
}
function type(element: HTMLElement, value: string): void {
  fireEvent.change(element, { target: { value } });
}
const total = () => document.querySelector('output')?.textContent;
function leave(element: HTMLElement): void {
  fireEvent.focus(element);
  fireEvent.blur(element);
}

describe('a text field', () => {
  it('says nothing before it was left, then what is missing', () => {
    openField('company.name');
    expect(screen.queryByText('请填写申报单位。')).toBeNull();
    fireEvent.focus(input('申报单位'));
    expect(screen.queryByText('请填写申报单位。')).toBeNull();
    leave(input('申报单位'));
    expect(screen.getByText('请填写申报单位。')).toBeTruthy();
    expect(input('申报单位').getAttribute('aria-invalid')).toBe('true');
  });

  it('speaks at once of what was filled in before', () => {
    openField('contact.mobile', { 'contact.mobile': '123' });
    expect(input('联系人手机').getAttribute('aria-invalid')).toBe('true');
  });

  it('has its finding taken away when it is put right', async () => {
    openField('company.name');
    leave(input('申报单位'));
    type(input('申报单位'), '海川精密');
    await waitFor(() => expect(screen.queryByText('请填写申报单位。')).toBeNull());
  });

  it('is brought into its form when it is left, in the same step of undo', () => {
    const { answer, session } = openField('company.creditCode');
    type(input('统一社会信用代码'), '９１３３ 0521 ma000lc27t');
    expect(answer('company.creditCode')).toBe('９１３３ 0521 ma000lc27t');
    leave(input('统一社会信用代码'));
    expect(answer('company.creditCode')).toBe('91330521MA000LC27T');
    session.undo();
    expect(answer('company.creditCode')).toBe('');
  });

  it('leaves the text to the input method while it composes', () => {
    const { answer } = openField('company.name');
    const name = input('申报单位');
    fireEvent.compositionStart(name);
    type(name, "hai'chuan");
    expect(name.value).toBe("hai'chuan");
    expect(answer('company.name')).toBe('');
    type(name, '海川');
    fireEvent.compositionEnd(name);
    expect(answer('company.name')).toBe('海川');
    expect(name.value).toBe('海川');
  });

  it('is never cut by its limit', () => {
    const { answer } = openField('benchmark.name');
    type(input('质量标杆名称'), '海'.repeat(60));
    expect(answer('benchmark.name')).toBe('海'.repeat(60));
    expect(screen.getByText('60/30 字 · 60 字符')).toBeTruthy();
  });

  it('is freed of characters that nobody sees when it is left', () => {
    const { answer } = openField('company.address');
    type(input('通讯地址'), '\u202e湖州\u0007市\u00a0');
    leave(input('通讯地址'));
    expect(answer('company.address')).toBe('湖州市');
  });

  it('carries its place for those who lead to it, on the input and not on its note', () => {
    openField('company.address');
    const holder = document.querySelector('[data-place="field:company.address"]');
    expect(holder?.querySelector('input, button')).toBe(input('通讯地址'));
  });
});

describe('a conditional field', () => {
  it('keeps its value while it is hidden', () => {
    const { answer } = openForm(
      <>{['brand.own', 'brand.names'].map((id) => <FieldView key={id} field={fieldById(edition2024, id)} />)}</>,
      { 'brand.own': true, 'brand.names': '海川' },
    );
    fireEvent.click(screen.getByLabelText('否'));
    expect(screen.queryByLabelText('品牌或商标具体名称')).toBeNull();
    expect(answer('brand.names')).toBe('海川');
    fireEvent.click(screen.getByLabelText('是'));
    expect(input('品牌或商标具体名称').value).toBe('海川');
  });
});

describe('choices', () => {
  it('of one can be taken back', () => {
    const { answer } = openField('company.landEfficiency');
    fireEvent.click(screen.getByLabelText('B类'));
    expect(answer('company.landEfficiency')).toBe('b');
    fireEvent.click(screen.getByRole('button', { name: '清除亩均效益评价等级的选择' }));
    expect(answer('company.landEfficiency')).toBeNull();
  });

  it('of several stay in the order of the form', () => {
    const { answer } = openField('company.governmentAward');
    fireEvent.click(screen.getByLabelText('市级'));
    fireEvent.click(screen.getByLabelText('国家级'));
    expect(answer('company.governmentAward')).toEqual(['national', 'municipal']);
  });
});

describe('counts', () => {
  it('are read as they are typed, and written plainly when left', () => {
    const { answer } = openField('patents.valid');
    type(input('有效专利数'), '１２ 个');
    expect(answer('patents.valid')).toBe(12);
    leave(input('有效专利数'));
    expect(input('有效专利数').value).toBe('12');
  });

  it('keep what cannot be read in the box, and say so when left', () => {
    const { answer } = openField('patents.valid', { 'patents.valid': 7 });
    type(input('有效专利数'), '约20');
    leave(input('有效专利数'));
    expect(answer('patents.valid')).toBeNull();
    expect(input('有效专利数').value).toBe('约20');
    expect(screen.getByText('这里请填整数，如 12；没有请填 0。')).toBeTruthy();
  });

  it('follow an undo', () => {
    const { session } = openField('patents.valid', { 'patents.valid': 7 });
    type(input('有效专利数'), '8');
    fireEvent.blur(input('有效专利数'));
    session.undo();
    return waitFor(() => expect(input('有效专利数').value).toBe('7'));
  });

  it('make their total by themselves', async () => {
    const parts = ['standards.total', 'standards.national', 'standards.group'];
    openForm(<>{parts.map((id) => <FieldView key={id} field={fieldById(edition2024, id)} />)}</>);
    expect(total()).toBe('—');
    type(input('国家标准'), '0');
    expect(total()).toBe('0');
    type(input('团体标准'), '4');
    await waitFor(() => expect(total()).toBe('4'));
  });
});

describe('dates, regions and industries', () => {
  it('take a pasted day apart', () => {
    const { answer } = openField('filing.date');
    fireEvent.paste(input('填报日期：年'), { clipboardData: { getData: () => '2024年11月5日' } });
    expect(answer('filing.date')).toEqual({ year: 2024, month: 11, day: 5 });
  });

  it.each(['20241105', '2024-11-5', '２０２４年１１月５日'])('take %s apart that was typed into the box of the year', async (typed) => {
    const { answer } = openField('filing.date');
    type(input('填报日期：年'), typed);
    fireEvent.blur(input('填报日期：年'));
    expect(answer('filing.date')).toEqual({ year: 2024, month: 11, day: 5 });
    await waitFor(() => expect(['年', '月', '日'].map((part) => input(`填报日期：${part}`).value)).toEqual(['2024', '11', '5']));
  });

  it('fill in today with one button', () => {
    const { answer } = openField('filing.date');
    fireEvent.click(screen.getByRole('button', { name: /^今 ?天$/ }));
    const now = new Date();
    expect(answer('filing.date')).toEqual({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  });

  it('know a division that was typed in full, and take any other words', () => {
    const { answer } = openField('company.industry');
    type(input('所属行业'), '通用设备制造业');
    expect(answer('company.industry')).toEqual({ code: 'C34', text: '通用设备制造业' });
    type(input('所属行业'), '机器人制造');
    expect(answer('company.industry')).toEqual({ code: null, text: '机器人制造' });
  });

  it.each(['c34', '34'])('take the best division with Enter when only %s was typed, which is no name', (typed) => {
    const { answer } = openField('company.industry');
    type(input('所属行业'), typed);
    fireEvent.keyDown(input('所属行业'), { key: 'Enter' });
    expect(answer('company.industry')).toEqual({ code: 'C34', text: '通用设备制造业' });
  });

  it('leave other words as they are at Enter', () => {
    const { answer } = openField('company.industry');
    type(input('所属行业'), '设备');
    fireEvent.keyDown(input('所属行业'), { key: 'Enter' });
    expect(answer('company.industry')).toEqual({ code: null, text: '设备' });
  });

  it('choose a division from the list with the keys', () => {
    const { answer } = openField('company.industry');
    const industry = input('所属行业');
    type(industry, '设备制造');
    fireEvent.keyDown(industry, { key: 'ArrowDown' });
    fireEvent.keyDown(industry, { key: 'ArrowDown' });
    fireEvent.keyDown(industry, { key: 'Enter', keyCode: 229 });
    expect(answer('company.industry')).toEqual({ code: null, text: '设备制造' });
    fireEvent.keyDown(industry, { key: 'Enter' });
    expect(answer('company.industry')).toEqual({ code: 'C35', text: '专用设备制造业' });
  });

  it('take a development zone in words', () => {
    const { answer } = openField('company.region', { 'company.region': { city: '湖州市', county: '德清县', other: '' } });
    type(input('所在地区：开发区等'), '莫干山高新区 ');
    leave(input('所在地区：开发区等'));
    expect(answer('company.region')).toEqual({ city: '湖州市', county: '德清县', other: '莫干山高新区' });
  });
});
