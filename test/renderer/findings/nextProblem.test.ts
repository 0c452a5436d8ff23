import { describe, expect, it } from 'vitest';
import type { Finding } from '#shared/validation/finding.ts';
import { nextProblem, type Standpoint, type WalkPosition } from '#renderer/findings/nextProblem.ts';

const problem = (place: string, rule = 'r'): Finding => ({ rule, place, severity: 'error', placeName: place, message: '', source: '' });
const problems = ['1a', '1b', '2a', '4a', '4b'].map((place) => problem(place));
const from = (step: number, place: string | null = null, hasMoved = true): Standpoint => ({ place, step, hasMoved, stepOf: (other) => Number(other[0]) });
const at = (place: string, index: number): WalkPosition => ({ id: `r|${place}`, place, index });
const placeOf = (index: number) => problems[index]?.place;

describe('F8', () => {
  it('begins where the user is', () => {
    expect(placeOf(nextProblem(problems, null, 1, from(2)))).toBe('2a');
    expect(placeOf(nextProblem(problems, null, 1, from(3)))).toBe('4a');
    expect(placeOf(nextProblem(problems, null, 1, from(5)))).toBe('1a');
    expect(placeOf(nextProblem(problems, null, -1, from(3)))).toBe('2a');
    expect(placeOf(nextProblem(problems, null, 1, from(4, '4b')))).toBe('4b');
  });

  it('goes on from one to the next, and round', () => {
    expect(placeOf(nextProblem(problems, at('2a', 2), 1, from(2, '2a', false)))).toBe('4a');
    expect(placeOf(nextProblem(problems, at('4b', 4), 1, from(4, '4b', false)))).toBe('1a');
    expect(placeOf(nextProblem(problems, at('1a', 0), -1, from(1, '1a', false)))).toBe('4b');
  });

  it('takes the next when the last one is mended, and leaves none out', () => {
    const left = problems.filter(({ place }) => place !== '2a');
    expect(left[nextProblem(left, at('2a', 2), 1, from(2, null, false))]?.place).toBe('4a');
    expect(left[nextProblem(left, at('2a', 2), -1, from(2, null, false))]?.place).toBe('1b');
  });

  it('goes by the cursor again when the user has gone elsewhere', () => {
    expect(placeOf(nextProblem(problems, at('1a', 0), 1, from(4, '4b')))).toBe('4b');
    expect(placeOf(nextProblem(problems, at('1a', 0), 1, from(2, null, false)))).toBe('2a');
  });

  it('walks through several problems of one place', () => {
    const twice = [problem('1a', 'r'), problem('1a', 's'), problem('2a')];
    expect(nextProblem(twice, at('1a', 0), 1, from(1, '1a', false))).toBe(1);
  });
});
