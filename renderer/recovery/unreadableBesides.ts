/** Sentences about folders that cannot be read, without those whose history is offered. */
import type { RecoverableDraft } from '#shared/desktopApi.ts';

export function unreadableBesides(unreadable: readonly string[], recoverable: readonly RecoverableDraft[]): readonly string[] {
  return unreadable.filter((sentence) => !recoverable.some(({ folder }) => sentence.includes(`“${folder}”`)));
}
