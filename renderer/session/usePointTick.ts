/** The tick by hand of a point that the notice names: it lies among the notes, with the draft, undone like all else, never printed. */
import type { GuidancePoint } from '#shared/form/section.ts';
import { guidanceTickKey } from '#shared/validation/coverage.ts';
import { useNote } from './useAnswers.ts';

const TICKED = '已写';

export function usePointTick(point: GuidancePoint): { readonly isTicked: boolean; tick(isTicked: boolean): void } {
  const { note, set } = useNote(guidanceTickKey(point));
  return { isTicked: note !== '', tick: (isTicked) => set(isTicked ? TICKED : '') };
}
