/** 检查与导出 on the screen. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { validate } from '#shared/validation/validate.ts';
import { SHOWN_FIRST } from '#renderer/screens/review/FindingList.tsx';
import { ReviewView } from '#renderer/screens/review/ReviewView.tsx';
import { openStep } from '../openStep.tsx';

afterEach(cleanup);

const results = () => within(screen.getByRole('region', { name: '检查结果' }));
const ways = () => results().getAllByRole('listitem').map((item) => within(item).getAllByRole('button')[0]);
const tile = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name: new RegExp(`${name}$`) });

describe('检查与导出', () => {
  it('counts what is left by what it asks, and leads to each in the order of the form', () => {
    const { session, wentTo } = openStep(() => <ReviewView />);
    const findings = validate(session.edition, session.draft);
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(tile('全部').labels?.[0]?.textContent).toBe(`${findings.length}全部`);
    expect(tile('必须改').labels?.[0]?.textContent).toBe(`${errors.length}必须改`);
    fireEvent.click(tile('必须改'));
    for (const button of ways().slice(0, 3)) if (button) fireEvent.click(button);
    expect(wentTo).toEqual(errors.slice(0, 3).map(({ place }) => place));
  });

  it('shows the first of many findings, and all when asked', () => {
    const { session } = openStep(() => <ReviewView />);
    const { length } = validate(session.edition, session.draft);
    expect(ways()).toHaveLength(SHOWN_FIRST);
    fireEvent.click(screen.getByRole('button', { name: `显示全部 ${length} 处` }));
    expect(ways()).toHaveLength(length);
  });

  it('says what is missing for an application to be possible', () => {
    const { wentTo } = openStep(() => <ReviewView />);
    expect(screen.getByText('还有8项没有确认。')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '近2年经营状况良好' }));
    expect(wentTo).toEqual(['field:eligibility.operation']);
  });

  it('takes a reason where it asks, shows it under 已说明, and gives it back', async () => {
    const { session } = openStep(() => <ReviewView />, { fields: { 'company.name': '甲公司宁波分公司' } });
    fireEvent.click(tile('请确认'));
    const asked = within(ways().map((way) => way?.closest('li') as HTMLElement).find((item) => item.textContent.includes('分公司')) as HTMLElement);
    fireEvent.click(asked.getByRole('button', { name: /^说明原因/ }));
    const box = asked.getByRole('textbox');
    fireEvent.change(box, { target: { value: '是独立法人' } });
    fireEvent.keyDown(box, { key: 'Enter', isComposing: true });
    expect(session.draft.explanations).toEqual([]);
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(session.draft.explanations.map(({ reason }) => reason)).toEqual(['是独立法人']);
    fireEvent.click(tile('全部'));
    fireEvent.click(results().getByRole('button', { name: /^显示全部/ }));
    fireEvent.click(results().getByRole('button', { name: /^修改说明/ }));
    fireEvent.keyDown(results().getByRole('textbox'), { key: 'Escape' });
    await waitFor(() => expect(document.activeElement).toBe(results().getByRole('button', { name: /^修改说明/ })));
    fireEvent.click(tile('已说明'));
    expect(await results().findByText('已说明：是独立法人')).toBeTruthy();
    fireEvent.click(results().getByRole('button', { name: /^撤回说明/ }));
    await waitFor(() => expect(session.draft.explanations).toEqual([]));
    expect(results().getByText('没有“已说明”的地方。')).toBeTruthy();
    session.undo();
    expect(session.draft.explanations).toHaveLength(1);
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
