/** What a check is: a pure function of the places that it names, so that an edit need only repeat the checks that read what changed. */
import type { Answers } from '#shared/application/answers.ts';
import type { Draft } from '#shared/application/draft.ts';
import { type Place, writePlace } from '#shared/application/place.ts';
import type { Edition } from '#shared/form/edition.ts';
import type { Finding } from './finding.ts';
import { nameOfPlace } from './nameOfPlace.ts';

/** What stands around a draft on this computer. */
export interface Surroundings {
  /** Names of other applicants: they do not belong into this application. */
  readonly otherNames?: readonly string[];
}
export interface CheckContext extends Surroundings {
  readonly edition: Edition;
  readonly draft: Draft;
  readonly answers: Answers;
}

/** The list of evidence with its files. */
export const THE_EVIDENCE = 'evidence';
/** 来源/备注, all of them. */
export const THE_NOTES = 'notes';
/** What was explained, for checks that learn from it. */
export const THE_EXPLANATIONS = 'explanations';
/** For texts that may refer to anything: such a check runs after every edit, and must be quick where nothing changed. */
export const EVERYTHING = '*';

export interface Check {
  /** Fields, cells, and tables of records as their section (`shared/application/place.ts`), or one of the words above. */
  readonly reads: readonly string[];
  readonly find: (context: CheckContext) => readonly Finding[];
  /** Before `find`, where a long text takes longer than a turn: reads it bit by bit into what `find` remembers, and yields between. */
  readonly prepare?: (context: CheckContext) => Generator<undefined, void, undefined>;
}

export function findingAt({ edition, draft }: CheckContext, place: Place, said: Omit<Finding, 'place' | 'placeName'>): Finding {
  const { rule, severity, ...more } = said;
  return { rule, severity, place: writePlace(place), placeName: nameOfPlace(edition, draft, place), ...more };
}
