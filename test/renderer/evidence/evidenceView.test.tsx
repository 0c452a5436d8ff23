/** 证实性材料 on the screen: every change is one step that can be undone. */
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { EvidenceView } from '#renderer/screens/workspace/EvidenceView.tsx';
import { openStep } from '../openStep.tsx';

afterEach(cleanup);

const item = (id: string, title: string) => ({ id, title, suggestion: null, files: [], proves: [], note: '' });
const desktop = { putAsset: async () => ({ done: null }) };
const open = (content: Parameters<typeof openStep>[1] = {}) => openStep(() => <EvidenceView />, content, desktop);
const titles = () => screen.getAllByRole<HTMLInputElement>('textbox', { name: '材料名称' }).map(({ value }) => value);

describe('证实性材料', () => {
  it('suggests what the form asks for from what was filled in, what the notice demands first, and says what is still missing', () => {
    open({ fields: { 'management.satisfaction.later.product1': '92.6' } });
    const suggestions = screen.getAllByRole('button', { name: /^添加(?!其他)/ }).map((button) => button.getAttribute('aria-label'));
    expect(suggestions[0]).toBe('添加顾客满意度调查分析报告');
    expect(suggestions).toContain('添加营业执照');
    expect(suggestions).not.toContain('添加顾客忠诚度调查分析报告');
    expect(screen.getByRole('status').textContent).toContain('通知要求的还缺 1 项');
  });

  it('takes a suggestion into the list with what it proves, and gives it back on undo', () => {
    const { session, wentTo } = open();
    fireEvent.click(screen.getByRole('button', { name: '添加营业执照' }));
    const [added] = session.draft.evidence;
    expect(added).toMatchObject({ suggestion: 'businessLicence', title: '营业执照', proves: ['company.name', 'company.creditCode', 'eligibility.registered'] });
    expect(wentTo).toEqual([`evidence:${added?.id}`]);
    expect(screen.queryByRole('button', { name: '添加营业执照' })).toBeNull();
    act(() => void session.undo());
    expect(screen.getByRole('button', { name: '添加营业执照' })).toBeTruthy();
  });

  it('adds an own item, named and noted by typing', () => {
    const { session } = open();
    fireEvent.click(screen.getByRole('button', { name: '添加其他材料' }));
    fireEvent.change(screen.getByRole('textbox', { name: '材料名称' }), { target: { value: '检测报告' } });
    fireEvent.change(screen.getByRole('textbox', { name: '检测报告的备注' }), { target: { value: '第2页' } });
    expect(session.draft.evidence).toMatchObject([{ suggestion: null, title: '检测报告', note: '第2页' }]);
  });

  it('moves and removes items, one step each', () => {
    const { session } = open({ evidence: [item('a', '甲'), item('b', '乙'), item('c', '丙')] });
    fireEvent.click(screen.getByRole('button', { name: '下移甲' }));
    expect(titles()).toEqual(['乙', '甲', '丙']);
    fireEvent.click(screen.getByRole('button', { name: '移除乙' }));
    expect(titles()).toEqual(['甲', '丙']);
    act(() => void session.undo());
    act(() => void session.undo());
    expect(titles()).toEqual(['甲', '乙', '丙']);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '上移甲' }).disabled).toBe(true);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '下移丙' }).disabled).toBe(true);
  });

  it('adds chosen files in one step and tells of those that it cannot take', async () => {
    const { session } = open({ evidence: [item('a', '甲')] });
    fireEvent.change(screen.getByLabelText('给甲添加文件'), { target: { files: [new File(['一'], '一.pdf'), new File(['二'], '二.exe'), new File(['三'], '三.jpeg')] } });
    expect(await screen.findByText('一.pdf')).toBeTruthy();
    expect(await screen.findByText(/“二\.exe”不是可以添加的文件类型/)).toBeTruthy();
    expect(session.draft.assets.map(({ extension, use }) => [extension, use])).toEqual([['pdf', 'evidence'], ['jpg', 'evidence']]);
    fireEvent.click(screen.getByRole('button', { name: '移除文件 一.pdf' }));
    expect(session.draft.assets).toHaveLength(1);
    act(() => void session.undo());
    act(() => void session.undo());
    expect([session.draft.evidence[0]?.files, session.draft.assets]).toEqual([[], []]);
  });

  it('takes files that are dropped on an item', async () => {
    const { session } = open({ evidence: [item('a', '甲'), item('b', '乙')] });
    const card = screen.getAllByRole('listitem').find((candidate) => candidate.getAttribute('data-place') === 'evidence:b');
    fireEvent.drop(card!, { dataTransfer: { files: [new File(['一'], '一.pdf')] } });
    await waitFor(() => expect(session.draft.evidence[1]?.files).toHaveLength(1));
    expect(within(card!).getByText('一.pdf')).toBeTruthy();
  });

  it('names a file that is lost', () => {
    open({ evidence: [{ ...item('a', '甲'), files: [{ asset: 'a'.repeat(64), fileName: '丢.pdf' }] }] });
    expect(screen.getByText('文件不见了，请重新添加')).toBeTruthy();
  });
});
