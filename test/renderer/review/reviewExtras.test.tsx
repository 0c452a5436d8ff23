/** 整理 and the points of the notice on the page of checks. */
import { cleanup, configure, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ReviewView } from '#renderer/screens/review/ReviewView.tsx';
import { doc, paragraph } from '../../support/richTextParts.ts';
import { openStep } from '../openStep.tsx';

// A busy machine is slow; only what never comes shall fail.
configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);

describe('整理', () => {
  it('is one list, mended with one press and undone with one', async () => {
    const before = doc(paragraph('公司重视质量,建立了体系。。'));
    const { session, ran } = openStep(() => <ReviewView />, { fields: { 'narrative.overview': before } });
    const card = within(await screen.findByRole('region', { name: '整理' }));
    const mend = card.getByRole('button', { name: /^一键修正 2 处$/ });
    const steps = session.undoLabel;
    fireEvent.click(mend);
    expect(session.answers.fields['narrative.overview']).toEqual(doc(paragraph('公司重视质量，建立了体系。')));
    expect([steps, session.undoLabel]).toEqual([null, '一键修正']);
    fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
    expect(ran).toEqual(['undo']);
    expect(session.undo()).toBe('');
    expect(session.answers.fields['narrative.overview']).toBe(before);
  });

  it('mends one kind alone, and leads to each example', async () => {
    const { session, wentTo } = openStep(() => <ReviewView />, { fields: { 'narrative.overview': doc(paragraph('公司重视质量,建立了体系。。')) } });
    const card = within(await screen.findByRole('region', { name: '整理' }));
    const group = card.getAllByRole('group').find((each) => each.textContent.includes('质量,')) ?? document.body;
    fireEvent.click(within(group).getByRole('button', { name: /企业概况/ }));
    expect(wentTo).toEqual(['field:narrative.overview']);
    fireEvent.click(within(group).getByRole('button', { name: '只修正这一类' }));
    expect(session.answers.fields['narrative.overview']).toEqual(doc(paragraph('公司重视质量，建立了体系。。')));
  });

  it('says nothing where there is nothing', async () => {
    openStep(() => <ReviewView />, { fields: { 'narrative.overview': doc(paragraph('公司重视质量，建立了体系。')) } });
    await screen.findByRole('region', { name: '通知要求的要点' });
    expect(screen.queryByRole('region', { name: '整理' })).toBeNull();
  });
});

describe('the points of the notice', () => {
  it('are ticked by hand; cues only show where they seem to be written', async () => {
    const { session, wentTo } = openStep(() => <ReviewView />, { fields: { 'narrative.implementation': doc(paragraph('公司制定了质量战略目标，由最高管理者负责。')) } });
    const table = within(await screen.findByRole('region', { name: '通知要求的要点' }));
    const row = within(table.getByRole('row', { name: /（四）实施情况/ }));
    const box = row.getByRole<HTMLInputElement>('checkbox', { name: '质量战略目标' });
    expect([box.checked, row.getByText(/^0 \/ \d+$/).textContent.startsWith('0')]).toEqual([false, true]);
    const [way] = row.getAllByRole('button', { name: '似已写到：公司制定了质量战略目标，由最高管理者负责。' });
    if (way) fireEvent.click(way);
    expect(wentTo).toEqual(['field:narrative.implementation']);
    fireEvent.click(box);
    expect(box.checked).toBe(true);
    expect(await row.findByText(/^1 \/ \d+$/)).toBeTruthy();
    session.undo();
    expect(await row.findByText(/^0 \/ \d+$/)).toBeTruthy();
  });
});
