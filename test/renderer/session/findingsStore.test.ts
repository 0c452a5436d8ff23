import { describe, expect, it, vi } from 'vitest';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import { explainFinding } from '#shared/application/explanation.ts';
import { setAnswer } from '#shared/application/setAnswer.ts';
import { edition2024 } from '#shared/editions/2024/edition.ts';
import { fieldById } from '#shared/form/fieldsOf.ts';
import { explanationOf } from '#shared/validation/explained.ts';
import { validate } from '#shared/validation/validate.ts';
import { DraftSession } from '#renderer/session/draftSession.ts';
import { FindingsStore } from '#renderer/session/findingsStore.ts';
import { draftFor } from '../../support/draftFor.ts';

const name = fieldById(edition2024, 'company.name');
const NAME = { place: 'field:company.name', label: '输入' };
const open = () => {
  const session = new DraftSession(edition2024, draftFor(edition2024, emptyAnswers(edition2024)));
  return { session, store: new FindingsStore(session) };
};
const put = (session: DraftSession, value: string) => session.changeAnswers(NAME, (answers) => setAnswer(answers, name as typeof name & { kind: 'text' }, value));

describe('the findings of the open draft', () => {
  it('come in idle turns, and are those of a whole check', async () => {
    const { session, store } = open();
    const stop = store.follow();
    expect(store.said.open).toEqual([]);
    await vi.waitFor(() => expect(store.said.open).toEqual(validate(edition2024, session.draft)));
    put(session, '甲公司');
    await vi.waitFor(() => expect(store.said.open).toEqual(validate(edition2024, session.draft)));
    expect(store.at('field:company.name')).toEqual([]);
    stop();
  });

  it('tell only when something is said otherwise, and keep the list of every place where nothing is', () => {
    const { session, store } = open();
    store.settle();
    const elsewhere = store.at('field:company.address');
    expect(elsewhere.length).toBeGreaterThan(0);
    const listen = vi.fn();
    store.subscribe(listen);
    store.settle();
    expect(listen).not.toHaveBeenCalled();
    put(session, '甲公司');
    store.settle();
    expect(listen).toHaveBeenCalledTimes(1);
    expect(store.at('field:company.address')).toBe(elsewhere);
  });

  it('set aside what is explained, until its value changes; undo brings each back', () => {
    const { session, store } = open();
    put(session, '甲公司宁波分公司');
    const asked = store.settle().open.find(({ place, severity }) => place === 'field:company.name' && severity === 'warning');
    if (!asked) throw new Error('nothing is asked');
    session.change({ place: asked.place, label: '说明原因' }, (content) => explainFinding(content, explanationOf(edition2024, session.draft, asked, { reason: '独立法人', now: '2024-11-05T01:00:00.000Z' })));
    store.settle();
    expect(store.at(asked.place)).not.toContain(asked);
    expect(store.explainedAt(asked.place).map(({ explanation }) => explanation.reason)).toEqual(['独立法人']);
    put(session, '乙公司宁波分公司');
    store.settle();
    expect(store.explainedAt(asked.place)).toEqual([]);
    expect([...store.said.lapsed.values()].map(({ reason }) => reason)).toEqual(['独立法人']);
    session.undo();
    store.settle();
    expect(store.explainedAt(asked.place)).toHaveLength(1);
    session.undo();
    store.settle();
    expect(store.explainedAt(asked.place)).toEqual([]);
  });
});

it('names of other applicants on this computer are looked for as soon as they are known', () => {
  const { session, store } = open();
  const address = fieldById(edition2024, 'honours.company');
  session.changeAnswers({ place: 'field:honours.company', label: '输入' }, (answers) => setAnswer(answers, address as typeof address & { kind: 'longText' }, '2022年，杭州西溪仪表股份有限公司获市政府质量奖。'));
  const places = () => store.settle().open.filter(({ rule }) => rule.startsWith('wording.otherName')).map(({ place }) => place);
  expect(places()).toEqual([]);
  store.standAmid({ otherNames: ['杭州西溪仪表股份有限公司'] });
  expect(places()).toEqual(['field:honours.company']);
});
