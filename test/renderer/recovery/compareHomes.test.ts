import { describe, expect, it } from 'vitest';
import { compareHomes } from '#renderer/drafts/compareHomes.ts';

const at = (revision: number, minute = revision) => ({ revision, changedAt: `2024-11-05T06:${String(minute).padStart(2, '0')}:00.000Z` });
/** A working copy whose disk has acknowledged `mirrored`, and which has written all states up to its own since. */
function working(revision: number, mirrored: number) {
  return { ...at(revision), mirroredRevision: mirrored, handedOver: Array.from({ length: revision - mirrored + 1 }, (_, index) => at(mirrored + index)) };
}

describe('the two homes of a draft', () => {
  it('are equal when revision and moment are', () => {
    expect(compareHomes(working(5, 5), at(5))).toBe('equal');
  });
  it('the disk lags behind when it has an earlier state of this very draft', () => {
    expect(compareHomes(working(7, 5), at(5))).toBe('workingNewer');
  });
  it('the disk lags behind, too, when a save reached it that the window could not note any more', () => {
    expect(compareHomes(working(7, 5), at(6))).toBe('workingNewer');
  });
  it('the disk is newer when all of the window was acknowledged', () => {
    expect(compareHomes(working(5, 5), at(9))).toBe('diskNewer');
  });
  it('both changed when the disk has gone on and the window, too', () => {
    expect(compareHomes(working(7, 5), at(9))).toBe('bothChanged');
    expect(compareHomes(working(7, 5), at(6, 40))).toBe('bothChanged');
  });
  it('both changed when they have the same revision of different moments', () => {
    expect(compareHomes(working(5, 5), at(5, 40))).toBe('bothChanged');
  });
  it('an older state than ever acknowledged is a folder that was put back: the window is newer', () => {
    expect(compareHomes(working(7, 5), at(3))).toBe('workingNewer');
  });
  it('rows of an older program, which noted no states, are compared by revision', () => {
    expect(compareHomes({ ...at(7), mirroredRevision: 5 }, at(5, 40))).toBe('workingNewer');
  });
  it('one may be missing', () => {
    expect([compareHomes(undefined, at(1)), compareHomes(working(1, 1), undefined)]).toEqual(['onlyOnDisk', 'notOnDisk']);
  });
});
