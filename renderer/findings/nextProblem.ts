/** Which finding comes next, from where the user is: the cursor counts for more than where the last one was. */
import type { Finding } from '#shared/validation/finding.ts';
import { findingId } from '#shared/validation/findingId.ts';

export interface WalkPosition {
  readonly id: string;
  readonly place: string;
  /** Where it stood in the list. */
  readonly index: number;
}
export interface Standpoint {
  /** The place that has the cursor, if any. */
  readonly place: string | null;
  /** The user has gone elsewhere since the last one. */
  readonly hasMoved: boolean;
  /** The step on the screen, as a number; and the steps of places. */
  readonly step: number;
  stepOf(place: string): number;
}

/** `problems` in the order of the form, not empty. Begins anew at the other end. */
export function nextProblem(problems: readonly Finding[], last: WalkPosition | null, by: 1 | -1, from: Standpoint): number {
  const { length } = problems;
  const turn = (index: number) => (index + length) % length;
  const isStillThere = last !== null && from.step === from.stepOf(last.place) && !from.hasMoved;
  if (isStillThere) {
    const index = problems.findIndex((finding) => findingId(finding) === last.id);
    if (index >= 0) return turn(index + by);
    // It is mended: the one that has taken its place is next.
    return turn(Math.min(last.index, length) + (by === 1 ? 0 : -1));
  }
  const here = problems.findIndex(({ place }) => place === from.place);
  if (here >= 0) return here;
  if (by === 1) {
    const ahead = problems.findIndex(({ place }) => from.stepOf(place) >= from.step);
    return ahead < 0 ? 0 : ahead;
  }
  const behind = problems.findLastIndex(({ place }) => from.stepOf(place) <= from.step);
  return behind < 0 ? length - 1 : behind;
}
