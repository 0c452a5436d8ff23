/** Turns a refusal into the sentence that the window shows. Errors of the program go on as they are. */
import { DraftRefused } from '#shared/application/draftRefused.ts';
import type { Outcome } from '#shared/desktopApi.ts';
import { Refused } from './refused.ts';

/** `done` or `refused`. Throws whatever is neither `Refused` nor `DraftRefused`. */
export async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { done: await work() };
  } catch (error) {
    if (error instanceof Refused || error instanceof DraftRefused) return { refused: error.message };
    throw error;
  }
}
