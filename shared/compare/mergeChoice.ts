/** What two sides of a merge both changed differently, and what was decided about it. */
import type { Block } from '#shared/richText/model.ts';
import type { BlockConflict } from './mergeBlocks.ts';

/** `both`: mine, and theirs behind it. */
export type MergeChoice = 'mine' | 'theirs' | 'both';

export interface MergeConflict {
  /** Names it among the conflicts of one merge; the same when the sides change places. */
  readonly id: string;
  /** As `compareDrafts` names places. */
  readonly place: string;
  /** Of a text: the blocks that stand against each other. Null: the whole place does. */
  readonly blocks: BlockConflict | null;
  readonly mayKeepBoth: boolean;
}

/** Asks for the decision about a conflict, and notes that there is one. */
export type Settle = (conflict: MergeConflict) => MergeChoice;

/** One value, or nothing, in the state that both came from and on both sides. */
export interface ThreeStates<T> {
  readonly base: T | undefined;
  readonly mine: T | undefined;
  readonly theirs: T | undefined;
  /** False: it is not known what both came from; everything different is a conflict. */
  readonly hasBase: boolean;
}

export function chosenBlocks({ mine, theirs }: BlockConflict, choice: MergeChoice): readonly Block[] {
  switch (choice) {
    case 'mine': return mine;
    case 'theirs': return theirs;
    case 'both': return [...mine, ...theirs];
  }
}
