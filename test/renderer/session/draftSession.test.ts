import { describe, expect, it } from 'vitest';
import type { Answers } from '#shared/application/answers.ts';
import { emptyAnswers } from '#shared/application/emptyAnswers.ts';
import { edition2024 as edition } from '#shared/editions/2024/edition.ts';
import { DraftSession } from '#renderer/session/draftSession.ts';
import { draftFor } from '../../support/draftFor.ts';


function begin() {
  const clock = { now: 0 };
  const session = new DraftSession(edition, draftFor(edition, emptyAnswers(edition)), () => clock.now);
  const type = (field: string, text: string, group = field) => session.changeAnswers(
    { place: `field:${field}`, label: '输入', group },
    (answers: Answers) => ({ ...answers, fields: { ...answers.fields, [field]: text } }),
  );
  const shown = (field: string) => session.answers.fields[field];
  return { clock, session, type, shown };
}

describe('the undo stack of an application', () => {
  it('takes keys that follow each other closely as one step', () => {
    const { session, type, shown, clock } = begin();
    for (const text of ['质', '质量', '质量标杆']) {
      type('company.name', text);
      clock.now += 100;
    }
    expect(session.undo()).toBe('field:company.name');
    expect(shown('company.name')).toBe('');
    expect(session.undo()).toBeNull();
  });

  it('begins a new step after a pause, in another field, and after a long stretch of typing', () => {
    const { session, type, shown, clock } = begin();
    type('company.name', '甲');
    clock.now += 2000;
    type('company.name', '甲乙');
    type('company.address', '丙');
    session.undo();
    expect([shown('company.name'), shown('company.address')]).toEqual(['甲乙', '']);
    session.undo();
    expect(shown('company.name')).toBe('甲');
    for (let second = 0; second < 40; second += 1) {
      type('company.name', `甲${second}`);
      clock.now += 500;
    }
    session.undo();
    expect(shown('company.name')).not.toBe('甲');
  });

  it('goes back and forth through places in the order in which the user did things', () => {
    const { session, type, shown } = begin();
    type('company.name', '甲');
    type('company.address', '乙');
    type('company.name', '丙', 'another time');
    expect([session.undo(), session.undo(), session.undo()]).toEqual(['field:company.name', 'field:company.address', 'field:company.name']);
    expect([session.redo(), session.redo()]).toEqual(['field:company.name', 'field:company.address']);
    expect([shown('company.name'), shown('company.address')]).toEqual(['甲', '乙']);
    type('company.address', '丁');
    expect(session.redo()).toBeNull();
  });

  it('does not join typing after an undo with the typing before it', () => {
    const { session, type, shown } = begin();
    type('company.name', '甲');
    type('company.address', '乙');
    session.undo();
    session.redo();
    type('company.address', '乙丙');
    session.undo();
    expect(shown('company.address')).toBe('乙');
  });

  it('asks inputs for what they hold back before it goes back', () => {
    const { session, type, shown } = begin();
    type('company.name', '甲');
    let held: string | null = '甲乙';
    session.addHolder({
      holds: () => held !== null,
      flush() {
        if (held !== null) type('company.name', held, 'held back');
        held = null;
      },
    });
    expect(session.holdsTyping).toBe(true);
    session.undo();
    expect(shown('company.name')).toBe('甲');
    session.redo();
    expect(shown('company.name')).toBe('甲乙');
  });

  it('tells nobody when nothing changed, and keeps the revision out of undo', () => {
    const { session, type } = begin();
    let told = 0;
    session.subscribe(() => void (told += 1));
    session.changeAnswers({ place: 'field:company.name', label: '更改' }, (answers) => answers);
    expect(told).toBe(0);
    type('company.name', '甲');
    session.markSaved(7);
    session.undo();
    expect([told, session.draft.revision, session.undoLabel, session.redoLabel]).toEqual([2, 7, null, '输入']);
  });
});
