/** Format 1 → 2: a draft has a list of explanations, which is empty so far. */
import type { Migration } from './migration.ts';

export const addExplanations: Migration = {
  from: 1,
  migrate: (draft) => ({ explanations: [], ...draft }),
};
