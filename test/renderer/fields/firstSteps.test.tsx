/** 资格自查 and the cover. */
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { cover } from '#shared/editions/2024/cover.ts';
import { eligibility } from '#shared/editions/2024/eligibility.ts';
import { CoverView } from '#renderer/fields/CoverView.tsx';
import { EligibilityView } from '#renderer/fields/EligibilityView.tsx';
import { openForm } from './openForm.tsx';

afterEach(cleanup);

const summary = () => screen.getByRole('status');

describe('资格自查', () => {
  it('says what is missing until everything that must be is confirmed', () => {
    const { answer } = openForm(<EligibilityView section={eligibility} />);
    expect(summary().textContent).toContain('还有8项没有确认');
    for (const { label } of eligibility.fields) fireEvent.click(screen.getByRole('checkbox', { name: label }));
    expect(answer('eligibility.sharing')).toBe(true);
    expect(summary().textContent).toBe('资格自查申报条件都已确认。');
  });

  it('leads from the summary to what is open', () => {
    const { wentTo } = openForm(<EligibilityView section={eligibility} />);
    fireEvent.click(within(summary()).getByRole('button', { name: '近2年经营状况良好' }));
    expect(wentTo).toEqual(['field:eligibility.operation']);
  });

  it('shows what the notice prefers as read from the form, and lets nobody wait for it', () => {
    openForm(<EligibilityView section={eligibility} />, { 'company.capabilityLevel': 'experience' });
    expect(screen.getByText(/企业质量管理能力评价等级：经验级/)).toBeTruthy();
    expect(screen.getByText(/优先条件，不满足也可以申报/)).toBeTruthy();
    expect(summary().textContent).not.toContain('优先支持');
  });
});

describe('the cover', () => {
  it('explains the directions and takes one', () => {
    const { answer } = openForm(<CoverView section={cover} />);
    expect(screen.getByText(/全员、全过程、全要素、全数据/)).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /^可靠性提升方向/ }));
    expect(answer('benchmark.direction')).toBe('reliability');
  });

  it('shows its lines as they will print, with the way to what is typed elsewhere', () => {
    const { wentTo } = openForm(<CoverView section={cover} />, { 'company.name': '海川精密', 'filing.date': { year: 2024, month: 11, day: 5 } });
    const paper = within(screen.getByLabelText('封面预览'));
    expect(paper.getByText('2024年11月5日')).toBeTruthy();
    fireEvent.click(paper.getByRole('button', { name: '修改申报单位' }));
    fireEvent.click(paper.getByRole('button', { name: '去填写质量标杆名称' }));
    expect(wentTo).toEqual(['field:company.name', 'field:benchmark.name']);
    expect(paper.queryByRole('button', { name: '填写申报领域' })).toBeNull();
  });
});
