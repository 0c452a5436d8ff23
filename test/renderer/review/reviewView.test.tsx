/** 检查与导出 on the screen. */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { validate } from '#shared/validation/validate.ts';
import { ReviewView } from '#renderer/screens/review/ReviewView.tsx';
import { openStep } from '../openStep.tsx';

afterEach(cleanup);

const findingButtons = () => within(screen.getByRole('region', { name: '检查结果' })).getAllByRole('listitem').map((item) => within(item).getByRole('button'));

describe('检查与导出', () => {
  it('counts what is left by what it asks, and leads to each in the order of the form', () => {
    const { session, wentTo } = openStep(() => <ReviewView />);
    const findings = validate(session.edition, session.draft);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(screen.getByText(`全部 ${findings.length}`)).toBeTruthy();
    fireEvent.click(screen.getByText(`必须改 ${errors.length}`));
    for (const button of findingButtons().slice(0, 3)) fireEvent.click(button);
    expect(wentTo).toEqual(errors.slice(0, 3).map(({ place }) => place));
  });

  it('shows the first of many findings, and all when asked', () => {
    const { session } = openStep(() => <ReviewView />);
    const { length } = validate(session.edition, session.draft);
    expect(findingButtons()).toHaveLength(12);
    fireEvent.click(screen.getByRole('button', { name: `显示全部 ${length} 处` }));
    expect(findingButtons()).toHaveLength(length);
  });

  it('leads from each answer to its field, and to the export', () => {
    const { wentTo, ran } = openStep(() => <ReviewView />, { fields: { 'company.name': '甲公司' } });
    expect(screen.getByText('甲公司')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '修改申报单位' }));
    fireEvent.click(screen.getByRole('button', { name: '转到这一步：表2 经济效益' }));
    for (const button of screen.getAllByRole('button', { name: '导出' })) fireEvent.click(button);
    expect([wentTo, ran]).toEqual([['field:company.name', 'economic'], ['export', 'export']]);
  });

  it('unfolds a long text', () => {
    openStep(() => <ReviewView />, { fields: { 'company.address': `${'长'.repeat(300)}尾` } });
    const unfold = screen.getByRole('button', { name: '展开通讯地址' });
    expect(screen.queryByText(/尾/)).toBeNull();
    fireEvent.click(unfold);
    expect(screen.getByText(/尾/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '收起通讯地址' }).getAttribute('aria-expanded')).toBe('true');
  });
});
