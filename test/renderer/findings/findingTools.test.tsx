/** What can be done about a finding where it stands. */
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Finding } from '#shared/validation/finding.ts';
import { FindingTools } from '#renderer/findings/FindingTools.tsx';
import { doc, paragraph } from '../../support/richTextParts.ts';
import { openStep } from '../openStep.tsx';

afterEach(cleanup);

const PLACE = 'field:narrative.overview';
const finding: Finding = {
  rule: 'claims.value', severity: 'warning', place: PLACE, placeName: '典型经验 · 企业概况', message: '这里写的是5.5亿元，表2是56000万元。', source: '',
  span: { quote: '5.5亿元', occurrence: 0 },
  others: [{ place: 'cell:economic/revenue/later', placeName: '表2 经济效益 · 营业收入 · 2023年', says: '56000万元' }],
  remedies: [
    { kind: 'replaceText', label: '改为56000万元', place: PLACE, span: { quote: '5.5亿元', occurrence: 0 }, text: '56000万元' },
    { kind: 'insertLiveValue', label: '插入表2的数据', place: PLACE, span: { quote: '5.5亿元', occurrence: 0 }, valuePlace: 'cell:economic/revenue/later' },
    { kind: 'setValue', label: '表2改为55000', place: 'cell:economic/revenue/later', text: '55000' },
  ],
};
const open = (text = '营业收入5.5亿元。') => openStep(() => <FindingTools finding={finding} />, { fields: { 'narrative.overview': doc(paragraph(text)) } });

describe('beside a finding', () => {
  it('a press takes the table’s value into the text, as one step that can be undone', async () => {
    const { session } = open();
    const before = session.answers;
    fireEvent.click(screen.getByRole('button', { name: '改为56000万元' }));
    expect(session.answers.fields['narrative.overview']).toEqual(doc(paragraph('营业收入56000万元。')));
    expect(await screen.findByText('改为56000万元：已完成，可以撤销。')).toBeTruthy();
    expect(session.undoLabel).toBe('改为56000万元');
    session.undo();
    expect(session.answers).toBe(before);
  });

  it('a press puts a live value there, or the text’s value into the table', () => {
    const { session } = open();
    fireEvent.click(screen.getByRole('button', { name: '插入表2的数据' }));
    expect(JSON.stringify(session.answers.fields['narrative.overview'])).toContain('"liveValue"');
    fireEvent.click(screen.getByRole('button', { name: '表2改为55000' }));
    expect(session.answers.tables['economic']?.rows.find(({ id }) => id === 'revenue')?.cells['later']).toBe('55000');
  });

  it('nothing is changed when the words are no longer there, and that is said', async () => {
    const { session } = open('营业收入六亿元。');
    const before = session.answers;
    fireEvent.click(screen.getByRole('button', { name: '改为56000万元' }));
    expect(session.answers).toBe(before);
    expect(await screen.findByText(/这里的内容刚刚变了/)).toBeTruthy();
  });

  it('the other place is one press away', () => {
    const { wentTo } = open();
    fireEvent.click(screen.getByRole('button', { name: '表2 经济效益 · 营业收入 · 2023年：56000万元' }));
    expect(wentTo).toEqual(['cell:economic/revenue/later']);
  });
});

describe('说明原因', () => {
  const ask = () => {
    fireEvent.click(screen.getByRole('button', { name: '说明原因：典型经验 · 企业概况' }));
    return screen.getByRole<HTMLInputElement>('textbox');
  };

  it('keeps the reason with Enter, but not with the Enter that confirms a candidate', () => {
    const { session } = open();
    const box = ask();
    fireEvent.change(box, { target: { value: '四舍五入' } });
    fireEvent.keyDown(box, { key: 'Enter', keyCode: 229 });
    fireEvent.keyDown(box, { key: 'Escape', isComposing: true });
    expect(session.draft.explanations).toEqual([]);
    fireEvent.keyDown(box, { key: 'Enter' });
    expect(session.draft.explanations.map(({ reason }) => reason)).toEqual(['四舍五入']);
    expect(session.undoLabel).toBe('说明原因');
  });

  it('leaves all as it was with Esc, with an empty reason, and keeps these two keys to itself', () => {
    const { session } = open();
    let keys = 0;
    const count = () => {
      keys += 1;
    };
    window.addEventListener('keydown', count);
    const box = ask();
    fireEvent.change(box, { target: { value: '不要了' } });
    fireEvent.keyDown(box, { key: 'Escape' });
    fireEvent.keyDown(ask(), { key: 'Enter' });
    window.removeEventListener('keydown', count);
    expect([session.draft.explanations, screen.queryByRole('textbox'), keys]).toEqual([[], null, 0]);
  });

  it('keeps what was typed when the user goes elsewhere', () => {
    const { session } = open();
    const box = ask();
    fireEvent.change(box, { target: { value: '已去整' } });
    fireEvent.blur(box);
    expect(session.draft.explanations.map(({ reason }) => reason)).toEqual(['已去整']);
  });
});
