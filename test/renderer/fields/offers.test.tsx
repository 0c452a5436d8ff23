/** What a field offers: facts typed elsewhere, a name after the rule, an unprinted note. */
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openField } from './openForm.tsx';

afterEach(cleanup);

const box = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const method = () => box('质量管理模式或方法名称');

describe('a fact that was typed elsewhere', () => {
  const typedInTable1 = { 'management.product1.name': '减速器', 'management.share.later.product1.domestic': '9.8%' };

  it('is offered to an empty field and filled in only when it is taken', () => {
    const { answer } = openField('product.mainAndShare', typedInTable1);
    expect(answer('product.mainAndShare')).toBe('');
    fireEvent.click(screen.getByRole('button', { name: /^用表1 管理效益里的：减速器/ }));
    expect(answer('product.mainAndShare')).toBe('减速器：2023年国内市场占有率9.8%');
    expect(screen.queryByRole('button', { name: /^用表1/ })).toBeNull();
  });

  it('is not offered to a field that says something', () => {
    openField('product.mainAndShare', { ...typedInTable1, 'product.mainAndShare': '别的' });
    expect(screen.queryByRole('button', { name: /^用表1/ })).toBeNull();
  });
});

describe('the three boxes of a name', () => {
  const company = { 'company.name': '浙江海川精密机械有限公司' };

  it('build the name with its ending', () => {
    const { answer } = openField('benchmark.name', company);
    fireEvent.click(screen.getByRole('button', { name: '按命名规则分三段填写' }));
    fireEvent.click(screen.getByRole('button', { name: '海川精密机械' }));
    fireEvent.change(method(), { target: { value: '实施六西格玛设计的' } });
    expect(answer('benchmark.name')).toBe('海川精密机械实施六西格玛设计的实践经验');
  });

  it('split a name that is there, and follow it', async () => {
    const { session } = openField('benchmark.name', { ...company, 'benchmark.name': '海川精密机械五控法的实践经验' });
    fireEvent.click(screen.getByRole('button', { name: '按命名规则分三段填写' }));
    expect([box('企业名称'), method(), box('实践经验')].map(({ value }) => value)).toEqual(['海川精密机械', '五控法', '的实践经验']);
    fireEvent.change(method(), { target: { value: '六控法' } });
    session.undo();
    await waitFor(() => expect(method().value).toBe('五控法'));
  });

  it('leave no ending alone behind', () => {
    const { answer } = openField('benchmark.name', company);
    fireEvent.click(screen.getByRole('button', { name: '按命名规则分三段填写' }));
    fireEvent.change(method(), { target: { value: '五控法' } });
    fireEvent.change(method(), { target: { value: '' } });
    expect(answer('benchmark.name')).toBe('');
  });
});

describe('a note', () => {
  it('is written beside any field and kept by its place', async () => {
    const { session } = openField('company.landEfficiency');
    fireEvent.click(screen.getByRole('button', { name: '亩均效益评价等级的备注（空）' }));
    const text = await screen.findByPlaceholderText('是哪一年度的评价结果');
    fireEvent.change(text, { target: { value: '2022年度' } });
    expect(session.answers.notes).toEqual({ 'field:company.landEfficiency': '2022年度' });
    expect(screen.getByRole('button', { name: '亩均效益评价等级的备注' }).title).toBe('2022年度');
  });
});
